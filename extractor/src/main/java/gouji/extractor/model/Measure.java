package gouji.extractor.model;

import java.util.Optional;

/**
 * What a figure measures. Two figures are the same quantity only when concept, fund, basis, period
 * and subject all agree.
 *
 * @param phrase the noun phrase before the figure, or the row and column headers of its cell
 * @param concept the catalogue's name for it, when it is known there
 * @param aspect amount, change, rate …
 * @param basis budget, accounts …
 * @param fund the kind of budget it belongs to, as the catalogue calls it; empty when unstated
 * @param year the fiscal year; empty when unstated
 * @param subject whose it is: a department, unit, project, or functional item; empty for the
 *     report's own department
 */
public record Measure(
    String phrase,
    Optional<String> concept,
    Aspect aspect,
    Basis basis,
    Optional<String> fund,
    Optional<Integer> year,
    Optional<String> subject) {
  /** Closes the path of a functional item: …（类）…（款）…（项）. */
  private static final String ITEM_END = "(项)";

  /** What a reader would call it: the item or project it belongs to, and its own name. */
  public String label() {
    int item = phrase.indexOf(ITEM_END);
    int begin = Math.max(phrase.lastIndexOf('”') + 1, item < 0 ? 0 : item + ITEM_END.length());
    String name = begin < phrase.length() ? phrase.substring(begin) : "";
    String of = subject.map(path -> path.substring(path.lastIndexOf('/') + 1)).orElse("");
    return name.contains(of) ? name : of + name;
  }

  /** The same measure by another name. */
  public Measure called(String other) {
    return new Measure(other, concept, aspect, basis, fund, year, subject);
  }

  /** The same measure on other books. */
  public Measure onBasis(Basis other) {
    return new Measure(phrase, concept, aspect, other, fund, year, subject);
  }
}
