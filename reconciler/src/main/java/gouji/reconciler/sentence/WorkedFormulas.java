package gouji.reconciler.sentence;

import gouji.extractor.model.Figure;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.AssertionFinder;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Expression.Constant;
import gouji.reconciler.assertion.Expression.Difference;
import gouji.reconciler.assertion.Expression.Product;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Why;
import gouji.reconciler.index.Mention;
import gouji.reconciler.index.ReportIndex;
import gouji.reconciler.index.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Formulas that are printed with their numbers: 完成率=1146÷1200×100%=95.50%，得分=8分×95.50%=7.64分. A
 * formula holds too where it was only written carelessly: with ×100 for ×100%, without a sign, with
 * 元 and 万元 side by side.
 */
public final class WorkedFormulas implements AssertionFinder {
  /** What ends a formula before its equals sign; a comma may also stand inside a number. */
  private static final String ENDS = "=≈。；;，、:!?";

  private static final List<BigDecimal> SCALES =
      List.of(
          new BigDecimal("1E-2"),
          new BigDecimal("1E+2"),
          new BigDecimal("1E-4"),
          new BigDecimal("1E+4"));

  @Override
  public void find(ReportIndex index, Ledger ledger) {
    for (Statement statement : index.statements()) {
      String text = statement.text();
      List<Expression> pending = new ArrayList<>();
      int from = 0;
      for (int i = text.indexOf('='); i >= 0; i = text.indexOf('=', i + 1)) {
        int start = start(text, i);
        if (start > from) {
          pending.clear();
        }
        from = i + 1;
        Arithmetic.read(statement, start, i).ifPresent(pending::add);
        result(statement, i + 1)
            .ifPresent(
                result -> {
                  pending.forEach(formula -> book(result, formula, ledger));
                  pending.clear();
                });
      }
    }
  }

  private static int start(String text, int end) {
    int start = end;
    while (start > 0 && !isEnd(text, start - 1)) {
      start--;
    }
    return start;
  }

  private static boolean isEnd(String text, int at) {
    char c = text.charAt(at);
    return ENDS.indexOf(c) >= 0
        || c == ',' && !(at + 1 < text.length() && Character.isDigit(text.charAt(at + 1)));
  }

  /** The figure at the place, unless the formula goes on with it. */
  private static Optional<Figure> result(Statement statement, int at) {
    return statement.mentions().stream()
        .filter(mention -> mention.start() == at)
        .filter(mention -> !Arithmetic.isOperator(statement.text(), mention.end()))
        .map(Mention::figure)
        .findFirst();
  }

  private static void book(Figure result, Expression formula, Ledger ledger) {
    Expression plain = inUnitOf(result, formula);
    Assertion meant = assertion(result, plain);
    for (BigDecimal scale : SCALES) {
      Assertion other = assertion(result, new Product(plain, new Constant(scale)));
      if (!Ledger.holds(meant) && Ledger.holds(other)) {
        meant = other;
      }
    }
    Assertion unsigned = assertion(result, new Difference(new Constant(BigDecimal.ZERO), plain));
    ledger.book(!Ledger.holds(meant) && Ledger.holds(unsigned) ? unsigned : meant);
  }

  private static Expression inUnitOf(Figure result, Expression formula) {
    return result.quantity().unit() == Unit.PERCENT
        ? new Product(formula, new Constant(BigDecimal.valueOf(100)))
        : formula;
  }

  private static Assertion assertion(Figure result, Expression formula) {
    return Assertion.equal(Kind.FORMULA, Expression.of(result), formula, Why.FORMULA_PRINTED);
  }
}
