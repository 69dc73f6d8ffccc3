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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides which reading each whole of a panel has, and books it column by column. */
final class PanelSums {
  /** What a table prints where there is no amount. */
  private static final Pattern NOTHING = Pattern.compile("[-—/]+|无");

  /** Printed characters from which on a slip of the pen is no coincidence. */
  private static final int LONG = 5;

  /** Rows of one level that show what a table lists. */
  private static final int SEVERAL = 3;

  private static final Comparator<Trial> MOST_HELD =
      Comparator.comparingLong(Trial::held).thenComparingLong(trial -> -trial.failed());

  private final Panel panel;
  private final boolean complete;
  private final Ledger ledger;
  private final Map<Line, Integer> places = new HashMap<>();
  private final Collection<Trial> trials;

  private PanelSums(Panel panel, boolean complete, Ledger ledger) {
    this.panel = panel;
    this.complete = complete;
    this.ledger = ledger;
    panel.lines().forEach(line -> places.put(line, places.size()));
    trials = understand();
  }

  /**
   * Books the panel's totals.
   *
   * @param complete whether the panel has all rows of its table
   */
  static void book(Panel panel, boolean complete, Ledger ledger) {
    PanelSums sums = new PanelSums(panel, complete, ledger);
    sums.trials.forEach(sums::book);
    sums.bookWithin();
  }

  /**
   * The trials of the understanding that fits best. A total that fits only another one is read by
   * that.
   */
  private Collection<Trial> understand() {
    Map<Line, Trial> best = Map.of();
    Map<Line, Trial> elsewhere = new LinkedHashMap<>();
    long most = Long.MIN_VALUE;
    for (Map<Line, Set<Reading>> readings : Readings.of(panel)) {
      Map<Line, Trial> understanding = new LinkedHashMap<>();
      readings.forEach(
          (whole, each) ->
              each.stream()
                  .map(reading -> Trial.of(reading, panel.amounts().size()))
                  .filter(trial -> !trial.checks().isEmpty())
                  .reduce(PanelSums::better)
                  .ifPresent(trial -> understanding.put(whole, trial)));
      long fit = understanding.values().stream().mapToLong(PanelSums::fit).sum();
      if (fit > most) {
        most = fit;
        best = understanding;
      }
      understanding.forEach(
          (whole, trial) -> {
            if (whole.isTotal()) {
              elsewhere.merge(whole, trial, PanelSums::better);
            }
          });
    }
    Map<Line, Trial> chosen = new LinkedHashMap<>(best);
    elsewhere.forEach((whole, trial) -> chosen.merge(whole, trial, PanelSums::better));
    return chosen.values();
  }

  /** The one that more columns agree with; of equals the first. */
  private static Trial better(Trial first, Trial second) {
    return MOST_HELD.compare(first, second) >= 0 ? first : second;
  }

  private static long fit(Trial trial) {
    if (trial.held() > 0) {
      return 1;
    }
    return trial.failed() > 0 && trial.reading().structure() != Structure.POSITION ? -1 : 0;
  }

  private void book(Trial trial) {
    if (trial.reading().structure() == Structure.POSITION && trial.held() == 0) {
      return;
    }
    for (Check check : trial.checks()) {
      if (check.holds() || isVouchedByOthers(trial, check) || isVouched(trial, check)) {
        ledger.book(check.assertion());
      } else if (trial.held() == 0) {
        bookUnheld(trial, check);
      } else {
        ledger.bookUndecidable(check.assertion(), Reason.STRUCTURE_NOT_UNDERSTOOD);
      }
    }
  }

