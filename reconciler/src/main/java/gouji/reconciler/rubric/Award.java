package gouji.reconciler.rubric;

import gouji.extractor.model.Interval;
import gouji.reconciler.rubric.Reading.Manner;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a criterion gives for values of the metric, in points. Monotone in the metric. */
public sealed interface Award {

  /** So many points, or any number of points between two. */
  record Points(Interval points) implements Award {}

  /** Any number of points between two, at somebody's discretion. */
  record Discretion(Interval points) implements Award {}

  /** Nothing at {@code zero}, {@code points} at {@code one}, on the line through both elsewhere. */
  record Line(BigDecimal zero, BigDecimal one, BigDecimal points) implements Award {
    BigDecimal at(BigDecimal value) {
      return value
          .subtract(zero)
          .multiply(points)
          .divide(one.subtract(zero), MathContext.DECIMAL128);
    }
  }

  /** {@code points} × target ÷ metric: the less the better. */
  record Inverse(BigDecimal target, BigDecimal points) implements Award {
    BigDecimal at(BigDecimal value) {
      return value.signum() <= 0
          ? points
          : target.multiply(points).divide(value, MathContext.DECIMAL128);
    }
  }

  /**
   * {@code base}, and {@code change} for every {@code step} that the metric is past the threshold.
   *
   * @param upwards whether the metric counts when it is above the threshold, rather than below
   * @param change negative for a deduction
   * @param manners how parts of a step may be counted
   */
  record Steps(
      BigDecimal threshold,
      boolean upwards,
      BigDecimal step,
      BigDecimal base,
      BigDecimal change,
      List<Manner> manners)
      implements Award {
    public Steps {
      manners = List.copyOf(manners);
    }

    BigDecimal at(BigDecimal value, Manner manner) {
      BigDecimal past = upwards ? value.subtract(threshold) : threshold.subtract(value);
      BigDecimal count = past.max(BigDecimal.ZERO).divide(step, MathContext.DECIMAL128);
      BigDecimal counted =
          switch (manner) {
            case WHOLE_STEPS -> count.setScale(0, RoundingMode.FLOOR);
            case STEPS_BEGUN -> count.setScale(0, RoundingMode.CEILING);
            default -> count;
          };
      return base.add(counted.multiply(change));
    }
  }

  /** Several readings of the same words. */
  record OneOf(List<Award> awards) implements Award {
    public OneOf {
      awards = List.copyOf(awards);
    }
  }

  /** The readings for values of the metric, within 0 and the full marks. */
  default List<Reading> readings(Interval values, String words, BigDecimal fullMarks) {
    if (this instanceof OneOf one) {
      return one.awards.stream()
          .flatMap(award -> award.readings(values, words, fullMarks).stream())
          .toList();
    }
    if (this instanceof Steps steps) {
      List<Reading> readings = new ArrayList<>();
      for (Manner manner : steps.manners) {
        Interval points = over(values, value -> steps.at(value, manner));
        readings.add(new Reading(words, manner, within(points, fullMarks)));
      }
      return readings;
    }
    Manner manner = this instanceof Discretion ? Manner.DISCRETION : Manner.AS_PRINTED;
    return List.of(new Reading(words, manner, within(points(values), fullMarks)));
  }

  private Interval points(Interval values) {
    if (this instanceof Line line) {
      return over(values, line::at);
    }
    if (this instanceof Inverse inverse) {
      return over(values, inverse::at);
    }
    return this instanceof Points fixed ? fixed.points : ((Discretion) this).points;
  }

  private static Interval over(Interval values, UnaryOperator<BigDecimal> function) {
    return Interval.exactly(function.apply(values.low()))
        .hull(Interval.exactly(function.apply(values.high())));
  }

  private static Interval within(Interval points, BigDecimal most) {
    return new Interval(
        points.low().max(BigDecimal.ZERO).min(most), points.high().max(BigDecimal.ZERO).min(most));
  }

  /** The most that it can give, before it is capped. */
  default BigDecimal most() {
    if (this instanceof OneOf one) {
      return one.awards.stream().map(Award::most).reduce(BigDecimal.ZERO, BigDecimal::max);
    }
    if (this instanceof Steps steps) {
      return steps.base;
    }
    if (this instanceof Line line) {
      return line.points;
    }
    if (this instanceof Inverse inverse) {
      return inverse.points;
    }
    return this instanceof Points fixed ? fixed.points.high() : ((Discretion) this).points.high();
  }

  static Award exactly(BigDecimal points) {
    return new Points(Interval.exactly(points));
  }
}
