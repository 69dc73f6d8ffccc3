package gouji.checker.wording;

import gouji.checker.text.Amount;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Expression.Between;
import gouji.reconciler.assertion.Expression.Constant;
import gouji.reconciler.assertion.Expression.Difference;
import gouji.reconciler.assertion.Expression.Product;
import gouji.reconciler.assertion.Expression.Quotient;
import gouji.reconciler.assertion.Expression.Scored;
import gouji.reconciler.assertion.Expression.Sum;
import gouji.reconciler.assertion.Expression.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Calculations with the numbers that the report prints: "751.84 + 3853.49 = 4605.33". */
public final class Formulas {
  private static final int RATE_DECIMALS = 2;
  private static final int MOST_DECIMALS = 8;

  /** A sentence can be read with so many addends in it; all stand in the calculation. */
  private static final int MOST_ADDENDS = 6;

  // How tightly an operator binds; an operand that binds less tightly goes into brackets.
  private static final int ADDITIVE = 1;
  private static final int MULTIPLICATIVE = 2;
  private static final int ATOM = 3;

  private Formulas() {}

  /**
   * The value as it would be printed beside {@code like}: in its unit, with at least its decimals;
   * quotients get two decimals, and more when fewer would hide that the two differ.
   */
  public static Optional<Amount> result(Expression expression, Amount like) {
    if (expression instanceof Term term && term.figure().quantity().unit() == like.unit()) {
      return Optional.of(Amount.of(term.figure().quantity()));
    }
    return expression
        .nominal()
        .map(
            base -> {
              BigDecimal value = like.unit().fromBase(base);
              int printed = Math.max(like.value().scale(), 0);
              if (!divides(expression)) {
                int own = Math.max(value.stripTrailingZeros().scale(), 0);
                int decimals = Math.max(printed, Math.min(own, MOST_DECIMALS));
                return new Amount(value.setScale(decimals, RoundingMode.HALF_UP), like.unit());
              }
              int decimals = Math.max(printed, RATE_DECIMALS);
              while (decimals < MOST_DECIMALS && hides(value, like.value(), decimals)) {
                decimals++;
              }
              return new Amount(value.setScale(decimals, RoundingMode.HALF_UP), like.unit());
            });
  }

  /** Whether there is nothing to calculate: one number, in the result's unit. */
  public static boolean isPlain(Expression expression, Amount result) {
    if (expression instanceof Sum sum && sum.addends().size() == 1) {
      return isPlain(sum.addends().get(0), result);
    }
    if (expression instanceof Constant) {
      return true;
    }
    return expression instanceof Term term && term.figure().quantity().unit() == result.unit();
  }

  /** The calculation alone: "751.84 + 3853.49". */
  public static String print(Expression expression) {
    return print(expression, unitsOf(expression).size() > 1);
  }

  /** The calculation and what it gives; the number alone where there is nothing to calculate. */
  public static String equation(Expression expression, Amount result) {
    if (expression instanceof Constant constant) {
      return number(new Amount(constant.value(), result.unit()), false);
    }
    if (isPlain(expression, result)) {
      return print(expression);
    }
    Set<Unit> units = unitsOf(expression);
    // Points, like percentages, come of a ratio in which the units cancel out.
    if (!isRate(result.unit()) && result.unit() != Unit.POINT && !units.isEmpty()) {
      units.add(result.unit());
    }
    boolean withUnits = units.size() > 1;
    // Criteria are no arithmetic: the metric leads to the points.
    String sign = expression instanceof Scored ? " → " : " = ";
    return print(expression, withUnits) + sign + number(result, withUnits);
  }

  /** For a sentence: of a long sum the first two addends and the last. */
  public static String abbreviated(String formula) {
    String[] addends = formula.split(" \\+ ", -1);
    return addends.length <= MOST_ADDENDS
        ? formula
        : addends[0] + " + " + addends[1] + " + … + " + addends[addends.length - 1];
  }

  private static boolean hides(BigDecimal value, BigDecimal printed, int decimals) {
    return value.compareTo(printed) != 0
        && value.setScale(decimals, RoundingMode.HALF_UP).compareTo(printed) == 0;
  }

