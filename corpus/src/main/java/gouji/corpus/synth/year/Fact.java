package gouji.corpus.synth.year;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * One quantity of a department, to its last digit.
 *
 * @param name tells it from every other quantity of the same department
 * @param value in yuan, heads, items or points; a rate as a ratio, 0.15 for 15%
 * @param before what it was the year before, where that is known
 */
public record Fact(String name, BigDecimal value, Optional<BigDecimal> before) {
  private static final MathContext DIGITS = MathContext.DECIMAL64;

  /** A quantity without a year before. */
  public static Fact of(String name, BigDecimal value) {
    return new Fact(name, value, Optional.empty());
  }

  /** A number of heads or items. */
  public static Fact of(String name, int count) {
    return of(name, BigDecimal.valueOf(count));
  }

  /** The sum of its parts, in the year before as well where all parts have one. */
  public static Fact sum(String name, List<Fact> parts) {
    BigDecimal value = parts.stream().map(Fact::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    Optional<BigDecimal> before = Optional.of(BigDecimal.ZERO);
    for (Fact part : parts) {
      before = before.flatMap(sum -> part.before().map(sum::add));
    }
    return new Fact(name, value, before);
  }

  /** How much this is more than another, negative where it is less. */
  public Fact minus(String difference, Fact other) {
    return new Fact(
        difference,
        value.subtract(other.value),
        before.flatMap(mine -> other.before.map(mine::subtract)));
  }

  /** The year before as a quantity of its own. */
  public Fact yearBefore() {
    return of(name + " in the year before", before.orElseThrow());
  }

  /** What was added since the year before. */
  public Fact change() {
    return of(name + " since the year before", value.subtract(before.orElseThrow()));
  }

  /** What was added since the year before, as a ratio to it. */
  public Fact growth() {
    return of(
        "growth of " + name,
        value.subtract(before.orElseThrow()).divide(before.orElseThrow(), DIGITS));
  }

  /** This as a ratio to a whole, which is not zero. */
  public Fact ratioTo(Fact whole) {
    return new Fact(
        name + " / " + whole.name,
        value.divide(whole.value, DIGITS),
        before.flatMap(
            part ->
                whole
                    .before
                    .filter(all -> all.signum() != 0)
                    .map(all -> part.divide(all, DIGITS))));
  }

  /** The same without its sign, as a sentence says it that has a word for the direction. */
  public Fact size() {
    return of(name + ", its size", value.abs());
  }

  public boolean isZero() {
    return value.signum() == 0;
  }
}
