package gouji.checker.rule;

import gouji.checker.finding.Severity;
import gouji.reconciler.assertion.Kind;

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
}
