package gouji.corpus.evaluate;

import gouji.corpus.label.HoldingRelation;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Provenance;
import gouji.reconciler.Reconciliation;
import gouji.reconciler.assertion.Outcome;
import gouji.reconciler.assertion.Recalculation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks for the relations that are known to hold among those that were recomputed. One is found
 * when what it asserts is recomputed on one of its pages from its other figures. Zeros may be left
 * out of it, and a printed difference may stand for one of the two figures it is taken from: a rate
 * of growth follows from this year's amount and the last, or from one of them and the increase.
 * What cannot be decided may lack figures.
 */
final class RelationSearch {
  /**
   * A recalculation as a relation is written down.
   *
   * @param pages empty where the format has none
   */
  private record Recomputed(List<BigDecimal> figures, Set<Integer> pages, Standing standing) {}

  private final List<Recomputed> recomputed;

  RelationSearch(Optional<Reconciliation> reconciliation) {
    recomputed =
        reconciliation.map(Reconciliation::recalculations).orElse(List.of()).stream()
            .map(RelationSearch::recomputed)
            .toList();
  }

  Standing standing(HoldingRelation relation) {
    List<BigDecimal> figures =
        relation.figures().stream().flatMap(figure -> Digits.value(figure).stream()).toList();
    return recomputed.stream()
        .filter(each -> isOnOneOf(each, relation.page()) && isMadeOf(figures, each))
        .map(Recomputed::standing)
        .min(Standing::compareTo)
        .orElse(Standing.NOT_FOUND);
  }

  private static Recomputed recomputed(Recalculation recalculation) {
    Set<Figure> figures = recalculation.assertion().figures();
    return new Recomputed(
        figures.stream().map(figure -> figure.quantity().value().abs()).toList(),
        figures.stream()
            .map(Figure::provenance)
            .filter(provenance -> provenance.position().isEmpty())
            .map(Provenance::page)
            .collect(Collectors.toSet()),
        standing(recalculation.outcome()));
  }

  private static Standing standing(Outcome outcome) {
    if (outcome instanceof Outcome.Undecidable) {
      return Standing.UNDECIDABLE;
    }
    return outcome instanceof Outcome.Fails ? Standing.FAILS : Standing.HOLDS;
  }

  private static boolean isOnOneOf(Recomputed recomputed, List<Integer> pages) {
    return pages.isEmpty()
        || recomputed.pages.isEmpty()
        || pages.stream().anyMatch(recomputed.pages::contains);
  }

  private static boolean isMadeOf(List<BigDecimal> wanted, Recomputed recomputed) {
    List<BigDecimal> rest = new ArrayList<>(recomputed.figures);
    List<BigDecimal> missing = new ArrayList<>();
    for (BigDecimal figure : wanted) {
      Optional<BigDecimal> match =
          rest.stream().filter(each -> Digits.same(each, figure)).findFirst();
      match.ifPresentOrElse(rest::remove, () -> missing.add(figure));
    }
    rest.removeIf(figure -> figure.signum() == 0);
    if (wanted.isEmpty() || missing.contains(wanted.get(0))) {
      return false;
    }
    return recomputed.standing == Standing.UNDECIDABLE
        ? rest.isEmpty()
        : missing.size() == rest.size()
            && missing.size() <= 1
            && rest.stream().allMatch(figure -> isDifference(figure, wanted));
  }

  /** Whether it is the difference of two of the figures from which the first follows. */
  private static boolean isDifference(BigDecimal figure, List<BigDecimal> wanted) {
    List<BigDecimal> sources = wanted.subList(1, wanted.size());
    return sources.stream()
        .anyMatch(a -> sources.stream().anyMatch(b -> a.subtract(b).compareTo(figure) == 0));
  }
}
