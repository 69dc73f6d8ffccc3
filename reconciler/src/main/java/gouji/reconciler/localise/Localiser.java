package gouji.reconciler.localise;

import static java.math.RoundingMode.HALF_UP;

import gouji.extractor.model.Figure;
import gouji.extractor.model.Place;
import gouji.extractor.model.Precision;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.Equation;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Outcome;
import gouji.reconciler.assertion.Recalculation;
import gouji.reconciler.assertion.Relation;
import gouji.reconciler.slip.Slip;
import gouji.reconciler.slip.SlipKind;
import gouji.reconciler.slip.Slips;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gathers failures into root causes. Failures that share a figure, or figures of one quantity, are
 * one mistake; the figure is blamed whose change alone makes all of them hold.
 *
 * <p>After Fellegi and Holt, A Systematic Approach to Automatic Edit and Imputation, JASA 71
 * (1976): the fewest figures whose change makes every relation hold; here the first step of it, by
 * greedy choice.
 */
public final class Localiser {
  /** Kinds that ask rather than contradict: each failure stands alone. */
  private static final Set<Kind> ALONE =
      Set.of(
          Kind.VARIANCE,
          Kind.SCORE_LIMIT,
          Kind.DEDUCTION,
          Kind.RUBRIC,
          Kind.GRADE,
          Kind.POSTS,
          Kind.UNBUDGETED);

  /** What may be wrong with one score, the plainest first: the others only bear it out. */
  private static final List<Kind> OF_ONE_SCORE =
      List.of(Kind.SCORE_LIMIT, Kind.DEDUCTION, Kind.RUBRIC);

  /** Kinds about rows rather than figures: no figure is to blame. */
  private static final Set<Kind> OF_ROWS = Set.of(Kind.ROW_NUMBER, Kind.EQUAL_ROWS);

  /** What restates the suspect comes before what was derived from it. */
  private static final List<Kind> PLAINEST_FIRST =
      List.of(Kind.SAME_QUANTITY, Kind.IDENTITY, Kind.SUM_IN_TEXT, Kind.SCORE_SUM);

  private final Map<Figure, List<Recalculation>> holding = new HashMap<>();
  private final Map<Figure, Figure> representatives = new HashMap<>();

