package gouji.corpus.evaluate;

import gouji.checker.finding.Evidence;
import gouji.checker.finding.Finding;
import gouji.checker.text.Amount;
import gouji.corpus.label.Label;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a finding names of the report: the numbers that it reports, recomputes and quotes, and the
 * words that it quotes.
 */
record Citation(List<BigDecimal> figures, List<String> words) {
  /** Shorter words stand in too many sentences to tell one from another. */
  private static final int TELLING = 5;

  static Citation of(Finding finding) {
    Stream<BigDecimal> amounts =
        Stream.of(finding.reported(), finding.recomputed())
            .flatMap(Optional::stream)
            .map(Amount::value)
            .map(BigDecimal::abs);
    Stream<BigDecimal> quoted =
        finding.evidence().stream()
            .flatMap(evidence -> evidence.figure().stream())
            .flatMap(figure -> Digits.value(figure).stream());
    return new Citation(
        Stream.concat(amounts, quoted).toList(),
        finding.evidence().stream().map(Evidence::text).map(Digits::squash).toList());
  }

  /** Whether it says what the label says: all its figures, or its words where it has no figure. */
  boolean cites(Label label) {
    return label.figures().isEmpty()
        ? quotes(label)
        : label.figures().stream().allMatch(this::names);
  }

  /**
   * Whether the label makes it no false alarm: it cites it, or names the figure in error together
   * with a figure that contradicts it or with the place.
   */
  boolean isExplainedBy(Label label) {
    if (cites(label)) {
      return true;
    }
    List<String> figures = label.figures();
    return !figures.isEmpty()
        && names(figures.get(0))
        && (quotes(label) || figures.stream().skip(1).anyMatch(this::names));
  }

  private boolean names(String figure) {
    Optional<BigDecimal> value = Digits.value(figure);
    return value.isPresent() && figures.stream().anyMatch(f -> Digits.same(f, value.get()));
  }

  private boolean quotes(Label label) {
    return label.quotes().stream()
        .map(Digits::squash)
        .filter(quote -> !quote.isEmpty())
        .anyMatch(
            quote ->
                words.stream()
                    .anyMatch(
                        text ->
                            text.contains(quote)
                                || text.length() > TELLING && quote.contains(text)));
  }
}
