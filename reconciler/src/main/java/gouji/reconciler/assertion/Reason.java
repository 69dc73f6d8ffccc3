package gouji.reconciler.assertion;

/** Why something cannot be decided. */
public enum Reason {
  /** 约, 近, 余 … */
  APPROXIMATE_FIGURE,
  /** A rate on a base of zero. */
  ZERO_DENOMINATOR,
  /** The parts that are listed need not be all of them. */
  PARTS_MAY_BE_INCOMPLETE,
  /** A cell that belongs to the calculation is blank. */
  BLANK_CELL,
  /** A cell that belongs to the calculation holds digits that are no number: "745.00.". */
  UNREAD_CELL,
  /** The table's cells do not hold exactly the digits on the page. */
  UNVERIFIED_TABLE,
  /** A total does not fit any reading of the table's structure. */
  STRUCTURE_NOT_UNDERSTOOD,
  /** The report has no figure to recompute it from. */
  NO_BASE_FIGURE,
  /** Several figures could be meant, and they lead to different results. */
  AMBIGUOUS,
  /** The criteria leave the score to judgement, or are met by what no figure shows. */
  LEFT_TO_JUDGEMENT,
  /** The criteria are worded in a way that this program does not read. */
  CRITERIA_NOT_UNDERSTOOD
}
