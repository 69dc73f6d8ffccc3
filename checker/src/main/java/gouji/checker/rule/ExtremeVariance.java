package gouji.checker.rule;

import gouji.checker.finding.Severity;
import gouji.checker.text.Amount;
import gouji.checker.text.Message;
import gouji.extractor.model.Figure;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.localise.RootCause;

/** A variance of outturn from budget so large that an auditor must ask for the reason. */
@AuditRule(
    id = "extreme-variance",
    title = "预决算差异异常",
    titleEn = "Extreme variance from budget",
    severity = Severity.WARNING,
    authority = "财预〔2013〕53号《预算绩效评价共性指标体系框架》：预算调整率、预算完成率")
public final class ExtremeVariance extends RootCauseRule {

  public ExtremeVariance() {
    super(Kind.VARIANCE);
  }

  @Override
  Drafts.Draft refine(Drafts.Draft draft, RootCause cause) {
    Figure rate = cause.main().assertion().figures().iterator().next();
    return draft.message(
        Message.of("rule.extreme-variance", rate.measure().phrase(), Amount.of(rate.quantity())));
  }
}
