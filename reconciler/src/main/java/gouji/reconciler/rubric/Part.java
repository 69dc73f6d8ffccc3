package gouji.reconciler.rubric;

import gouji.extractor.model.Interval;
import gouji.reconciler.rubric.Reading.Manner;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Criteria of one metric, or of none.
 *
 * @param marks the most that they give
 * @param clauses of the metric, in the order in which they are tried; none where only bounds can be
 *     given
 * @param unit of the metric as printed, "" for none
 * @param lenient whether they allow for exceptions or for judgement
 * @param voidable whether something that no metric shows may take all points
 * @param beside what is given beside the clauses for things that no metric shows
 * @param instead what is given for such things in place of what the clauses give
 */
record Part(
    BigDecimal marks,
    List<Clause> clauses,
    String unit,
    boolean lenient,
    boolean voidable,
    BigDecimal beside,
    List<BigDecimal> instead,
    Set<Problem> problems) {

  Part {
    clauses = List.copyOf(clauses);
    instead = List.copyOf(instead);
  }

  /** Criteria of a metric, in printed order. */
  static Part of(
      BigDecimal marks, List<Clause> printed, String unit, boolean lenient, boolean voidable) {
    return new Part(
            marks,
            ordered(printed),
            unit,
            lenient,
            voidable,
            BigDecimal.ZERO,
            List.of(),
            EnumSet.noneOf(Problem.class))
        .judged();
  }

  /** Criteria that no metric decides. */
  static Part bounds(BigDecimal marks, boolean lenient, Problem why) {
    return new Part(
        marks, List.of(), "", lenient, false, BigDecimal.ZERO, List.of(), EnumSet.of(why));
  }

  /**
   * With points for things that no metric shows, 制度健全得2分: where all together are the marks, they
   * come on top of what the clauses give, else they take its place.
   */
  Part with(List<BigDecimal> items) {
    BigDecimal sum = items.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean added = most().add(sum).compareTo(marks) == 0;
    return new Part(
            marks,
            clauses,
            unit,
            lenient,
            voidable,
            added ? sum : BigDecimal.ZERO,
            added ? List.of() : items,
            problems)
        .judged();
  }

  /** The most that is fixed: by the clauses and beside or instead of them. */
  private BigDecimal most() {
    return Stream.concat(clauses.stream().map(c -> c.award().most().add(beside)), instead.stream())
        .reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  /** What is wrong with the clauses, if there are any. */
  List<Flaw> flaws() {
    List<Flaw> flaws = new ArrayList<>();
    Flaws.overlap(clauses).ifPresent(flaws::add);
    Flaws.gap(clauses).ifPresent(flaws::add);
    if (isMetric() && most().compareTo(marks) != 0) {
      flaws.add(new Flaw.Unequal(most(), marks));
    }
    return flaws;
  }

  private Part judged() {
    Set<Problem> found = EnumSet.noneOf(Problem.class);
    flaws().forEach(flaw -> found.add(flaw.problem()));
    return new Part(marks, clauses, unit, lenient, voidable, beside, instead, found);
  }

  /**
   * In the order in which they are tried: of two that are open on the same side, ≥60 and ≥80, the
   * narrower one first, what is for all the rest last.
   */
  private static List<Clause> ordered(List<Clause> printed) {
    List<Clause> clauses = new ArrayList<>();
    for (Clause clause : printed) {
      int at = 0;
      while (at < clauses.size() && !isNarrower(clause, clauses.get(at))) {
        at++;
      }
      clauses.add(at, clause);
    }
    clauses.sort(Comparator.comparing(Clause::isFallback));
    return clauses;
  }

  private static boolean isNarrower(Clause clause, Clause other) {
    return !clause.range().equals(other.range())
        && (clause.range().isOneSided() && other.range().continues(clause.range())
            || clause.range().isPoint() && !clause.range().and(other.range()).isEmpty());
  }

  boolean isMetric() {
    return !clauses.isEmpty();
  }

  private Reading bounds() {
    return new Reading("", Manner.DISCRETION, new Interval(BigDecimal.ZERO, marks));
  }

  /** What it gives, in every reading; where no metric is known, its bounds. */
  List<Reading> readings(Optional<Interval> values) {
    if (values.isEmpty() || !isMetric()) {
      return List.of(bounds());
    }
    Interval of = values.get();
    boolean firstMatches = !problems.contains(Problem.OVERLAP);
    List<Reading> readings = new ArrayList<>();
    for (BigDecimal points : instead) {
      readings.add(new Reading("", Manner.AS_PRINTED, Interval.exactly(points.min(marks))));
    }
    int others = readings.size();
    for (Clause clause : clauses) {
      if (clause.range().mayHold(of)
          && !(clause.isFallback() && !firstMatches && readings.size() > others)) {
        clause.award().readings(clause.range().clip(of), clause.words(), marks).stream()
            .map(this::withOthers)
            .forEach(readings::add);
        if (firstMatches && clause.range().mustHold(of)) {
          break;
        }
      }
    }
    if (readings.size() == others) {
      readings.add(notCovered(of));
    }
    if (voidable) {
      readings.add(new Reading("", Manner.AS_PRINTED, Interval.ZERO));
    }
    if (lenient) {
      readings.add(bounds());
    }
    return readings;
  }

  private Reading withOthers(Reading reading) {
    return beside.signum() == 0
        ? reading
        : new Reading(
            reading.words(),
            Manner.DISCRETION,
            new Interval(reading.points().low(), reading.points().high().add(beside).min(marks)));
  }

  /** Between two bands, what either gives; anything where nothing is said at all. */
  private Reading notCovered(Interval values) {
    Optional<Clause> below =
        clauses.stream()
            .filter(
                c -> c.range().high().filter(b -> b.at().compareTo(values.low()) <= 0).isPresent())
            .max(Comparator.comparing(c -> c.range().high().orElseThrow().at()));
    Optional<Clause> above =
        clauses.stream()
            .filter(
                c -> c.range().low().filter(b -> b.at().compareTo(values.high()) >= 0).isPresent())
            .min(Comparator.comparing(c -> c.range().low().orElseThrow().at()));
    Interval points = new Interval(BigDecimal.ZERO, marks);
    if (below.isPresent() && above.isPresent()) {
      points = edge(below.get(), values).hull(edge(above.get(), values));
    }
    return new Reading("", Manner.NOT_COVERED, points);
  }

  private Interval edge(Clause clause, Interval values) {
    BigDecimal at =
        clause.range().high().filter(b -> b.at().compareTo(values.low()) <= 0).isPresent()
            ? clause.range().high().orElseThrow().at()
            : clause.range().low().orElseThrow().at();
    return clause.award().readings(Interval.exactly(at), clause.words(), marks).stream()
        .map(Reading::points)
        .reduce(Interval::hull)
        .orElse(new Interval(BigDecimal.ZERO, marks));
  }
}
