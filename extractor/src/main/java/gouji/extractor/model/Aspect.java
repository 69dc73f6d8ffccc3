package gouji.extractor.model;

/** In what respect a figure measures its measure. */
public enum Aspect {
  /** The amount itself. */
  LEVEL,
  /** By how much it grew; the value is positive. */
  INCREASE,
  /** By how much it fell; the value is positive. */
  DECREASE,
  /** By how many percent it grew. */
  GROWTH_RATE,
  /** By how many percent it fell; the value is positive. */
  DECLINE_RATE,
  /** Which part of a whole it is. */
  SHARE,
  /** Which part of its budget it reached. */
  COMPLETION_RATE,
  /** Another rate: 差异率, 控制率, 满意度 … */
  RATE,
  SCORE,
  FULL_MARKS,
  DEDUCTION,
  /** A bound rather than an amount: 不少于, ≥, 以上. */
  LIMIT
}
