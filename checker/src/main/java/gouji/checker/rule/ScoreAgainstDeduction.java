package gouji.checker.rule;

import gouji.checker.finding.Severity;
import gouji.reconciler.assertion.Kind;

/** A score that is not its full marks less the points that the words beside it take off. */
@AuditRule(
    id = "score-against-deduction",
    title = "得分与扣分说明不符",
    titleEn = "Score against its deductions",
    severity = Severity.WARNING,
    authority = "报告自定的指标分值与扣分说明；财预〔2020〕10号《项目支出绩效评价管理办法》")
public final class ScoreAgainstDeduction extends RootCauseRule {

  public ScoreAgainstDeduction() {
    super(Kind.DEDUCTION);
  }
}
