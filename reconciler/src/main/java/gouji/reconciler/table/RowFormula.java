package gouji.reconciler.table;

import gouji.extractor.model.Figure;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Outcome;
import gouji.reconciler.assertion.Reason;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** One way to compute a column from others, tried on every row. */
record RowFormula(List<Row> rows) {
  /** Of so many telling rows most must hold before a table asserts what its headers do not say. */
  private static final int ENOUGH_ROWS = 3;

  private static final Comparator<RowFormula> MOST_HELD =
      Comparator.comparingLong((RowFormula f) -> f.telling(true))
          .thenComparingLong(f -> -f.telling(false));

  /**
   * The formula in one row.
   *
   * @param tells whether it could hold or fail by anything but zeros and equal amounts
   */
  record Row(Assertion assertion, boolean holds, boolean tells) {

    static Row of(Assertion assertion) {
      Outcome outcome = Ledger.recalculate(assertion);
      boolean decided = !(outcome instanceof Outcome.Undecidable);
      boolean tells = assertion.figures().stream().allMatch(f -> value(f).signum() != 0);
      long different =
          assertion.figures().stream().map(f -> value(f).stripTrailingZeros()).distinct().count();
      return new Row(
          assertion,
          !(outcome instanceof Outcome.Fails),
          decided && tells && different == assertion.figures().size());
    }

    private static BigDecimal value(Figure figure) {
      return figure.quantity().value();
    }
  }

  RowFormula {
    rows = List.copyOf(rows);
  }

  /** The rows in which the formula can be computed. */
  static RowFormula of(List<Integer> rows, IntFunction<Optional<Row>> formula) {
    return new RowFormula(rows.stream().flatMap(row -> formula.apply(row).stream()).toList());
  }

  /** The formula that most rows agree with; of equals the first. */
  static Optional<RowFormula> best(List<RowFormula> formulas) {
    return formulas.stream()
        .filter(formula -> !formula.rows.isEmpty())
        .reduce((a, b) -> MOST_HELD.compare(a, b) >= 0 ? a : b);
  }

  long telling(boolean held) {
    return rows.stream().filter(row -> row.tells() && row.holds() == held).count();
  }

  /** Whether it holds so often that the rows in which it does not are wrong. */
  boolean isAsserted() {
    return telling(true) >= ENOUGH_ROWS && telling(true) >= 3 * failures();
  }

  /** Whether it holds so often that it is what the headers say, where they do. */
  boolean isVouched() {
    return telling(true) > 1 && telling(true) >= 2 * failures();
  }

  long failures() {
    return rows.stream().filter(row -> !row.holds()).count();
  }

  /** Books the rows that hold, and the others as failures or as not understood. */
  void book(boolean understood, Ledger ledger) {
    for (Row row : rows) {
      if (row.holds() || understood) {
        ledger.book(row.assertion());
      } else {
        ledger.bookUndecidable(row.assertion(), Reason.STRUCTURE_NOT_UNDERSTOOD);
      }
    }
  }
}
