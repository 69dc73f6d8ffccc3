package gouji.reconciler.assertion;

import gouji.extractor.model.Figure;
import gouji.extractor.model.Interval;
import gouji.reconciler.rubric.Rubric;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Arithmetic over printed figures. Evaluated in intervals and in the base unit of the dimension (元
 * for money, percent for rates), so that 万元 and 元 mix.
 */
public sealed interface Expression {

  /** A printed figure. */
  record Term(Figure figure) implements Expression {}

  /** A number that the calculation brings along: the 100 of a percentage. */
  record Constant(BigDecimal value) implements Expression {}

  /** A sum of one addend or more. */
  record Sum(List<Expression> addends) implements Expression {
    public Sum {
      addends = List.copyOf(addends);
    }
  }

  record Difference(Expression minuend, Expression subtrahend) implements Expression {}

  record Product(Expression left, Expression right) implements Expression {}

  record Quotient(Expression dividend, Expression divisor) implements Expression {}

  /**
   * The score that criteria give for a metric.
   *
   * @param places decimals that scores are printed with there; points are rounded outwards to them
   */
  record Scored(Rubric rubric, Expression metric, int places) implements Expression {
    private Interval points(Interval values) {
      Interval points = rubric.score(values).points();
      return new Interval(
          points.low().setScale(places, RoundingMode.FLOOR),
          points.high().setScale(places, RoundingMode.CEILING));
    }

    /** What it gives for one value, where every reading gives the same. */
    private Optional<BigDecimal> nominalPoints() {
      return metric
          .nominal()
          .map(value -> rubric.score(Interval.exactly(value)).points())
          .filter(Interval::isExact)
          .map(points -> points.low().setScale(places, RoundingMode.HALF_UP));
    }
  }

  /** Any of the values from the least to the most: the scores of a grade. */
  record Between(Interval values) implements Expression {}

  static Expression of(Figure figure) {
    return new Term(figure);
  }

  static Expression sum(List<Figure> figures) {
    return new Sum(figures.stream().map(Expression::of).toList());
  }

  /** part ÷ whole × 100, in percent. */
  static Expression percentage(Expression part, Expression whole) {
    return new Product(new Quotient(part, whole), new Constant(BigDecimal.valueOf(100)));
  }

  /** Every value it can take, or why that cannot be said. */
  default Value evaluate() {
    if (this instanceof Term term) {
      return term.figure
          .quantity()
          .interval()
          .<Value>map(Value.Known::new)
          .orElse(new Value.Unknown(Reason.APPROXIMATE_FIGURE));
    }
    if (this instanceof Constant constant) {
      return new Value.Known(Interval.exactly(constant.value));
    }
    if (this instanceof Sum sum) {
      Value total = new Value.Known(Interval.ZERO);
      for (Expression addend : sum.addends) {
        total = total.combine(addend.evaluate(), Interval::plus);
      }
      return total;
    }
    if (this instanceof Difference d) {
      return d.minuend.evaluate().combine(d.subtrahend.evaluate(), Interval::minus);
    }
    if (this instanceof Product p) {
      return p.left.evaluate().combine(p.right.evaluate(), Interval::times);
    }
    if (this instanceof Between between) {
      return new Value.Known(between.values);
    }
    if (this instanceof Scored scored) {
      Value metric = scored.metric.evaluate();
      return metric.combine(metric, (values, same) -> scored.points(values));
    }
    Quotient q = (Quotient) this;
    Value divisor = q.divisor.evaluate();
    if (divisor instanceof Value.Known known && known.interval().mayBeZero()) {
      return new Value.Unknown(Reason.ZERO_DENOMINATOR);
    }
    return q.dividend.evaluate().combine(divisor, Interval::dividedBy);
  }

  /** The value with every figure taken as printed; empty on a zero divisor. */
  default Optional<BigDecimal> nominal() {
    if (this instanceof Term term) {
      return Optional.of(term.figure.quantity().base());
    }
    if (this instanceof Constant constant) {
      return Optional.of(constant.value);
    }
    if (this instanceof Sum sum) {
      return sum.addends.stream()
          .map(Expression::nominal)
          .reduce(Optional.of(BigDecimal.ZERO), (a, b) -> both(a, b, BigDecimal::add));
    }
    if (this instanceof Difference d) {
      return both(d.minuend.nominal(), d.subtrahend.nominal(), BigDecimal::subtract);
    }
    if (this instanceof Product p) {
      return both(p.left.nominal(), p.right.nominal(), BigDecimal::multiply);
    }
    if (this instanceof Scored scored) {
      return scored.nominalPoints();
    }
    if (this instanceof Between between) {
      return Optional.of(between.values).filter(Interval::isExact).map(Interval::low);
    }
    Quotient q = (Quotient) this;
    return q.divisor
        .nominal()
        .filter(divisor -> divisor.signum() != 0)
        .flatMap(d -> q.dividend.nominal().map(n -> n.divide(d, MathContext.DECIMAL128)));
  }

  /**
   * How far apart two sides are with every figure taken as printed; zero when that is undefined.
   */
  static BigDecimal nominalDifference(Expression left, Expression right) {
    return both(left.nominal(), right.nominal(), BigDecimal::subtract).orElse(BigDecimal.ZERO);
  }

  private static Optional<BigDecimal> both(
      Optional<BigDecimal> a, Optional<BigDecimal> b, BinaryOperator<BigDecimal> operation) {
    return a.flatMap(x -> b.map(y -> operation.apply(x, y)));
  }

  /** The same calculation with other figures. */
  default Expression replace(UnaryOperator<Figure> other) {
    if (this instanceof Term term) {
      return new Term(other.apply(term.figure));
    }
    if (this instanceof Sum sum) {
      return new Sum(sum.addends.stream().map(addend -> addend.replace(other)).toList());
    }
    if (this instanceof Difference d) {
      return new Difference(d.minuend.replace(other), d.subtrahend.replace(other));
    }
    if (this instanceof Product p) {
      return new Product(p.left.replace(other), p.right.replace(other));
    }
    if (this instanceof Scored s) {
      return new Scored(s.rubric, s.metric.replace(other), s.places);
    }
    return this instanceof Quotient q
        ? new Quotient(q.dividend.replace(other), q.divisor.replace(other))
        : this;
  }

  /** The figures it is made of, in order. */
  default void forEachFigure(Consumer<Figure> action) {
    if (this instanceof Term term) {
      action.accept(term.figure);
    } else if (this instanceof Sum sum) {
      sum.addends.forEach(a -> a.forEachFigure(action));
    } else if (this instanceof Difference d) {
      d.minuend.forEachFigure(action);
      d.subtrahend.forEachFigure(action);
    } else if (this instanceof Product p) {
      p.left.forEachFigure(action);
      p.right.forEachFigure(action);
    } else if (this instanceof Scored s) {
      s.metric.forEachFigure(action);
    } else if (this instanceof Quotient q) {
      q.dividend.forEachFigure(action);
      q.divisor.forEachFigure(action);
    }
  }
}