  private static boolean divides(Expression expression) {
    if (expression instanceof Sum sum) {
      return sum.addends().stream().anyMatch(Formulas::divides);
    }
    if (expression instanceof Difference d) {
      return divides(d.minuend()) || divides(d.subtrahend());
    }
    if (expression instanceof Product p) {
      return divides(p.left()) || divides(p.right());
    }
    return expression instanceof Quotient;
  }

  /** The units of the figures, rates aside: those always show their sign. */
  private static Set<Unit> unitsOf(Expression expression) {
    Set<Unit> units = EnumSet.noneOf(Unit.class);
    expression.forEachFigure(
        f -> {
          if (!isRate(f.quantity().unit())) {
            units.add(f.quantity().unit());
          }
        });
    return units;
  }

  private static boolean isRate(Unit unit) {
    return switch (unit.dimension()) {
      case RATE, RATE_DIFFERENCE, PER_MILLE -> true;
      default -> false;
    };
  }

  private static String print(Expression expression, boolean withUnits) {
    if (expression instanceof Term term) {
      return number(Amount.of(term.figure().quantity()), withUnits);
    }
    if (expression instanceof Constant constant) {
      return constant.value().toPlainString();
    }
    if (expression instanceof Sum sum) {
      StringBuilder text = new StringBuilder();
      for (Expression addend : sum.addends()) {
        if (text.isEmpty()) {
          text.append(print(addend, withUnits));
        } else {
          text.append(" + ").append(operand(addend, ADDITIVE, withUnits));
        }
      }
      return text.toString();
    }
    if (expression instanceof Difference d) {
      return print(d.minuend(), withUnits)
          + " - "
          + operand(d.subtrahend(), MULTIPLICATIVE, withUnits);
    }
    if (expression instanceof Product p) {
      if (isHundred(p.right()) && p.left() instanceof Quotient) {
        return operand(p.left(), MULTIPLICATIVE, withUnits) + " × 100%";
      }
      return operand(p.left(), MULTIPLICATIVE, withUnits)
          + " × "
          + operand(p.right(), ATOM, withUnits);
    }
    if (expression instanceof Between between) {
      return between.values().low().toPlainString() + "–" + between.values().high().toPlainString();
    }
    if (expression instanceof Scored s) {
      return print(s.metric(), withUnits);
    }
    Quotient q = (Quotient) expression;
    if (isHundred(q.divisor()) && isPercent(q.dividend())) {
      return print(q.dividend(), withUnits);
    }
    return operand(q.dividend(), MULTIPLICATIVE, withUnits)
        + " ÷ "
        + operand(q.divisor(), ATOM, withUnits);
  }

  private static String operand(Expression expression, int least, boolean withUnits) {
    String text = print(expression, withUnits);
    return binding(expression) < least || text.startsWith("-") ? "(" + text + ")" : text;
  }

  private static int binding(Expression expression) {
    if (expression instanceof Sum sum) {
      return sum.addends().size() == 1 ? binding(sum.addends().get(0)) : ADDITIVE;
    }
    if (expression instanceof Difference) {
      return ADDITIVE;
    }
    if (expression instanceof Quotient q && isHundred(q.divisor()) && isPercent(q.dividend())) {
      return ATOM;
    }
    return expression instanceof Product || expression instanceof Quotient ? MULTIPLICATIVE : ATOM;
  }

  private static boolean isHundred(Expression expression) {
    return expression instanceof Constant constant
        && constant.value().compareTo(BigDecimal.valueOf(100)) == 0;
  }

  private static boolean isPercent(Expression expression) {
    return expression instanceof Term term
        && term.figure().quantity().unit().dimension() == Unit.Dimension.RATE;
  }

  /** Rates carry their sign; other numbers their unit only where units mix. */
  private static String number(Amount amount, boolean withUnits) {
    return amount.value().toPlainString()
        + (withUnits || isRate(amount.unit()) ? amount.unit().symbol() : "");
  }
}
