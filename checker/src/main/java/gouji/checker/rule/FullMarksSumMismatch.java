package gouji.checker.rule;

import gouji.checker.finding.Severity;
import gouji.reconciler.assertion.Kind;

/** The full marks of an indicator's parts do not add up to its own. */
@AuditRule(
    id = "full-marks-sum-mismatch",
    title = "分值合计不符",
    titleEn = "Full marks do not add up",
    severity = Severity.ERROR,
    authority = "财预〔2020〕10号《项目支出绩效评价管理办法》；报告自定的指标体系")
public final class FullMarksSumMismatch extends RootCauseRule {

  public FullMarksSumMismatch() {
    super(Kind.FULL_MARKS_SUM);
  }
}
