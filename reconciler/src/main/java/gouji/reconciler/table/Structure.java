package gouji.reconciler.table;

/** What tells that a line is the whole of others. */
enum Structure {
  /** Its code begins theirs. */
  CODES,
  /** It is a total over lines that are all of one level. */
  PLAIN_TOTAL,
  /** It is a total over lines of several levels, or it shares a merged label with them. */
  TOTAL,
  /** Their numbers are of a lower level: 一、 over （一）. */
  NUMBERS,
  /** It stands over lines without numbers, which may be all of its parts or remarks on some. */
  POSITION
}
