package gouji.checker.rule;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import gouji.reconciler.Reconciliation;
import gouji.reconciler.assertion.Kind;
import java.util.stream.Stream;

/** A score that exceeds the full marks printed beside it. */
@AuditRule(
    id = "score-above-full-marks",
    title = "得分超过满分",
    titleEn = "Score above full marks",
    severity = Severity.ERROR,
    authority = "财预〔2020〕10号《项目支出绩效评价管理办法》；报告自定的指标分值")
public final class ScoreAboveFullMarks implements Rule {

  @Override
  public Stream<Finding> check(Reconciliation reconciliation) {
    Drafts drafts = new Drafts(this, reconciliation);
    return reconciliation.rootCauses().stream()
        .filter(cause -> cause.main().assertion().kind() == Kind.SCORE_LIMIT)
        .map(cause -> drafts.of(cause).build());
  }
}
