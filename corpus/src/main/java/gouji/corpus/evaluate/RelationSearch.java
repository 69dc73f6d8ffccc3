package gouji.corpus.evaluate;

import gouji.corpus.label.HoldingRelation;
import gouji.extractor.model.Figure;
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
 * when it is recomputed on one of its pages from all its figures and no others but zeros, which
 * whoever wrote the relation down may have left out.
 */
final class RelationSearch {
  /** A recalculation as a relation is written down. */
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
        .filter(each -> isOnOneOf(each, relation.page()) && isMadeOf(figures, each.figures))
        .map(Recomputed::standing)
        .min(Standing::compareTo)
        .orElse(Standing.NOT_FOUND);
  }

  private static Recomputed recomputed(Recalculation recalculation) {
    Set<Figure> figures = recalculation.assertion().figures();
    return new Recomputed(
        figures.stream().map(figure -> figure.quantity().value().abs()).toList(),
        figures.stream().map(figure -> figure.provenance().page()).collect(Collectors.toSet()),
        standing(recalculation.outcome()));
  }

  private static Standing standing(Outcome outcome) {
    if (outcome instanceof Outcome.Undecidable) {
      return Standing.UNDECIDABLE;
    }
    return outcome instanceof Outcome.Fails ? Standing.FAILS : Standing.HOLDS;
  }

  private static boolean isOnOneOf(Recomputed recomputed, List<Integer> pages) {
    return pages.isEmpty() || pages.stream().anyMatch(recomputed.pages::contains);
  }

  private static boolean isMadeOf(List<BigDecimal> wanted, List<BigDecimal> given) {
    List<BigDecimal> rest = new ArrayList<>(given);
    for (BigDecimal figure : wanted) {
      Optional<BigDecimal> match =
          rest.stream().filter(each -> Digits.same(each, figure)).findFirst();
      if (match.isEmpty()) {
        return false;
      }
      rest.remove(match.get());
    }
    return !wanted.isEmpty() && rest.stream().allMatch(figure -> figure.signum() == 0);
  }
}
