package gouji.checker.rule;

import gouji.checker.finding.Severity;
import gouji.reconciler.assertion.Kind;

/**
 * A total row or column of a table, or one side of it, is not what the table's other cells add up
 * to.
 */
@AuditRule(
    id = "table-total-mismatch",
    title = "表内合计不符",
    titleEn = "Table total does not add up",
    severity = Severity.ERROR,
    authority = "《中华人民共和国预算法》；部门预决算报表表内勾稽关系")
public final class TableTotalMismatch extends RootCauseRule {

  public TableTotalMismatch() {
    super(Kind.COLUMN_SUM, Kind.ROW_SUM, Kind.BALANCE);
  }
}
