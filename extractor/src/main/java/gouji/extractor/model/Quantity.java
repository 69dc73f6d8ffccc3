package gouji.extractor.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A printed number: its value in {@code unit}, and how precisely it was printed. */
public record Quantity(BigDecimal value, Unit unit, Precision precision) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /**
   * Every value in the base unit of the dimension that rounds half-up to the printed digits: 2.0
   * stands for 1.95 to 2.05. Empty when the number is approximate, a bound, or an end of a range.
   */
  public Optional<Interval> interval() {
    if (!precision.isDefinite()) {
      return Optional.empty();
    }
    if (precision instanceof Precision.Decimals decimals) {
      BigDecimal half = HALF.scaleByPowerOfTen(-decimals.places());
      return Optional.of(
          new Interval(unit.toBase(value.subtract(half)), unit.toBase(value.add(half))));
    }
    return Optional.of(Interval.exactly(unit.toBase(value)));
  }

  /** As {@link #interval}, and also every value that is cut off to the printed digits. */
  public Optional<Interval> intervalWithTruncation() {
    return interval()
        .map(rounded -> precision instanceof Precision.Decimals d ? cutOff(rounded, d) : rounded);
  }

  private Interval cutOff(Interval rounded, Precision.Decimals decimals) {
    BigDecimal one = unit.toBase(BigDecimal.ONE.scaleByPowerOfTen(-decimals.places()));
    BigDecimal base = unit.toBase(value);
    return value.signum() < 0
        ? rounded.hull(Interval.exactly(base.subtract(one)))
        : rounded.hull(Interval.exactly(base.add(one)));
  }

  /** Whether a value, in the base unit, rounds half-up or is cut off to the printed digits. */
  public boolean prints(BigDecimal base) {
    if (precision instanceof Precision.Decimals decimals) {
      BigDecimal inUnit = unit.fromBase(base);
      return inUnit.setScale(decimals.places(), RoundingMode.HALF_UP).compareTo(value) == 0
          || inUnit.setScale(decimals.places(), RoundingMode.DOWN).compareTo(value) == 0;
    }
    return precision instanceof Precision.Exact && base().compareTo(base) == 0;
  }

  /** The value in the base unit of the dimension. */
  public BigDecimal base() {
    return unit.toBase(value);
  }
}
