package gouji.checker.wording;

import gouji.checker.text.Amount;
import gouji.checker.text.Message;
import gouji.extractor.model.Interval;
import gouji.extractor.model.Unit;
import gouji.reconciler.rubric.Award;
import gouji.reconciler.rubric.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What criteria give, in words. */
public final class Criteria {
  /** A formula may give a third of a point; nobody prints more decimals. */
  private static final int MOST_DECIMALS = 4;

  private Criteria() {}

  /** 3 points; 3 to 5 points. */
  public static Message points(Interval points) {
    return points.isExact()
        ? Message.of("rubric.points", shown(points.low()))
        : Message.of("rubric.between", shown(points.low()), shown(points.high()));
  }

  /** An award: so many points, a proportion, a deduction for each step. */
  public static Message award(Award award) {
    if (award instanceof Award.OneOf one) {
      return one.awards().stream()
          .map(Criteria::award)
          .reduce((a, b) -> Message.of("rubric.or", a, b))
          .orElseThrow();
    }
    if (award instanceof Award.Line line) {
      return Message.of("rubric.line", plain(line.zero()), plain(line.one()), shown(line.points()));
    }
    if (award instanceof Award.Inverse inverse) {
      return Message.of("rubric.inverse", plain(inverse.target()), shown(inverse.points()));
    }
    if (award instanceof Award.Steps steps) {
      return Message.of(
          steps.change().signum() < 0 ? "rubric.deduction" : "rubric.addition",
          shown(steps.base()),
          plain(steps.threshold()),
          plain(steps.step()),
          shown(steps.change().abs()));
    }
    return award instanceof Award.Points fixed
        ? points(fixed.points())
        : Message.of("rubric.judged", points(((Award.Discretion) award).points()));
  }

  /** Values of a metric: 85% to 90%, 95% and above, below 60%. */
  public static Message values(Range range, String unit) {
    if (range.low().isEmpty() && range.high().isEmpty()) {
      return Message.of("rubric.any");
    }
    if (range.low().isEmpty()) {
      return Message.of("rubric.up-to", bound(range.high().get(), unit));
    }
    if (range.high().isEmpty()) {
      return Message.of("rubric.from", bound(range.low().get(), unit));
    }
    return range.low().equals(range.high())
        ? Message.of("rubric.points", plain(range.low().get().at()) + unit)
        : Message.of(
            "rubric.from-to", bound(range.low().get(), unit), bound(range.high().get(), unit));
  }

  private static Message bound(Range.Bound bound, String unit) {
    String at = plain(bound.at()) + unit;
    return switch (bound.side()) {
      case WITH -> Message.of("rubric.bound.with", at);
      case WITHOUT -> Message.of("rubric.bound.without", at);
      case EITHER -> Message.of("rubric.points", at);
    };
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  private static Amount shown(BigDecimal points) {
    BigDecimal value = points.stripTrailingZeros();
    int scale = Math.max(0, Math.min(value.scale(), MOST_DECIMALS));
    return new Amount(value.setScale(scale, RoundingMode.HALF_UP), Unit.POINT);
  }
}
