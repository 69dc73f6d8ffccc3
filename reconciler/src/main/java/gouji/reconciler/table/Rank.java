package gouji.reconciler.table;

/** How much of a table a total row totals; a higher rank totals lower ones. */
enum Rank {
  /** Not a total. */
  NONE,
  /** 小计. */
  SUBTOTAL,
  /** 人员经费合计, 本年收入合计: a total that says of what. */
  NAMED_TOTAL,
  /** 合计, 共计. */
  TOTAL,
  /** 总计, 收入总计. */
  GRAND_TOTAL
}
