package gouji.reconciler.assertion;

/** What makes us believe that the report asserts a relation. */
public enum Why {
  /** 其中, 包括 … lists all parts, by the words or by the catalogue. */
  PARTS_LISTED,
  /** The parts listed are some of the whole; they cannot exceed it. */
  SOME_PARTS_LISTED,
  /** 较, 比 … 增加, 减少. */
  CHANGE_STATED,
  /** 占 … 的. */
  SHARE_STATED,
  /** 完成 … 的, 执行率. */
  RATE_STATED,
  /** The report defines the rate in words: 利用率=在用原值/原值×100%. */
  RATE_DEFINED,
  /** 大于, 小于, 等于, 持平. */
  COMPARISON_STATED,
  /** Concept, basis, fund, year and subject agree. */
  SAME_MEASURE,
  /** The same words around several figures that agree but for this one. */
  SAME_WORDS,
  /** An identity of public finance. */
  CATALOGUE,
  /** 合计, 小计, 总计 in a row header. */
  TOTAL_ROW,
  /** The codes 类, 款, 项 nest. */
  CODE_HIERARCHY,
  /** The numbers 一、（一）1. of the rows nest. */
  NUMBER_HIERARCHY,
  /** 合计 in a column header over its parts. */
  TOTAL_COLUMN,
  /** The relation holds in nearly all rows of the table. */
  HOLDS_ELSEWHERE,
  /** Indicators nest by level, and their full marks add up. */
  SCORE_TREE,
  /** Score and full marks stand together. */
  SCORE_AND_FULL_MARKS,
  /** 扣0.5分 stands beside the score. */
  DEDUCTION_STATED,
  /** 评分标准 stands beside the score. */
  CRITERIA_STATED,
  /** The report, or its other forms, score in proportion: 得分=执行率×分值. */
  SCORED_IN_PROPORTION,
  /** 90分以上为优. */
  BANDS_STATED,
  /** National convention: 优 from 90, 良 from 80, 中 from 60. */
  BANDS_BY_CONVENTION,
  /** National convention: execution rate weighs 10 of 100. */
  CONVENTION,
  /** The other rows are numbered one after the other. */
  ROWS_COUNT_UP,
  /** Figures of so many digits do not agree by chance. */
  LONG_FIGURES,
  /** Nothing may be spent that is not in the budget. */
  BUDGET_BINDS,
  /** The report prints the calculation. */
  FORMULA_PRINTED
}
