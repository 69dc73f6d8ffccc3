package gouji.reconciler.table;

import gouji.extractor.model.Figure;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Why;
import gouji.reconciler.index.ReportIndex;
import java.util.List;
import java.util.Optional;

/** 总计 on the left against 总计 on the right, in the row in which both stand. */
final class Balances {
  private Balances() {}

  static void book(ReportIndex index, List<Panel> sides, Ledger ledger) {
    for (int i = 0; i + 1 < sides.size(); i++) {
      Panel left = sides.get(i);
      Panel right = sides.get(i + 1);
      for (Line line : left.lines()) {
        right.lines().stream()
            .filter(other -> other.row() == line.row() && isGrand(line) && isGrand(other))
            .forEach(other -> book(index, left, line, right, other, ledger));
      }
    }
  }

  private static boolean isGrand(Line line) {
    return line.isTotal() && line.label().rank() == Rank.GRAND_TOTAL;
  }

  private static void book(
      ReportIndex index, Panel left, Line line, Panel right, Line other, Ledger ledger) {
    for (int i = 0; i < left.amounts().size(); i++) {
      Optional<Figure> figure = line.figure(i);
      Optional<Figure> against = other.figure(opposite(index, left, i, right));
      if (figure.isPresent() && against.isPresent()) {
        ledger.book(
            Assertion.equal(
                Kind.BALANCE,
                Expression.of(figure.get()),
                Expression.of(against.get()),
                Why.TOTAL_ROW));
      }
    }
  }

  /** The right side's column of the same name, else its first: of 合计 | 一般公共预算 | … the 合计. */
  private static int opposite(ReportIndex index, Panel left, int amount, Panel right) {
    var headers = index.headers(left.table());
    String leaf = headers.columnLeaf(left.amounts().get(amount));
    for (int i = 0; i < right.amounts().size(); i++) {
      if (headers.columnLeaf(right.amounts().get(i)).equals(leaf)) {
        return i;
      }
    }
    return left.amounts().size() == 1 ? 0 : -1;
  }
}
