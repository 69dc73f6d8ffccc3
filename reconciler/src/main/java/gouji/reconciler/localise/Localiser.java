package gouji.reconciler.localise;

import gouji.extractor.model.Figure;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Recalculation;
import gouji.reconciler.slip.Slip;
import gouji.reconciler.slip.Slips;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gathers failures into root causes. Failures that share a figure, or figures of one quantity, are
 * one mistake; the figure that most failures and fewest holding relations rest on is the suspect.
 *
 * <p>After Fellegi and Holt, A Systematic Approach to Automatic Edit and Imputation, JASA 71
 * (1976): the fewest figures whose change makes every relation hold; here the first step of it, by
 * greedy choice.
 */
public final class Localiser {
  /** Kinds that ask rather than contradict: each failure stands alone. */
  private static final Set<Kind> ALONE = Set.of(Kind.VARIANCE, Kind.SCORE_LIMIT);

  /** What restates the suspect comes before what was derived from it. */
  private static final List<Kind> PLAINEST_FIRST =
      List.of(Kind.SAME_QUANTITY, Kind.IDENTITY, Kind.SUM_IN_TEXT, Kind.SCORE_SUM);

  private final Map<Figure, Integer> vouchers = new HashMap<>();
  private final Map<Figure, Figure> representatives = new HashMap<>();

  private Localiser(List<Recalculation> recalculations) {
    for (Recalculation recalculation : recalculations) {
      if (recalculation.holds()) {
        recalculation.assertion().figures().forEach(f -> vouchers.merge(f, 1, Integer::sum));
        if (recalculation.assertion().kind() == Kind.SAME_QUANTITY) {
          List<Figure> same = List.copyOf(recalculation.assertion().figures());
          same.forEach(f -> representatives.put(f, representative(same.get(same.size() - 1))));
        }
      }
    }
  }

  /** The root causes in the order in which the report prints their main failures. */
  public static List<RootCause> localise(List<Recalculation> recalculations) {
    Localiser localiser = new Localiser(recalculations);
    List<RootCause> causes = new ArrayList<>();
    List<List<Recalculation>> groups = new ArrayList<>();
    List<Recalculation> caps = new ArrayList<>();
    for (Recalculation recalculation : recalculations) {
      if (!recalculation.fails()) {
        continue;
      }
      if (ALONE.contains(recalculation.assertion().kind())) {
        causes.add(localiser.cause(List.of(recalculation)));
      } else if (recalculation.assertion().kind() == Kind.EXECUTION_CAP) {
        caps.add(recalculation);
      } else {
        localiser.join(groups, recalculation);
      }
    }
    if (!caps.isEmpty()) {
      // One habit of scoring, however many rows show it.
      causes.add(new RootCause(caps, Optional.empty(), Optional.empty()));
    }
    groups.forEach(group -> causes.add(localiser.cause(group)));
    causes.sort(Comparator.comparingInt(Localiser::firstFigure));
    return causes;
  }

  private static int firstFigure(RootCause cause) {
    return cause.main().assertion().figures().stream().mapToInt(Figure::id).min().orElse(0);
  }

  private Figure representative(Figure figure) {
    Figure other = representatives.getOrDefault(figure, figure);
    return other.equals(figure) ? figure : representative(other);
  }

  private void join(List<List<Recalculation>> groups, Recalculation failure) {
    List<Recalculation> joined = new ArrayList<>();
    groups.removeIf(
        group -> {
          boolean shares = group.stream().anyMatch(other -> shares(other, failure));
          if (shares) {
            joined.addAll(group);
          }
          return shares;
        });
    joined.add(failure);
    groups.add(joined);
  }

  private boolean shares(Recalculation a, Recalculation b) {
    return a.assertion().figures().stream()
        .map(this::representative)
        .anyMatch(
            f -> b.assertion().figures().stream().map(this::representative).anyMatch(f::equals));
  }

  private RootCause cause(List<Recalculation> failures) {
    Map<Figure, Integer> blamed = new HashMap<>();
    for (Recalculation failure : failures) {
      for (Figure figure : failure.assertion().figures()) {
        blamed.merge(representative(figure), 1, Integer::sum);
      }
    }
    Comparator<Figure> guilt =
        Comparator.comparingInt((Figure f) -> blamed.getOrDefault(representative(f), 0))
            .thenComparingInt(f -> -vouchers.getOrDefault(f, 0))
            .thenComparingInt(f -> -f.id());
    List<Recalculation> ordered = new ArrayList<>(failures);
    Optional<Figure> suspect =
        failures.size() > 1
            ? failures.stream().flatMap(f -> f.assertion().figures().stream()).max(guilt)
            : Optional.empty();
    ordered.sort(Comparator.comparingInt(Localiser::plainness));
    Optional<Slip> slip = Optional.empty();
    for (Recalculation failure : failures) {
      Optional<Slip> candidate = slip(failure);
      if (slip.isEmpty() && candidate.isPresent()) {
        slip = candidate;
        suspect = Optional.of(claimed(failure).orElseThrow());
        ordered.remove(failure);
        ordered.add(0, failure);
      }
    }
    return new RootCause(ordered, suspect, slip);
  }

  private static int plainness(Recalculation failure) {
    int place = PLAINEST_FIRST.indexOf(failure.assertion().kind());
    return place < 0 ? PLAINEST_FIRST.size() : place;
  }

  private static Optional<Slip> slip(Recalculation failure) {
    return claimed(failure)
        .flatMap(figure -> Slips.explain(figure, failure.assertion().computed()));
  }

  private static Optional<Figure> claimed(Recalculation failure) {
    return failure.assertion().claimed() instanceof Expression.Term term
        ? Optional.of(term.figure())
        : Optional.empty();
  }
}
