package gouji.checker.rule;

import gouji.checker.finding.Severity;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.localise.RootCause;

/** A percentage of change does not follow from the amounts beside it. */
@AuditRule(
    id = "growth-rate-mismatch",
    title = "增减幅度有误",
    titleEn = "Rate of change is wrong",
    severity = Severity.ERROR,
    authority = "报告所列金额")
public final class GrowthRateMismatch extends RootCauseRule {

  public GrowthRateMismatch() {
    super(Kind.GROWTH);
  }

  /** A percentage that is blamed itself follows from the amounts, as when neither is blamed. */
  @Override
  Drafts.Draft refine(Drafts.Draft draft, RootCause cause) {
    boolean percentage =
        cause.suspect().filter(s -> s.quantity().unit() == Unit.PERCENT).isPresent();
    return percentage ? draft.sentence("rule.growth-rate-mismatch.either") : draft;
  }
}
