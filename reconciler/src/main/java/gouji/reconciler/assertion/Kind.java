package gouji.reconciler.assertion;

/** What sort of relation a report asserts. */
public enum Kind {
  /** A whole and the parts that the sentence lists. */
  SUM_IN_TEXT,
  /** Two figures whose sum the field defines as a third, printed in different places. */
  IDENTITY,
  /** A total row and the rows above it. */
  COLUMN_SUM,
  /** A total column and the columns beside it. */
  ROW_SUM,
  /** Both sides of a two-sided table. */
  BALANCE,
  /** An amount, its change and the amount before. */
  CHANGE,
  /** A percentage of change. */
  GROWTH,
  /** A part of a whole in percent. */
  SHARE,
  /** An execution, completion or variance rate. */
  RATE,
  /** 大于, 小于, 等于, 持平, or a direction word against the direction of the figures. */
  COMPARISON,
  /** One quantity printed twice. */
  SAME_QUANTITY,
  /** A score against its full marks. */
  SCORE_LIMIT,
  /** Scores of the parts of an indicator against its own. */
  SCORE_SUM,
  /** Full marks of the parts of an indicator against its own. */
  FULL_MARKS_SUM,
  /** A score against what the report's criteria give. */
  RUBRIC,
  /** A score against its full marks less what the words beside it take off. */
  DEDUCTION,
  /** A score against the band of the grade given beside it. */
  GRADE,
  /** The most a project can score with its execution rate. */
  EXECUTION_CAP,
  /** Heads against authorised posts. */
  POSTS,
  /** A budget and an outturn that lie so far apart that an auditor must ask. */
  VARIANCE,
  /** The number that a row is given in a list. */
  ROW_NUMBER,
  /** Two rows of a list with the same long figures. */
  EQUAL_ROWS,
  /** An outturn of what had a budget of nothing. */
  UNBUDGETED,
  /** A formula printed with its numbers, and the result printed behind it. */
  FORMULA
}
