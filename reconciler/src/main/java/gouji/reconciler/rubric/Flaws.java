package gouji.reconciler.rubric;

import gouji.reconciler.rubric.Range.Bound;
import gouji.reconciler.rubric.Range.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what is wrong with the clauses of one metric. */
final class Flaws {
  private Flaws() {}

  /** The first two that give different points for the same values, in the order of trying them. */
  static Optional<Flaw.Overlap> overlap(List<Clause> clauses) {
    for (int i = 0; i < clauses.size(); i++) {
      for (Clause later : clauses.subList(i + 1, clauses.size())) {
        Clause first = clauses.get(i);
        if (first.contradicts(later)
            && !later.isFallback()
            && first.range().overlaps(later.range())
            && !later.range().continues(first.range())
            && !first.range().isPoint()) {
          Range both = first.range().and(later.range());
          return Optional.of(new Flaw.Overlap(first, later, both));
        }
      }
    }
    return Optional.empty();
  }

  /** The lowest values that no clause is for. */
  static Optional<Flaw.Gap> gap(List<Clause> clauses) {
    if (clauses.size() < 2 || clauses.stream().anyMatch(Clause::isFallback)) {
      return Optional.empty();
    }
    List<Range> sorted = new ArrayList<>(clauses.stream().map(Clause::range).toList());
    sorted.sort(Comparator.comparing(r -> r.low().map(Bound::at), Flaws::lowFirst));
    Optional<Bound> reached = sorted.get(0).high();
    for (Range range : sorted.subList(1, sorted.size())) {
      if (reached.isEmpty()) {
        return Optional.empty();
      }
      if (range.low().isPresent() && leaves(reached.get(), range.low().get())) {
        return Optional.of(new Flaw.Gap(between(reached.get(), range.low().get())));
      }
      reached =
          range.high().isEmpty() || range.high().get().at().compareTo(reached.get().at()) >= 0
              ? range.high()
              : reached;
    }
    return pastTheWorst(
        first(clauses, sorted.get(0)), first(clauses, sorted.get(sorted.size() - 1)), reached);
  }

  private static Optional<Flaw.Gap> pastTheWorst(
      Clause lowest, Clause highest, Optional<Bound> reached) {
    if (!(lowest.award() instanceof Award.Points) || !(highest.award() instanceof Award.Points)) {
      return Optional.empty();
    }
    boolean worseBelow = lowest.award().most().compareTo(highest.award().most()) < 0;
    Clause worst = worseBelow ? lowest : highest;
    Optional<Bound> end =
        worseBelow ? lowest.range().low().filter(b -> b.at().signum() > 0) : reached;
    return end.filter(bound -> worst.award().most().signum() > 0)
        .map(bound -> new Bound(bound.at(), other(bound.side())))
        .map(
            bound ->
                worseBelow
                    ? Range.to(bound.at(), bound.side())
                    : Range.from(bound.at(), bound.side()))
        .map(Flaw.Gap::new);
  }

  private static Range between(Bound high, Bound low) {
    return Range.between(
        new Bound(high.at(), other(high.side())), new Bound(low.at(), other(low.side())));
  }

  private static Side other(Side side) {
    return side == Side.WITH ? Side.WITHOUT : side == Side.WITHOUT ? Side.WITH : side;
  }

  private static Clause first(List<Clause> clauses, Range range) {
    return clauses.stream().filter(c -> c.range().equals(range)).findFirst().orElseThrow();
  }

  private static int lowFirst(Optional<BigDecimal> a, Optional<BigDecimal> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Boolean.compare(a.isPresent(), b.isPresent());
    }
    return a.get().compareTo(b.get());
  }

  /** Whether a value lies between; 80—89 and 90 leave none, they are whole numbers. */
  private static boolean leaves(Bound high, Bound low) {
    BigDecimal distance = low.at().subtract(high.at());
    if (distance.signum() == 0) {
      return high.side() == Side.WITHOUT && low.side() == Side.WITHOUT;
    }
    return distance.signum() > 0 && !isSeam(high.at(), low.at());
  }

  private static boolean isSeam(BigDecimal high, BigDecimal low) {
    int scale = Math.max(high.scale(), low.scale());
    return low.subtract(high).compareTo(BigDecimal.ONE.scaleByPowerOfTen(-scale)) <= 0;
  }
}
