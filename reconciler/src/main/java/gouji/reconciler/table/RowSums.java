package gouji.reconciler.table;

import gouji.extractor.model.Figure;
import gouji.extractor.model.Table;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.AssertionFinder;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Outcome;
import gouji.reconciler.assertion.Reason;
import gouji.reconciler.assertion.Why;
import gouji.reconciler.catalogue.Identity;
import gouji.reconciler.index.ReportIndex;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Columns headed 合计, 小计 … and the columns beside them that they total. Taken for asserted when it
 * holds in most rows, or when one header stands over the total and its parts.
 */
public final class RowSums implements AssertionFinder {
  /** Of so many rows with amounts two in three must hold. */
  private static final int ENOUGH_ROWS = 3;

  /**
   * One row of a reading.
   *
   * @param parts the columns that have something else than zero
   * @param unread whether a cell of its parts has digits that are no number: "745.00."
   */
  private record Row(Assertion assertion, boolean holds, Set<Integer> parts, boolean unread) {}

  /** A reading of a total column. */
  private record Trial(List<Row> rows) {
    /** Zeros add up however the columns are read. */
    long telling(boolean held) {
      return rows.stream().filter(row -> row.holds() == held && !row.parts().isEmpty()).count();
    }

    boolean holdsInMost() {
      long held = telling(true);
      return held + telling(false) >= ENOUGH_ROWS && held >= 2 * telling(false);
    }

    /** Whether every column that has an amount in the row has one in some row that holds. */
    boolean vouchesFor(Row failing) {
      return rows.stream()
          .filter(Row::holds)
          .flatMap(row -> row.parts().stream())
          .collect(Collectors.toSet())
          .containsAll(failing.parts());
    }
  }

  @Override
  public void find(ReportIndex index, Ledger ledger) {
    for (Table table : index.report().tables()) {
      for (List<Panel> sides : Panels.of(index, table)) {
        for (Panel panel : sides) {
          ColumnTree.totals(index.headers(table), panel)
              .forEach(column -> book(panel, column, ledger));
        }
      }
    }
  }

  private static void book(Panel panel, TotalColumn column, Ledger ledger) {
    Trial first = attempt(panel, column, column.readings().get(0));
    Trial best =
        column.readings().stream()
            .map(parts -> attempt(panel, column, parts))
            .reduce((a, b) -> MOST_HELD.compare(a, b) >= 0 ? a : b)
            .orElse(first);
    boolean few = best.telling(true) + best.telling(false) < ENOUGH_ROWS;
    boolean certain = few && best.equals(first) && (column.headed() || isKnown(first));
    for (Row row : best.rows()) {
      boolean decided =
          row.holds() || certain || best.holdsInMost() && (column.headed() || best.vouchesFor(row));
      if (!row.holds() && row.unread()) {
        ledger.bookUndecidable(row.assertion(), Reason.UNREAD_CELL);
      } else if (decided) {
        ledger.book(row.assertion());
      } else {
        ledger.bookUndecidable(row.assertion(), Reason.STRUCTURE_NOT_UNDERSTOOD);
      }
    }
  }

  private static final Comparator<Trial> MOST_HELD =
      Comparator.comparingLong((Trial trial) -> trial.telling(true))
          .thenComparingLong(trial -> -trial.telling(false));

  /** Whether the parts are by their names all there is of some whole: 出国, 接待, 车辆. */
  private static boolean isKnown(Trial trial) {
    return trial.rows().stream()
        .map(
            row ->
                row.assertion().figures().stream()
                    .skip(1)
                    .map(figure -> figure.measure().concept().orElse(""))
                    .collect(Collectors.toSet()))
        .allMatch(Identity::isComplete);
  }

  private static Trial attempt(Panel panel, TotalColumn column, List<Integer> parts) {
    return new Trial(
        panel.lines().stream().flatMap(line -> row(panel, line, column, parts).stream()).toList());
  }

  /** Empty where the row has no whole, or none of the parts, or parts that cannot be added up. */
  private static Optional<Row> row(
      Panel panel, Line line, TotalColumn column, List<Integer> parts) {
    Optional<Figure> whole = line.figure(column.whole());
    List<Figure> addends = parts.stream().flatMap(part -> line.figure(part).stream()).toList();
    if (whole.isEmpty()
        || addends.isEmpty()
        || !Columns.isAmount(whole.get())
        || addends.stream().anyMatch(a -> dimension(a) != dimension(whole.get()))) {
      return Optional.empty();
    }
    Assertion assertion =
        Assertion.equal(
            Kind.ROW_SUM,
            Expression.of(whole.get()),
            Expression.sum(addends),
            column.headed() ? Why.TOTAL_COLUMN : Why.HOLDS_ELSEWHERE);
    Set<Integer> nonZero = parts.stream().filter(line::isNonZero).collect(Collectors.toSet());
    if (line.isNonZero(column.whole()) && nonZero.isEmpty()) {
      nonZero = Set.copyOf(parts);
    }
    return Optional.of(
        new Row(
            assertion,
            !(Ledger.recalculate(assertion) instanceof Outcome.Fails),
            nonZero,
            parts.stream().anyMatch(part -> isUnread(panel, line, part))));
  }

  private static boolean isUnread(Panel panel, Line line, int part) {
    int column = panel.amounts().get(part);
    return line.figure(part).isEmpty()
        && panel.table().cells().stream()
            .filter(cell -> cell.covers(line.row(), column))
            .anyMatch(cell -> cell.text().chars().anyMatch(Character::isDigit));
  }

  private static Unit.Dimension dimension(Figure figure) {
    return figure.quantity().unit().dimension();
  }
}
