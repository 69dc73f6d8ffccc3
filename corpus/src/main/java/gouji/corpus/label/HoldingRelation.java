package gouji.corpus.label;

import java.util.List;

/**
 * A relation that a report asserts and that holds; a line of {@code relations/NAME.json}. A checker
 * that does not find it would not notice either if it failed.
 *
 * @param kind {@code sum}, {@code difference}, {@code rate}, {@code share}, {@code growth}, {@code
 *     equal}, {@code score}, {@code comparison} or {@code count}
 * @param figures as printed; the first is what the report asserts, the others what it follows from
 * @param quotes words of the report that lead to the first figure
 * @param page where they stand, from 1; empty in formats without pages
 */
public record HoldingRelation(
    String kind, List<String> figures, List<String> quotes, List<Integer> page) {

  /** Lists may be missing in the file. */
  public HoldingRelation {
    figures = figures == null ? List.of() : List.copyOf(figures);
    quotes = quotes == null ? List.of() : List.copyOf(quotes);
    page = page == null ? List.of() : List.copyOf(page);
  }
}
