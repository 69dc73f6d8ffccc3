package gouji.reconciler.assertion;

import gouji.extractor.model.Figure;
import gouji.reconciler.assertion.Expression.Difference;
import gouji.reconciler.assertion.Expression.Product;
import gouji.reconciler.assertion.Expression.Quotient;
import gouji.reconciler.assertion.Expression.Rounded;
import gouji.reconciler.assertion.Expression.Scored;
import gouji.reconciler.assertion.Expression.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Solves an equation between two expressions for one of its figures. */
public final class Equation {
  private Equation() {}

  /**
   * What the figure would have to be for {@code claimed = computed} to hold, as a calculation from
   * the others; empty when the figure does not stand there exactly once, or is what criteria are
   * run on.
   */
  public static Optional<Expression> solve(
      Expression claimed, Expression computed, Figure unknown) {
    int left = count(claimed, unknown);
    int right = count(computed, unknown);
    if (left + right != 1) {
      return Optional.empty();
    }
    if (isScored(left == 1 ? claimed : computed, unknown)) {
      return Optional.empty();
    }
    return left == 1
        ? Optional.of(isolate(claimed, unknown, computed))
        : Optional.of(isolate(computed, unknown, claimed));
  }

  private static Expression isolate(Expression side, Figure unknown, Expression other) {
    if (side instanceof Sum sum) {
      List<Expression> rest = new ArrayList<>(sum.addends());
      Expression holder =
          rest.stream().filter(a -> count(a, unknown) == 1).findFirst().orElseThrow();
      rest.remove(holder);
      Expression target = other;
      for (Expression addend : rest) {
        target = new Difference(target, addend);
      }
      return isolate(holder, unknown, target);
    }
    if (side instanceof Difference d) {
      return count(d.minuend(), unknown) == 1
          ? isolate(d.minuend(), unknown, new Sum(List.of(other, d.subtrahend())))
          : isolate(d.subtrahend(), unknown, new Difference(d.minuend(), other));
    }
    if (side instanceof Product p) {
      return count(p.left(), unknown) == 1
          ? isolate(p.left(), unknown, new Quotient(other, p.right()))
          : isolate(p.right(), unknown, new Quotient(other, p.left()));
    }
    if (side instanceof Quotient q) {
      return count(q.dividend(), unknown) == 1
          ? isolate(q.dividend(), unknown, new Product(q.divisor(), other))
          : isolate(q.divisor(), unknown, new Quotient(q.dividend(), other));
    }
    return side instanceof Rounded r ? isolate(r.result(), unknown, other) : other;
  }

  /** Whether criteria are run on the figure: many metrics give one score. */
  private static boolean isScored(Expression side, Figure unknown) {
    return side instanceof Rounded r
        ? isScored(r.result(), unknown)
        : side instanceof Scored && count(side, unknown) == 1;
  }

  private static int count(Expression expression, Figure figure) {
    int[] count = {0};
    expression.forEachFigure(
        f -> {
          if (f.id() == figure.id()) {
            count[0]++;
          }
        });
    return count[0];
  }
}
