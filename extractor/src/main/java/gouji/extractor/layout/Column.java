package gouji.extractor.layout;

/**
 * One of the columns in which a part of a page is set.
 *
 * @param number from 1, of the page's columns in reading order
 * @param order the height at which all of them stand in the page's order, in points: one column is
 *     read after the other
 */
public record Column(int number, float order) {}
