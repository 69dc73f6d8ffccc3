package gouji.corpus.synth.document;

import gouji.extractor.model.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a quantity is printed.
 *
 * @param power the printed number times ten to this power is the quantity: 4 for 万元, -2 for percent
 * @param decimals so many digits after the point
 * @param rounding half up, or down where a report cuts off
 * @param grouped 1,234,567.00
 * @param trimmed without zeros at the end
 * @param exact the quantity is no longer than the digits: heads, items, points
 * @param after the unit, if it stands behind the number
 */
public record Form(
    int power,
    int decimals,
    RoundingMode rounding,
    boolean grouped,
    boolean trimmed,
    boolean exact,
    String after) {
  private static final Pattern NUMBER = Pattern.compile("-?[\\d,]*\\.?\\d+");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** An amount, in 元, 万元 or 亿元, with the unit behind it. */
  public static Form money(String unit, int decimals) {
    int power =
        switch (unit) {
          case "元" -> 0;
          case "万元" -> 4;
          case "亿元" -> 8;
          default -> throw new IllegalArgumentException(unit);
        };
    return new Form(power, decimals, RoundingMode.HALF_UP, false, false, false, unit);
  }

  /** A ratio, with the sign for percent behind it. */
  public static Form percent(int decimals) {
    return new Form(-2, decimals, RoundingMode.HALF_UP, false, false, false, "%");
  }

  /** A number of heads or items, with its measure word. */
  public static Form count(String measureWord) {
    return new Form(0, 0, RoundingMode.UNNECESSARY, false, false, true, measureWord);
  }

  /** Points, in as few digits as they have. */
  public static Form points(String after) {
    return new Form(0, 2, RoundingMode.HALF_UP, false, true, true, after);
  }

  /** Without the unit, as in a table that names it once. */
  public Form bare() {
    return new Form(power, decimals, rounding, grouped, trimmed, exact, "");
  }

  /** Cut off instead of rounded. */
  public Form cutOff() {
    return new Form(power, decimals, RoundingMode.DOWN, grouped, trimmed, exact, after);
  }

  /** With a comma at every third digit. */
  public Form inGroups() {
    return new Form(power, decimals, rounding, true, trimmed, exact, after);
  }

  /** Without zeros at the end. */
  public Form trim() {
    return new Form(power, decimals, rounding, grouped, true, exact, after);
  }

  /** The quantity as printed. */
  public String print(BigDecimal value) {
    BigDecimal number = value.movePointLeft(power).setScale(decimals, rounding);
    if (trimmed) {
      number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
      number = number.scale() < 0 ? number.setScale(0) : number;
    }
    return digits(number.toPlainString()) + after;
  }

  /** A number as this form writes it: with its commas and its unit. */
  public String print(String plainNumber) {
    return digits(plainNumber) + after;
  }

  private String digits(String plain) {
    if (!grouped) {
      return plain;
    }
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + plain.substring(whole.length());
  }

  /** The digits of something printed, without commas and unit; empty where there are none. */
  public static Optional<String> plainNumber(String printed) {
    Matcher number = NUMBER.matcher(printed);
    return number.find() ? Optional.of(number.group().replace(",", "")) : Optional.empty();
  }

  /**
   * All quantities that something printed in this form may stand for; empty where no number is
   * left.
   *
   * @param claimed whether it is the result of a calculation, which may have been cut off
   */
  Optional<Interval> read(String printed, boolean claimed) {
    Optional<BigDecimal> number = plainNumber(printed).map(BigDecimal::new);
    if (number.isEmpty() || exact) {
      return number.map(Interval::exactly);
    }
    BigDecimal value = number.get();
    BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(decimals, value.scale()));
    BigDecimal below = unit.multiply(HALF);
    BigDecimal above = claimed ? unit : below;
    // What was cut off leads away from zero; zero itself no longer says from which side.
    Interval interval =
        new Interval(
            value.subtract(value.signum() > 0 ? below : above),
            value.add(value.signum() < 0 ? below : above));
    return Optional.of(interval.scaleByPowerOfTen(powerOf(printed)));
  }

  /** A unit that was printed instead of this form's own. */
  private int powerOf(String printed) {
    if (after.endsWith("元")) {
      return printed.endsWith("亿元") ? 8 : printed.endsWith("万元") ? 4 : 0;
    }
    return power;
  }
}
