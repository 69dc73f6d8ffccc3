package gouji.checker.rule;

import gouji.checker.finding.Severity;
import gouji.reconciler.assertion.Kind;

/** A score that exceeds the full marks printed beside it. */
@AuditRule(
    id = "score-above-full-marks",
    title = "得分超过满分",
    titleEn = "Score above full marks",
    severity = Severity.ERROR,
    authority = "财预〔2020〕10号《项目支出绩效评价管理办法》；报告自定的指标分值")
public final class ScoreAboveFullMarks extends RootCauseRule {

  public ScoreAboveFullMarks() {
    super(Kind.SCORE_LIMIT);
  }
}
