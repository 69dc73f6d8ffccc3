package gouji.extractor.model;

/**
 * A number that the report prints, and what it measures.
 *
 * @param id counts the report's figures in reading order, from 1
 * @param printed the digits as printed, without unit
 */
public record Figure(
    int id, String printed, Quantity quantity, Measure measure, Provenance provenance) {}
