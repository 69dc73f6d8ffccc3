package gouji.reconciler.table;

import gouji.extractor.model.Figure;
import gouji.extractor.model.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a stretch says was budgeted and executed, row by row.
 *
 * @param budgets the columns of budgets, those that rates are taken of first
 */
record Spending(Stretch stretch, List<Integer> budgets, List<Integer> executions) {

  static Spending of(Stretch stretch) {
    return new Spending(
        stretch,
        stretch.columns(Names::isBudget).stream()
            .sorted(Comparator.comparingInt(c -> Names.preference(stretch.name(c))))
            .toList(),
        stretch.columns(Names::isExecuted));
  }

  Optional<Figure> budget(int row) {
    return budgets.stream().flatMap(c -> amount(row, c).stream()).findFirst();
  }

  /** Empty when there are several, of several funds or dates. */
  Optional<Figure> executed(int row) {
    List<Figure> executed = executions.stream().flatMap(c -> amount(row, c).stream()).toList();
    return executed.size() == 1 ? Optional.of(executed.get(0)) : Optional.empty();
  }

  /** A sum of money, or of what no unit is printed for. */
  Optional<Figure> amount(int row, int column) {
    return stretch
        .figure(row, column)
        .filter(
            figure ->
                figure.quantity().unit().dimension() == Unit.Dimension.MONEY
                    || figure.quantity().unit() == Unit.NONE);
  }
}
