package gouji.checker.rule;

import gouji.checker.finding.Severity;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Relation;
import gouji.reconciler.localise.RootCause;

/** What a sentence, or the field, says to be parts of a whole does not add up to it. */
@AuditRule(
    id = "parts-sum-mismatch",
    title = "分项与合计不符",
    titleEn = "Parts do not add up to their whole",
    severity = Severity.ERROR,
    authority = "报告所列合计与分项；财政收支恒等关系")
public final class PartsSumMismatch extends RootCauseRule {

  public PartsSumMismatch() {
    super(Kind.SUM_IN_TEXT, Kind.IDENTITY, Kind.CHANGE);
  }

  @Override
  Drafts.Draft refine(Drafts.Draft draft, RootCause cause) {
    boolean exceeds =
        cause.main().assertion().relation() == Relation.AT_MOST && cause.suspect().isEmpty();
    // What the report states is the whole; what exceeds it is reckoned.
    return exceeds ? draft.exchanged().sentence("rule.parts-sum-mismatch.exceed") : draft;
  }
}
