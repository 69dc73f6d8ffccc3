package gouji.reconciler.rubric;

import gouji.extractor.model.Interval;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** A stretch of a metric's values; without a bound it goes on for ever. */
public record Range(Optional<Bound> low, Optional<Bound> high) {

  /** Every value. */
  static final Range ALL = new Range(Optional.empty(), Optional.empty());

  /** Whether a bound is itself within: 90%（含）以上, 超过90%, and the 90%以上 that leaves it open. */
  public enum Side {
    WITH,
    WITHOUT,
    EITHER
  }

  /** An end of the stretch. */
  public record Bound(BigDecimal at, Side side) {}

  /** The one range of values that words state: 90分（含）以上, 80%—90%. */
  public static Optional<Range> in(String words) {
    return Conditions.in(words).map(Conditions.Condition::range);
  }

  static Range from(BigDecimal at, Side side) {
    return new Range(Optional.of(new Bound(at, side)), Optional.empty());
  }

  static Range to(BigDecimal at, Side side) {
    return new Range(Optional.empty(), Optional.of(new Bound(at, side)));
  }

  static Range between(Bound low, Bound high) {
    return new Range(Optional.of(low), Optional.of(high));
  }

  static Range only(BigDecimal value) {
    Bound bound = new Bound(value, Side.WITH);
    return between(bound, bound);
  }

  boolean isAll() {
    return low.isEmpty() && high.isEmpty();
  }

  boolean isPoint() {
    return low.isPresent() && low.equals(high);
  }

  /** Whether a value is one of its bounds. */
  public boolean isBound(BigDecimal value) {
    return Stream.of(low, high)
        .flatMap(Optional::stream)
        .anyMatch(bound -> bound.at().compareTo(value) == 0);
  }

  /** Whether it has a bound on one side only. */
  boolean isOneSided() {
    return low.isPresent() != high.isPresent();
  }

  /** Whether no value can lie in it. */
  boolean isEmpty() {
    if (low.isEmpty() || high.isEmpty()) {
      return false;
    }
    int order = low.get().at().compareTo(high.get().at());
    return order > 0
        || order == 0 && (low.get().side() == Side.WITHOUT || high.get().side() == Side.WITHOUT);
  }

  /** The values in both. */
  Range and(Range other) {
    return new Range(tighter(low, other.low, 1), tighter(high, other.high, -1));
  }

  private static Optional<Bound> tighter(Optional<Bound> a, Optional<Bound> b, int sign) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.or(() -> b);
    }
    int order = sign * a.get().at().compareTo(b.get().at());
    if (order == 0) {
      return a.get().side() == Side.WITHOUT ? a : b;
    }
    return order > 0 ? a : b;
  }

  /** Whether some of the values may lie in it. */
  boolean mayHold(Interval values) {
    return low.map(b -> reaches(values.high().compareTo(b.at()), b.side())).orElse(true)
        && high.map(b -> reaches(b.at().compareTo(values.low()), b.side())).orElse(true);
  }

  private static boolean reaches(int order, Side side) {
    return order > 0 || order == 0 && side != Side.WITHOUT;
  }

  /** Whether all of the values surely lie in it. */
  boolean mustHold(Interval values) {
    return low.map(b -> isPast(values.low().compareTo(b.at()), b.side())).orElse(true)
        && high.map(b -> isPast(b.at().compareTo(values.high()), b.side())).orElse(true);
  }

  private static boolean isPast(int order, Side side) {
    return order > 0 || order == 0 && side == Side.WITH;
  }

  /** Those of the values that may lie in it, of which there must be one. */
  public Interval clip(Interval values) {
    return new Interval(
        low.map(b -> b.at().max(values.low())).orElse(values.low()),
        high.map(b -> b.at().min(values.high())).orElse(values.high()));
  }

  /** Whether the two have values in common, not counting a bound that is left open. */
  boolean overlaps(Range other) {
    Range both = and(other);
    if (both.isEmpty()) {
      return false;
    }
    return both.low.isEmpty()
        || both.high.isEmpty()
        || both.low.get().at().compareTo(both.high.get().at()) < 0
        || both.low.get().side() == Side.WITH && both.high.get().side() == Side.WITH;
  }

  /** Whether it is open on the same one side as the other and goes farther on the other one. */
  boolean continues(Range other) {
    return isWithin(other.low, low, 1)
        && isWithin(other.high, high, -1)
        && isOneSided()
        && low.isPresent() == other.low.isPresent();
  }

  private static boolean isWithin(Optional<Bound> inner, Optional<Bound> outer, int sign) {
    return outer.isEmpty()
        || inner.isPresent() && sign * inner.get().at().compareTo(outer.get().at()) >= 0;
  }

  /** In the usual notation: [80, 90), ≥90; a bound that is left open has a question mark. */
  @Override
  public String toString() {
    if (isAll()) {
      return "(-∞, ∞)";
    }
    if (isPoint()) {
      return "=" + low.get().at().toPlainString();
    }
    String left = low.map(b -> mark(b, "[", "(") + b.at().toPlainString()).orElse("(-∞");
    String right = high.map(b -> b.at().toPlainString() + mark(b, "]", ")")).orElse("∞)");
    return left + ", " + right;
  }

  private static String mark(Bound bound, String with, String without) {
    return switch (bound.side()) {
      case WITH -> with;
      case WITHOUT -> without;
      case EITHER -> "?";
    };
  }
}
