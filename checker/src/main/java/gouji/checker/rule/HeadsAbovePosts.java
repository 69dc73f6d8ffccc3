package gouji.checker.rule;

import gouji.checker.finding.Severity;
import gouji.reconciler.assertion.Kind;

/** More people serve than posts are authorised, temporary staff taken off. */
@AuditRule(
    id = "heads-above-posts",
    title = "实有人数超过编制",
    titleEn = "More heads than posts",
    severity = Severity.WARNING,
    authority = "机构编制核定数；报告所列编制与实有人数")
public final class HeadsAbovePosts extends RootCauseRule {

  public HeadsAbovePosts() {
    super(Kind.POSTS);
  }
}