  private Localiser(List<Recalculation> recalculations) {
    for (Recalculation recalculation : recalculations) {
      if (recalculation.holds()) {
        for (Figure figure : recalculation.assertion().figures()) {
          holding.computeIfAbsent(figure, f -> new ArrayList<>()).add(recalculation);
        }
        List<Figure> same =
            recalculation.assertion().figures().stream()
                .filter(f -> f.quantity().value().signum() != 0)
                .toList();
        // A whole with one part that is not zero is that part.
        if (recalculation.assertion().kind() == Kind.SAME_QUANTITY && !same.isEmpty()
            || recalculation.assertion().kind() == Kind.SUM_IN_TEXT && same.size() == 2) {
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
      if (OF_ROWS.contains(recalculation.assertion().kind())) {
        causes.add(new RootCause(List.of(recalculation), Optional.empty(), Optional.empty()));
      } else if (ALONE.contains(recalculation.assertion().kind())
          && !localiser.restsOnAnother(recalculation, recalculations)) {
        if (ofItsScore(recalculation, recalculations, -1).isEmpty()) {
          RootCause cause = localiser.cause(List.of(recalculation));
          List<Recalculation> failures = new ArrayList<>(cause.failures());
          failures.addAll(ofItsScore(recalculation, recalculations, 1));
          causes.add(new RootCause(failures, cause.suspect(), cause.slip()));
        }
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
    causes.addAll(localiser.carriedUp(groups));
    causes.addAll(ofOneRow(groups));
    groups.forEach(group -> causes.addAll(localiser.causes(group)));
    causes.sort(Comparator.comparingInt(Localiser::firstFigure));
    return causes;
  }

  /**
   * Whether a score disagrees with its criteria only because the value they were run on is not what
   * another relation makes of it.
   */
  private boolean restsOnAnother(Recalculation score, List<Recalculation> recalculations) {
    if (score.assertion().kind() != Kind.RUBRIC) {
      return false;
    }
    Set<Figure> figures = score.assertion().figures();
    for (Recalculation other : recalculations) {
      Optional<Figure> wrong = claimed(other).filter(figures::contains);
      if (other.fails()
          && other.assertion().relation() == Relation.EQUAL
          && !ALONE.contains(other.assertion().kind())
          && wrong.isPresent()) {
        Optional<BigDecimal> right =
            other.assertion().computed().nominal().map(wrong.get().quantity().unit()::fromBase);
        if (right.isPresent() && !failsWith(score, wrong.get(), right.get())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * What else is wrong with the same score.
   *
   * @param side -1 for what is plainer, 1 for what only bears it out
   */
  private static List<Recalculation> ofItsScore(
      Recalculation failure, List<Recalculation> recalculations, int side) {
    int place = OF_ONE_SCORE.indexOf(failure.assertion().kind());
    return place < 0
        ? List.of()
        : recalculations.stream()
            .filter(Recalculation::fails)
            .filter(r -> OF_ONE_SCORE.contains(r.assertion().kind()))
            .filter(r -> (OF_ONE_SCORE.indexOf(r.assertion().kind()) - place) * side > 0)
            .filter(r -> claimed(r).isPresent() && claimed(r).equals(claimed(failure)))
            .toList();
  }

  /**
   * Takes out of the groups the totals of one row over the same rows of a table that fail in
   * several columns: a row was left out, or the total is another table's. In a column, a row may be
   * blank.
   */
  private static List<RootCause> ofOneRow(List<List<Recalculation>> groups) {
    Map<String, List<Recalculation>> byTotal = new LinkedHashMap<>();
    for (List<Recalculation> group : groups) {
      Recalculation sum = group.get(0);
      if (group.size() == 1 && sum.assertion().kind() == Kind.COLUMN_SUM) {
        claimed(sum)
            .flatMap(Localiser::row)
            .ifPresent(r -> byTotal.computeIfAbsent(r, x -> new ArrayList<>()).add(sum));
      }
    }
    List<RootCause> causes = new ArrayList<>();
    for (List<Recalculation> sums : byTotal.values()) {
      sums.sort(Comparator.comparingInt(sum -> -rows(sum).size()));
      sums.removeIf(sum -> !rows(sums.get(0)).containsAll(rows(sum)));
      if (sums.size() > 1) {
        groups.removeIf(group -> sums.contains(group.get(0)));
        causes.add(new RootCause(sums, Optional.empty(), Optional.empty()));
      }
    }
    return causes;
  }

  /** The rows of a table that a sum is about. */
  private static Set<String> rows(Recalculation sum) {
    Set<String> rows = new HashSet<>();
    sum.assertion().figures().forEach(figure -> row(figure).ifPresent(rows::add));
    return rows;
  }

  private static Optional<String> row(Figure figure) {
    return figure.provenance().place() instanceof Place.InTable cell
        ? Optional.of(cell.table() + '/' + cell.row())
        : Optional.empty();
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

  /**
   * Takes out of the groups each pair of sums of which the lower one's error is carried up to the
   * higher one: where 18.92 is printed as 19.92, the indicator above it is one too high, and a
   * total that was added up from the right value seems one too low. The lower sum is to blame.
   */
  private List<RootCause> carriedUp(List<List<Recalculation>> groups) {
    List<RootCause> causes = new ArrayList<>();
    List<Recalculation> sums =
        groups.stream()
            .filter(group -> group.size() == 1)
            .map(group -> group.get(0))
            .filter(failure -> failure.assertion().kind() == Kind.SCORE_SUM)
            .toList();
    for (Recalculation lower : sums) {
      for (Recalculation higher : sums) {
        Optional<Figure> wrong = claimed(lower).filter(f -> carries(f, lower, higher));
        if (wrong.isPresent() && groups.contains(List.of(higher))) {
          groups.remove(List.of(lower));
          groups.remove(List.of(higher));
          causes.add(new RootCause(List.of(lower, higher), wrong, Optional.empty()));
        }
      }
    }
    return causes;
  }

  private boolean carries(Figure wrong, Recalculation lower, Recalculation higher) {
    return !lower.equals(higher)
        && error(lower).add(error(higher)).signum() == 0
        && higher.assertion().figures().stream()
            .anyMatch(addend -> !addend.equals(wrong) && restsOn(addend, wrong));
  }

  private static BigDecimal error(Recalculation failure) {
    return Expression.nominalDifference(
        failure.assertion().claimed(), failure.assertion().computed());
  }

  /** Whether a figure is the sum of others among which, at some level, stands the addend. */
  private boolean restsOn(Figure sum, Figure addend) {
    return holding.getOrDefault(sum, List.of()).stream()
        .filter(r -> r.assertion().kind() == Kind.SCORE_SUM)
        .filter(r -> claimed(r).filter(sum::equals).isPresent())
        .flatMap(r -> r.assertion().figures().stream())
        .anyMatch(f -> !f.equals(sum) && (f.equals(addend) || restsOn(f, addend)));
  }

  private static Optional<Figure> claimed(Recalculation recalculation) {
    return recalculation.assertion().claimed() instanceof Expression.Term term
        ? Optional.of(term.figure())
        : Optional.empty();
  }

  /**
   * The cause of a group, and the causes of what is left of it: failures that share with the first
   * nothing but a figure that is right, and not the one to blame, are mistakes of their own.
   */
  private List<RootCause> causes(List<Recalculation> group) {
    RootCause cause = cause(group);
    List<Recalculation> own = new ArrayList<>(cause.failures());
    List<List<Recalculation>> rest = new ArrayList<>();
    if (cause.suspect().isPresent()) {
      Figure wrong = representative(cause.suspect().get());
      own.removeIf(
          failure ->
              failure.assertion().figures().stream()
                  .map(this::representative)
                  .noneMatch(wrong::equals));
      cause.failures().stream().filter(f -> !own.contains(f)).forEach(f -> join(rest, f));
    }
    List<RootCause> causes = new ArrayList<>();
    causes.add(new RootCause(own, cause.suspect(), cause.slip()));
    rest.forEach(other -> causes.addAll(causes(other)));
    return causes;
  }

  /**
   * Blames a figure when some other value of it would make every failure of the group hold and
   * break nothing that holds; of several such figures the one whose value a simple slip explains,
   * and of those again the one that fewer places print.
   */
  private RootCause cause(List<Recalculation> failures) {
    List<Recalculation> ordered = new ArrayList<>(failures);
    ordered.sort(Comparator.comparingInt(Localiser::plainness));
    List<Explanation> explanations = explanations(ordered);
    if (explanations.isEmpty() && failures.size() > 1) {
      // The others may have been drawn from the wrong value: 1835.59 from 4065.33 for 4605.33.
      explanations =
          explanations(ordered.subList(0, 1)).stream().filter(Explanation::isTelling).toList();
    }
    List<Explanation> slips = explanations.stream().filter(Explanation::isTelling).toList();
    Optional<Explanation> best = only(inFewestPlaces(slips.isEmpty() ? explanations : slips));
    if (failures.size() == 1 && slips.isEmpty()) {
      // One failure alone shows only that what was computed is not what is claimed.
      best = best.filter(e -> isClaimed(e.figure(), failures.get(0)));
    }
    return new RootCause(ordered, best.map(Explanation::figure), best.flatMap(Explanation::slip));
  }

  private static boolean isClaimed(Figure figure, Recalculation failure) {
    return claimed(failure).filter(figure::equals).isPresent();
  }

  /** A slip of the pen seldom happens twice: 9817.46 once against 9187.46 in two places. */
  private List<Explanation> inFewestPlaces(List<Explanation> explanations) {
    int fewest = explanations.stream().mapToInt(e -> places(e.figure())).min().orElse(0);
    return explanations.stream().filter(e -> places(e.figure()) == fewest).toList();
  }

  /** How many places are known to print the figure's value for the same quantity. */
  private int places(Figure figure) {
    Figure one = representative(figure);
    return (int)
        Math.max(
            1,
            representatives.keySet().stream().filter(f -> representative(f).equals(one)).count());
  }

  private static Optional<Explanation> only(List<Explanation> explanations) {
    return explanations.size() == 1 ? Optional.of(explanations.get(0)) : Optional.empty();
  }

  private List<Explanation> explanations(List<Recalculation> failures) {
    List<Explanation> found = new ArrayList<>();
    Set<Figure> tried = new HashSet<>();
    for (Recalculation failure : failures) {
      for (Figure figure : failure.assertion().figures()) {
        if (tried.add(figure)) {
          explanation(figure, failures).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<Explanation> explanation(Figure figure, List<Recalculation> failures) {
    Assertion first = failures.get(0).assertion();
    Optional<Expression> solved =
        first.relation() == Relation.EQUAL
            ? Equation.solve(first.claimed(), first.computed(), figure)
            : Optional.empty();
    Optional<BigDecimal> value =
        solved
            .flatMap(Expression::nominal)
            .map(figure.quantity().unit()::fromBase)
            .map(v -> v.setScale(decimals(figure, first), HALF_UP));
    boolean explainsAll =
        value.isPresent()
            && failures.stream().noneMatch(f -> failsWith(f, figure, value.get()))
            && holding.getOrDefault(figure, List.of()).stream()
                .noneMatch(h -> failsWith(h, figure, value.get()));
    return explainsAll
        ? Optional.of(new Explanation(figure, Slips.explain(figure, solved.orElseThrow())))
        : Optional.empty();
  }

  /** How many decimals another value of a figure may have: an exact 38 could have been 38.5. */
  private static int decimals(Figure figure, Assertion assertion) {
    int own = figure.quantity().value().scale();
    return figure.quantity().precision() instanceof Precision.Exact
        ? assertion.figures().stream()
            .mapToInt(f -> f.quantity().value().scale())
            .reduce(own, Math::max)
        : Math.max(0, own);
  }

  private boolean failsWith(Recalculation recalculation, Figure figure, BigDecimal value) {
    Assertion changed =
        recalculation
            .assertion()
            .replace(
                f ->
                    representative(f).equals(representative(figure))
                        ? f.withValue(in(f, figure, value))
                        : f);
    return Ledger.recalculate(changed) instanceof Outcome.Fails;
  }

  /** The value, given in the unit of {@code as}, in the unit of {@code figure}. */
  private static BigDecimal in(Figure figure, Figure as, BigDecimal value) {
    return figure.quantity().unit().fromBase(as.quantity().unit().toBase(value));
  }

  private static int plainness(Recalculation failure) {
    int place = PLAINEST_FIRST.indexOf(failure.assertion().kind());
    int derived = failure.assertion().kind() == Kind.RUBRIC ? 1 : 0;
    return place < 0 ? PLAINEST_FIRST.size() + derived : place;
  }

  /** A figure that would make everything hold if it had another value. */
  private record Explanation(Figure figure, Optional<Slip> slip) {
    /** One changed digit explains too much: 205.00 for 200.00. */
    boolean isTelling() {
      return slip.filter(s -> s.kind() != SlipKind.DIGIT_CHANGED).isPresent();
    }
  }
}
