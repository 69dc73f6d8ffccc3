package gouji.reconciler.rubric;

import gouji.extractor.model.Interval;

/**
 * One way of reading criteria for a value.
 *
 * @param words the criterion that applies, normalised
 * @param points what it gives
 */
public record Reading(String words, Manner manner, Interval points) {

  /** What is decided where the words leave something open. */
  public enum Manner {
    /** Nothing is left open. */
    AS_PRINTED,
    /** 每低1个百分点: only a whole one counts. */
    WHOLE_STEPS,
    /** 每低1个百分点: one that has begun counts. */
    STEPS_BEGUN,
    /** 每低1个百分点: half of one counts half. */
    PRO_RATA,
    /** 酌情, or not a matter of the metric: bounds only. */
    DISCRETION,
    /** The criteria say nothing of such a value. */
    NOT_COVERED
  }
}
