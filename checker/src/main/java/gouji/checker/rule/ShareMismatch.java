package gouji.checker.rule;

import gouji.checker.finding.Severity;
import gouji.reconciler.assertion.Kind;

/** A part's percentage of its whole does not follow from the two amounts. */
@AuditRule(
    id = "share-mismatch",
    title = "占比有误",
    titleEn = "Share is wrong",
    severity = Severity.ERROR,
    authority = "报告所列金额")
public final class ShareMismatch extends RootCauseRule {

  public ShareMismatch() {
    super(Kind.SHARE);
  }
}
