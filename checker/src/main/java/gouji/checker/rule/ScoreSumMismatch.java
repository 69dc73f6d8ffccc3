package gouji.checker.rule;

import gouji.checker.finding.Severity;
import gouji.reconciler.assertion.Kind;

/** The scores of an indicator's parts do not add up to its own score. */
@AuditRule(
    id = "score-sum-mismatch",
    title = "得分合计不符",
    titleEn = "Scores do not add up",
    severity = Severity.ERROR,
    authority = "财预〔2020〕10号《项目支出绩效评价管理办法》；报告自定的指标体系")
public final class ScoreSumMismatch extends RootCauseRule {

  public ScoreSumMismatch() {
    super(Kind.SCORE_SUM);
  }
}
