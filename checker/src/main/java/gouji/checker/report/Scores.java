package gouji.checker.report;

import gouji.extractor.model.Figure;
import gouji.reconciler.Reconciliation;
import gouji.reconciler.score.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Adds up a report's scores, and the full marks, from the parts. */
final class Scores {
  private final List<Indicator> totals;

  Scores(Reconciliation reconciliation) {
    this.totals =
        reconciliation.indicators().stream()
            .filter(i -> i.level() == 0 && i.score().isPresent())
            .toList();
  }

  /** The total that the report prints; empty when it prints none, or different ones. */
  Optional<BigDecimal> claimed() {
    List<BigDecimal> claimed =
        totals.stream()
            .flatMap(i -> score(i).stream())
            .map(BigDecimal::stripTrailingZeros)
            .toList();
    return claimed.stream().distinct().count() == 1
        ? totals.stream().flatMap(i -> score(i).stream()).findFirst()
        : Optional.empty();
  }

  /** The total of the leaves' scores, where one total is claimed and every leaf has a score. */
  Optional<BigDecimal> recomputed() {
    return claimed().isEmpty()
        ? Optional.empty()
        : totals.stream()
            .filter(total -> !total.children().isEmpty())
            .flatMap(total -> fromLeaves(total).stream())
            .findFirst();
  }

  /** As printed, or zero where words say so. */
  static Optional<BigDecimal> score(Indicator indicator) {
    return indicator
        .score()
        .map(Scores::value)
        .or(() -> indicator.scoredZero() ? Optional.of(BigDecimal.ZERO) : Optional.empty());
  }

  static Optional<BigDecimal> fullMarks(Indicator indicator) {
    return indicator.fullMarks().map(Scores::value);
  }

  /**
   * The sum over its parts, and over theirs where they say nothing; empty when there are none or
   * one of the lowest says nothing.
   */
  static Optional<BigDecimal> sumOfParts(
      Indicator whole, Function<Indicator, Optional<BigDecimal>> number) {
    return whole.children().isEmpty()
        ? Optional.empty()
        : whole.children().stream()
            .map(part -> number.apply(part).or(() -> sumOfParts(part, number)))
            .reduce(Optional.of(BigDecimal.ZERO), Scores::plus);
  }

  private static Optional<BigDecimal> fromLeaves(Indicator node) {
    return node.children().isEmpty() ? score(node) : sumOfParts(node, Scores::fromLeaves);
  }

  private static Optional<BigDecimal> plus(Optional<BigDecimal> a, Optional<BigDecimal> b) {
    return a.flatMap(x -> b.map(x::add));
  }

  private static BigDecimal value(Figure figure) {
    return figure.quantity().value();
  }
}
