package gouji.reconciler.table;

import gouji.extractor.model.Figure;
import gouji.extractor.model.Table;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.AssertionFinder;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Why;
import gouji.reconciler.index.ReportIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Columns that are the difference of two others: 结余 of budget and execution, 增减额 of this year and
 * the last. Which two, the rows must show.
 */
public final class Differences implements AssertionFinder {
  @Override
  public void find(ReportIndex index, Ledger ledger) {
    for (Table table : index.report().tables()) {
      for (Stretch stretch : Stretch.of(index, table)) {
        stretch.columns(Names::isDifference).forEach(c -> find(stretch, c, ledger));
      }
    }
  }

  private static void find(Stretch stretch, int column, Ledger ledger) {
    List<Integer> amounts = stretch.amountsNear(column);
    List<RowFormula> formulas = new ArrayList<>();
    for (int more : amounts) {
      for (int less : amounts) {
        if (more != less) {
          formulas.add(
              RowFormula.of(stretch.rows(), row -> difference(stretch, row, column, more, less)));
        }
      }
    }
    RowFormula.best(formulas)
        .filter(RowFormula::isAsserted)
        .ifPresent(best -> best.book(true, ledger));
  }

  private static Optional<RowFormula.Row> difference(
      Stretch stretch, int row, int column, int more, int less) {
    Optional<Figure> difference = stretch.figure(row, column);
    Optional<Figure> minuend = stretch.figure(row, more);
    Optional<Figure> subtrahend = stretch.figure(row, less);
    if (difference.isEmpty() || minuend.isEmpty() || subtrahend.isEmpty()) {
      return Optional.empty();
    }
    var dimension = difference.get().quantity().unit().dimension();
    if (minuend.get().quantity().unit().dimension() != dimension
        || subtrahend.get().quantity().unit().dimension() != dimension) {
      return Optional.empty();
    }
    boolean change = Names.isChange(stretch.name(column));
    return Optional.of(
        RowFormula.Row.of(
            Assertion.equal(
                change ? Kind.CHANGE : Kind.ROW_SUM,
                Expression.of(difference.get()),
                new Expression.Difference(
                    Expression.of(minuend.get()), Expression.of(subtrahend.get())),
                Why.HOLDS_ELSEWHERE)));
  }
}
