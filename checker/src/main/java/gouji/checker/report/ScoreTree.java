package gouji.checker.report;

import gouji.extractor.model.Figure;
import gouji.reconciler.Reconciliation;
import gouji.reconciler.score.Indicator;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Adds up a report's scores from the leaves. */
final class ScoreTree {
  private final List<Indicator> indicators;

  ScoreTree(Reconciliation reconciliation) {
    this.indicators = reconciliation.indicators();
  }

  /** The one total that the report prints; empty when it prints none, or several forms' totals. */
  Optional<Indicator> total() {
    List<Indicator> totals = indicators.stream().filter(i -> i.level() == 0).toList();
    return totals.size() == 1 ? Optional.of(totals.get(0)) : Optional.empty();
  }

  Optional<BigDecimal> claimed() {
    return total().flatMap(Indicator::score).map(f -> f.quantity().value());
  }

  /** The total of the leaves' scores; empty when one of them has none. */
  Optional<BigDecimal> recomputed() {
    return total()
        .filter(total -> !total.children().isEmpty())
        .flatMap(total -> fromLeaves(total, new HashSet<>()));
  }

  /** The sum of what the direct parts print; empty when there are none or one prints nothing. */
  Optional<BigDecimal> sumOfParts(Indicator whole, Function<Indicator, Optional<Figure>> number) {
    if (whole.children().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int child : whole.children()) {
      Optional<Figure> part = number.apply(indicators.get(child));
      if (part.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(part.get().quantity().value());
    }
    return Optional.of(sum);
  }

  private Optional<BigDecimal> fromLeaves(Indicator node, Set<Integer> seen) {
    if (node.children().isEmpty()) {
      return node.score().map(f -> f.quantity().value());
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int child : node.children()) {
      Optional<BigDecimal> part =
          seen.add(child) ? fromLeaves(indicators.get(child), seen) : Optional.empty();
      if (part.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(part.get());
    }
    return Optional.of(sum);
  }
}
