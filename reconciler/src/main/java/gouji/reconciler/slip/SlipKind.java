package gouji.reconciler.slip;

/** The ways in which a figure goes wrong between a working paper and a report. */
public enum SlipKind {
  DIGITS_SWAPPED,
  DIGIT_CHANGED,
  DIGIT_LOST,
  DIGIT_DOUBLED,
  POINT_MISPLACED,
  UNIT_MISTAKEN,
  SIGN_LOST
}
