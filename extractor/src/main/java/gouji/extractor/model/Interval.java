package gouji.extractor.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A closed interval of decimals. Every operation returns an interval that holds all possible
 * results: division rounds its bounds outwards.
 */
public record Interval(BigDecimal low, BigDecimal high) {
  private static final int DIGITS = 30;
  private static final MathContext DOWN = new MathContext(DIGITS, RoundingMode.FLOOR);
  private static final MathContext UP = new MathContext(DIGITS, RoundingMode.CEILING);

  public static final Interval ZERO = exactly(BigDecimal.ZERO);

  public Interval {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("Interval is inside out: " + low + " > " + high);
    }
  }

  public static Interval exactly(BigDecimal value) {
    return new Interval(value, value);
  }

  public Interval plus(Interval other) {
    return new Interval(low.add(other.low), high.add(other.high));
  }

  public Interval minus(Interval other) {
    return new Interval(low.subtract(other.high), high.subtract(other.low));
  }

  public Interval negate() {
    return new Interval(high.negate(), low.negate());
  }

  public Interval abs() {
    if (low.signum() >= 0) {
      return this;
    }
    return high.signum() <= 0 ? negate() : new Interval(BigDecimal.ZERO, low.negate().max(high));
  }

  public Interval times(Interval other) {
    BigDecimal a = low.multiply(other.low);
    BigDecimal b = low.multiply(other.high);
    BigDecimal c = high.multiply(other.low);
    BigDecimal d = high.multiply(other.high);
    return new Interval(a.min(b).min(c).min(d), a.max(b).max(c).max(d));
  }

  /**
   * @throws ArithmeticException when the divisor may be zero; ask {@link #mayBeZero} first
   */
  public Interval dividedBy(Interval divisor) {
    if (divisor.mayBeZero()) {
      throw new ArithmeticException("Divisor may be zero: " + divisor);
    }
    Interval down =
        new Interval(
            BigDecimal.ONE.divide(divisor.high, DOWN), BigDecimal.ONE.divide(divisor.low, UP));
    return times(down);
  }

  public Interval scaleByPowerOfTen(int n) {
    return new Interval(low.scaleByPowerOfTen(n), high.scaleByPowerOfTen(n));
  }

  public boolean mayBeZero() {
    return low.signum() <= 0 && high.signum() >= 0;
  }

  public boolean isExact() {
    return low.compareTo(high) == 0;
  }

  public boolean contains(BigDecimal value) {
    return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
  }

  public boolean meets(Interval other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }

  /** The distance between two intervals; zero when they meet. */
  public BigDecimal gap(Interval other) {
    return low.subtract(other.high).max(other.low.subtract(high)).max(BigDecimal.ZERO);
  }

  /** The smallest interval that holds both. */
  public Interval hull(Interval other) {
    return new Interval(low.min(other.low), high.max(other.high));
  }

  public BigDecimal middle() {
    return low.add(high).divide(BigDecimal.valueOf(2));
  }
}
