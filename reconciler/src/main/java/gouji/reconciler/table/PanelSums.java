package gouji.reconciler.table;

import gouji.extractor.model.Figure;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Reason;
import gouji.reconciler.assertion.Relation;
import gouji.reconciler.assertion.Why;
import gouji.reconciler.slip.Slips;
import gouji.reconciler.table.Trial.Check;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides which reading each whole of a panel has, and books it column by column. */
final class PanelSums {
  /** Printed characters from which on a slip of the pen is no coincidence. */
  private static final int LONG = 5;

  private final Panel panel;
  private final boolean complete;
  private final Ledger ledger;
  private final List<Trial> trials = new ArrayList<>();

  private PanelSums(Panel panel, boolean complete, Ledger ledger) {
    this.panel = panel;
    this.complete = complete;
    this.ledger = ledger;
  }

  /**
   * Books the panel's totals.
   *
   * @param complete whether the panel has all rows of its table
   */
  static void book(Panel panel, boolean complete, Ledger ledger) {
    PanelSums sums = new PanelSums(panel, complete, ledger);
    for (Collection<Reading> readings : Readings.of(panel)) {
      sums.best(readings).ifPresent(sums.trials::add);
    }
    sums.trials.forEach(sums::book);
    sums.bookWithin();
  }

  /** The reading that most columns agree with; of equals the first. */
  private Optional<Trial> best(Collection<Reading> readings) {
    return readings.stream()
        .map(reading -> Trial.of(reading, panel.amounts().size()))
        .filter(trial -> !trial.checks().isEmpty())
        // Of equals, max would take the last.
        .reduce((a, b) -> MOST_HELD.compare(a, b) >= 0 ? a : b);
  }

  private static final Comparator<Trial> MOST_HELD =
      Comparator.comparingLong(Trial::held).thenComparingLong(trial -> -trial.failed());

  private void book(Trial trial) {
    if (trial.reading().structure() == Structure.POSITION && trial.held() == 0) {
      return;
    }
    boolean vouched = isVouchedByOthers(trial);
    for (Check check : trial.checks()) {
      if (!panel.table().verified()) {
        ledger.bookUndecidable(check.assertion(), Reason.UNVERIFIED_TABLE);
      } else if (check.holds() || vouched || isVouchedByColumns(trial, check)) {
        ledger.book(check.assertion());
      } else if (trial.held() == 0) {
        bookUnheld(trial, check);
      } else {
        ledger.bookUndecidable(check.assertion(), Reason.STRUCTURE_NOT_UNDERSTOOD);
      }
    }
  }

  /** The codes or numbers nest wherever else they can be tested. */
  private boolean isVouchedByOthers(Trial trial) {
    Structure structure = trial.reading().structure();
    if (structure != Structure.CODES && structure != Structure.NUMBERS) {
      return false;
    }
    int held = 0;
    int failed = 0;
    for (Trial other : trials) {
      if (other != trial && other.reading().structure() == structure) {
        held += other.held() > 0 && other.reading().parts().size() > 1 ? 1 : 0;
        failed += other.held() == 0 && other.failed() > 0 ? 1 : 0;
      }
    }
    return held >= 2 && held > 2 * failed;
  }

  /**
   * Whether each line that has an amount in the failing column has one in some column in which the
   * reading holds, so that its place in the structure was tested there.
   */
  private boolean isVouchedByColumns(Trial trial, Check failing) {
    Set<Line> tested = new HashSet<>();
    for (Check check : trial.checks()) {
      if (check.holds()) {
        tested.addAll(nonZero(trial.reading(), check.amount()));
      }
    }
    return trial.held() > 0 && tested.containsAll(nonZero(trial.reading(), failing.amount()));
  }

  /** The lines with amounts from the first to the last that the reading is about. */
  private List<Line> nonZero(Reading reading, int amount) {
    int first = panel.lines().indexOf(reading.whole());
    int last = first;
    for (Line part : reading.parts()) {
      int at = panel.lines().indexOf(part);
      first = Math.min(first, at);
      last = Math.max(last, at);
    }
    return panel.lines().subList(first, last + 1).stream()
        .filter(line -> line.isNonZero(amount) && !line.equals(reading.whole()))
        .toList();
  }

  /** Books a total that no reading makes right in any column. */
  private void bookUnheld(Trial trial, Check check) {
    List<Line> parts = trial.reading().parts();
    Figure whole = trial.reading().whole().figure(check.amount()).orElseThrow();
    boolean alone = trial.checks().stream().filter(Check::says).count() == 1;
    boolean plain = trial.reading().structure() == Structure.PLAIN_TOTAL && complete;
    boolean blank = parts.stream().anyMatch(part -> part.figure(check.amount()).isEmpty());
    boolean slip =
        whole.printed().length() >= LONG
            && Slips.explain(whole, check.assertion().computed()).isPresent();
    if (alone && (slip || plain && !blank) && !hasHiddenTotal(parts, check.amount())) {
      ledger.book(check.assertion());
    } else {
      ledger.bookUndecidable(
          check.assertion(),
          alone && plain && blank ? Reason.BLANK_CELL : reason(trial, check, whole));
    }
  }

  private static Reason reason(Trial trial, Check check, Figure whole) {
    boolean less =
        check
            .assertion()
            .computed()
            .nominal()
            .map(sum -> sum.compareTo(whole.quantity().base()) < 0)
            .orElse(false);
    return trial.reading().structure() == Structure.NUMBERS && less
        ? Reason.PARTS_MAY_BE_INCOMPLETE
        : Reason.STRUCTURE_NOT_UNDERSTOOD;
  }

  /** Whether a part is the sum of two or more parts right after it: a whole that nothing marks. */
  private static boolean hasHiddenTotal(List<Line> parts, int amount) {
    List<BigDecimal> values =
        parts.stream()
            .flatMap(p -> p.figure(amount).stream())
            .map(f -> f.quantity().base())
            .toList();
    for (int i = 0; i < values.size(); i++) {
      BigDecimal sum = BigDecimal.ZERO;
      for (int j = i + 1; j < values.size(); j++) {
        sum = sum.add(values.get(j));
        if (values.get(i).signum() != 0 && j > i + 1 && sum.compareTo(values.get(i)) == 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** What stands behind 其中 cannot exceed the line above it. */
  private void bookWithin() {
    Optional<Line> whole = Optional.empty();
    for (Line line : panel.lines()) {
      if (!line.label().within() || line.label().isNumbered()) {
        whole = Optional.of(line);
        continue;
      }
      for (int i = 0; i < panel.amounts().size() && whole.isPresent(); i++) {
        Optional<Figure> outer = whole.get().figure(i);
        Optional<Figure> inner = line.figure(i);
        if (outer.isPresent() && inner.isPresent()) {
          bookWithin(inner.get(), outer.get());
        }
      }
    }
  }

  private void bookWithin(Figure part, Figure whole) {
    boolean comparable =
        part.quantity().unit().dimension() == whole.quantity().unit().dimension()
            && whole.quantity().value().signum() >= 0;
    if (comparable) {
      Assertion assertion =
          new Assertion(
              Kind.COLUMN_SUM,
              Expression.of(part),
              Relation.AT_MOST,
              Expression.of(whole),
              Why.SOME_PARTS_LISTED,
              List.of());
      if (panel.table().verified()) {
        ledger.book(assertion);
      } else {
        ledger.bookUndecidable(assertion, Reason.UNVERIFIED_TABLE);
      }
    }
  }
}
