package gouji.reconciler.rubric;

/** What is wrong with criteria themselves, or why they cannot be run. */
public enum Problem {
  /** One value of the metric gets different points by two criteria. */
  OVERLAP,
  /** Between two criteria, or on the worse side, values get no points stated. */
  GAP,
  /** No value of the metric gets the full marks. */
  FULL_MARKS_OUT_OF_REACH,
  /** A criterion gives more than the full marks. */
  FULL_MARKS_EXCEEDED,
  /** The criteria are of several metrics. */
  SEVERAL_METRICS,
  /** The criteria are met or not met; no metric decides. */
  NO_METRIC,
  /** The criteria, or a part of them, were not understood. */
  NOT_UNDERSTOOD;

  /** Whether the criteria are at fault, rather than beyond this grammar. */
  public boolean isFault() {
    return ordinal() <= FULL_MARKS_EXCEEDED.ordinal();
  }
}
