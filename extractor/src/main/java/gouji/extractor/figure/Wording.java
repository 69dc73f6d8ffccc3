package gouji.extractor.figure;

import gouji.extractor.model.Aspect;
import gouji.extractor.model.Quantity;
import gouji.extractor.model.Unit;

/**
 * A number of running text with the words of its clause.
 *
 * @param own what the clause says of it, without what it is compared with
 * @param name {@code own} without the words that only connect it to the number
 * @param reading what the catalogue makes of the name
 * @param phrase the name as it is printed, or the noun phrase that it ends in; "" where the clause
 *     does not name it
 */
record Wording(
    PrintedNumber number,
    Quantity quantity,
    Aspect aspect,
    String own,
    String name,
    Catalogue.Reading reading,
    String phrase) {

  Unit.Dimension dimension() {
    return quantity.unit().dimension();
  }

  /** Whether it takes what it measures from what was said before: 决算数, 支出, nothing at all. */
  boolean inherits() {
    return reading.bare() || phrase.isEmpty() || Naming.isSpending(own);
  }

  boolean isCount() {
    return isCount(dimension());
  }

  static boolean isCount(Unit.Dimension dimension) {
    return switch (dimension) {
      case PEOPLE, COUNT, OTHER, AREA -> true;
      default -> false;
    };
  }
}
