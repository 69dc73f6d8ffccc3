package gouji.checker.rule;

import gouji.checker.finding.Severity;
import gouji.reconciler.assertion.Kind;

/** An execution, completion or variance rate does not follow from budget and outturn. */
@AuditRule(
    id = "completion-rate-mismatch",
    title = "执行率或完成率有误",
    titleEn = "Completion rate is wrong",
    severity = Severity.ERROR,
    authority = "财预〔2020〕10号《项目支出绩效评价管理办法》；报告所列预算数与执行数")
public final class CompletionRateMismatch extends RootCauseRule {

  public CompletionRateMismatch() {
    super(Kind.RATE);
  }
}
