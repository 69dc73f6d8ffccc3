package gouji.extractor.model;

import java.math.BigDecimal;

/**
 * A number that the report prints, and what it measures.
 *
 * @param id counts the report's figures in reading order, from 1
 * @param printed the digits as printed, without unit
 */
public record Figure(
    int id, String printed, Quantity quantity, Measure measure, Provenance provenance) {

  /** The same figure as if it had been printed with another value, in its unit. */
  public Figure withValue(BigDecimal value) {
    return new Figure(
        id,
        value.toPlainString(),
        new Quantity(value, quantity.unit(), quantity.precision()),
        measure,
        provenance);
  }
}