  /**
   * Whether codes or numbers nest wherever else they can be tested. Codes list all parts; rows with
   * numbers may be some parts, which can only be less than the whole.
   */
  private boolean isVouchedByOthers(Trial trial, Check check) {
    Structure structure = trial.reading().structure();
    boolean nests =
        structure == Structure.CODES
            || structure == Structure.NUMBERS && sum(check).compareTo(whole(check)) > 0;
    if (!nests) {
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
   * Whether as many columns hold as fail, and each line that has an amount in the failing column
   * has one in some column in which the reading holds, so that its place in the structure was
   * tested there.
   */
  private boolean isVouched(Trial trial, Check failing) {
    Set<Line> tested = new HashSet<>();
    for (Check check : trial.checks()) {
      if (check.holds()) {
        tested.addAll(nonZero(trial.reading(), check.amount()));
      }
    }
    return trial.held() > 0
        && trial.held() >= trial.failed()
        && tested.containsAll(nonZero(trial.reading(), failing.amount()));
  }

  /** The lines with amounts from the first to the last that the reading is about. */
  private List<Line> nonZero(Reading reading, int amount) {
    int first = places.getOrDefault(reading.whole(), 0);
    int last = first;
    for (Line part : reading.parts()) {
      int at = places.getOrDefault(part, first);
      first = Math.min(first, at);
      last = Math.max(last, at);
    }
    return panel.lines().subList(first, last + 1).stream()
        .filter(line -> line.isNonZero(amount) && !line.equals(reading.whole()))
        .toList();
  }

  /** Books a total that no reading makes right in any column. */
  private void bookUnheld(Trial trial, Check check) {
    boolean alone = trial.checks().stream().filter(Check::says).count() == 1;
    Reading reading = trial.reading();
    Optional<Reason> doubt =
        alone || lacksRow(trial) ? doubt(reading, check) : Optional.of(misread(reading, check));
    doubt.ifPresentOrElse(
        reason -> ledger.bookUndecidable(check.assertion(), reason),
        () -> ledger.book(check.assertion()));
  }

  /**
   * Whether every column of a plain list with its header falls somewhat short of its total, as when
   * a row is left out; by far too much, when the list begins on the page before.
   */
  private boolean lacksRow(Trial trial) {
    return trial.reading().structure() == Structure.PLAIN_TOTAL
        && trial.reading().parts().size() >= SEVERAL
        && panel.table().headerRows() > 0
        && trial.checks().stream()
            .allMatch(
                check ->
                    sum(check).compareTo(whole(check)) < 0
                        && sum(check).add(sum(check)).compareTo(whole(check)) > 0);
  }

  /** What keeps a total that fails in its only column from being wrong. */
  private Optional<Reason> doubt(Reading reading, Check check) {
    Figure whole = reading.whole().figure(check.amount()).orElseThrow();
    boolean slip =
        whole.printed().length() >= LONG
            && Slips.explain(whole, check.assertion().computed()).isPresent();
    if (hasHiddenTotal(reading.parts(), check)) {
      return Optional.of(Reason.STRUCTURE_NOT_UNDERSTOOD);
    }
    if (slip || complete && (reading.isCounted() || reading.isCarriedForward())) {
      return Optional.empty();
    }
    if (reading.structure() == Structure.NUMBERS) {
      return overflows(reading, check) ? Optional.empty() : Optional.of(misread(reading, check));
    }
    if (reading.structure() != Structure.PLAIN_TOTAL || !complete || panel.leavesOut()) {
      return Optional.of(misread(reading, check));
    }
    return reading.parts().stream().anyMatch(part -> mayBeLost(part, check.amount()))
        ? Optional.of(Reason.BLANK_CELL)
        : Optional.empty();
  }

  /** Whether an amount may be missing: a blank may hide one, a dash says that there is none. */
  private boolean mayBeLost(Line part, int amount) {
    int column = panel.amounts().get(amount);
    return part.figure(amount).isEmpty()
        && panel.table().cells().stream()
            .noneMatch(
                cell -> cell.covers(part.row(), column) && NOTHING.matcher(cell.text()).matches());
  }

  private Reason misread(Reading reading, Check check) {
    boolean some = reading.structure() == Structure.NUMBERS || panel.leavesOut();
    return some && sum(check).compareTo(whole(check)) < 0
        ? Reason.PARTS_MAY_BE_INCOMPLETE
        : Reason.STRUCTURE_NOT_UNDERSTOOD;
  }

  /**
   * Whether the parts are more than a whole that is itself a part in a sum that holds: even some of
   * the parts cannot be more.
   */
  private boolean overflows(Reading reading, Check check) {
    return sum(check).compareTo(whole(check)) > 0
        && reading.parts().stream()
            .flatMap(part -> part.figure(check.amount()).stream())
            .allMatch(figure -> figure.quantity().value().signum() >= 0)
        && trials.stream()
            .filter(trial -> trial.reading().parts().contains(reading.whole()))
            .flatMap(trial -> trial.checks().stream())
            .anyMatch(other -> other.amount() == check.amount() && other.holds());
  }

  private static BigDecimal sum(Check check) {
    return check.assertion().computed().nominal().orElseThrow();
  }

  private static BigDecimal whole(Check check) {
    return check.assertion().claimed().nominal().orElseThrow();
  }

  /**
   * Whether the parts are more than the whole and one of them is the sum of those right after it: a
   * subtotal that nothing marks.
   */
  private static boolean hasHiddenTotal(List<Line> parts, Check check) {
    if (sum(check).compareTo(whole(check)) <= 0) {
      return false;
    }
    List<BigDecimal> values =
        parts.stream()
            .flatMap(part -> part.figure(check.amount()).stream())
            .map(figure -> figure.quantity().base())
            .filter(value -> value.signum() != 0)
            .toList();
    for (int i = 0; i < values.size(); i++) {
      BigDecimal sum = BigDecimal.ZERO;
      for (int j = i + 1; j < values.size(); j++) {
        sum = sum.add(values.get(j));
        if (sum.compareTo(values.get(i)) == 0) {
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
      ledger.book(
          new Assertion(
              Kind.COLUMN_SUM,
              Expression.of(part),
              Relation.AT_MOST,
              Expression.of(whole),
              Why.SOME_PARTS_LISTED,
              List.of()));
    }
  }
}
