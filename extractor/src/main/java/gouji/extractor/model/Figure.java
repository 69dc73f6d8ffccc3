package gouji.extractor.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number that the report prints, and what it measures.
 *
 * @param id counts the report's figures in reading order, from 1
 * @param printed the digits as printed, without unit
 * @param otherReadings the digits that the page may show instead, where they were recognised and
 *     one of them was doubtful; likelier ones first
 * @param unit the unit in words, also where {@link Unit} does not know it: 万元, 公里, 微克/立方米; "" for
 *     none
 */
public record Figure(
    int id,
    String printed,
    List<String> otherReadings,
    Quantity quantity,
    String unit,
    Measure measure,
    Provenance provenance) {

  public Figure {
    otherReadings = List.copyOf(otherReadings);
  }

  /** Figures are looked up by the thousand; no two of a report have the same number. */
  @Override
  public int hashCode() {
    return id;
  }

  /** A figure whose digits are beyond doubt. */
  public Figure(int id, String printed, Quantity quantity, Measure measure, Provenance provenance) {
    this(id, printed, List.of(), quantity, quantity.unit().symbol(), measure, provenance);
  }

  /** The same figure as if it had been printed with another value, in its unit. */
  public Figure withValue(BigDecimal value) {
    return new Figure(
        id,
        value.toPlainString(),
        List.of(),
        new Quantity(value, quantity.unit(), quantity.precision()),
        unit,
        measure,
        provenance);
  }

  /** The same figure taken to be printed with another precision. */
  public Figure withPrecision(Precision precision) {
    return new Figure(
        id,
        printed,
        otherReadings,
        new Quantity(quantity.value(), quantity.unit(), precision),
        unit,
        measure,
        provenance);
  }

  /**
   * The same figure with one of its other readings for the one that was taken, which becomes the
   * other.
   */
  public Figure readAs(String reading) {
    BigDecimal digits = new BigDecimal(reading.replace(",", ""));
    Precision precision =
        quantity.precision() instanceof Precision.Decimals
            ? new Precision.Decimals(Math.max(0, digits.scale()))
            : quantity.precision();
    BigDecimal value = quantity.value().signum() < 0 ? digits.abs().negate() : digits;
    return new Figure(
        id,
        reading,
        List.of(printed),
        new Quantity(value, quantity.unit(), precision),
        unit,
        measure,
        provenance);
  }
}
