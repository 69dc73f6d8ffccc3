package gouji.reconciler.rubric;

/**
 * For which values of the metric what is given.
 *
 * @param words that say so, normalised
 */
public record Clause(Range range, Award award, String words) {

  /** Whether it is for every value that no other clause is for: 否则, or a formula without one. */
  boolean isFallback() {
    return range.isAll();
  }

  /** Whether the two give different points, both of them fixed. */
  boolean contradicts(Clause other) {
    return award instanceof Award.Points a
        && other.award instanceof Award.Points b
        && !a.points().meets(b.points());
  }
}
