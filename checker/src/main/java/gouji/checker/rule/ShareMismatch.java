package gouji.checker.rule;

import gouji.checker.finding.Severity;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.localise.RootCause;

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

  /** A percentage that is blamed itself follows from the amounts, as when neither is blamed. */
  @Override
  Drafts.Draft refine(Drafts.Draft draft, RootCause cause) {
    boolean percentage =
        cause.suspect().filter(s -> s.quantity().unit() == Unit.PERCENT).isPresent();
    return percentage ? draft.sentence("rule.share-mismatch.either") : draft;
  }
}
