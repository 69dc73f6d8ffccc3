package gouji.checker.rule;

import gouji.checker.finding.Severity;
import gouji.checker.text.Amount;
import gouji.checker.text.Message;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.localise.RootCause;

/** A list gives one row number twice, and the next one is missing. */
@AuditRule(
    id = "row-number-repeated",
    title = "序号重复",
    titleEn = "Row number given twice",
    severity = Severity.WARNING,
    authority = "报告所附清单的序号")
public final class RowNumberRepeated extends RootCauseRule {

  public RowNumberRepeated() {
    super(Kind.ROW_NUMBER);
  }

  @Override
  Drafts.Draft refine(Drafts.Draft draft, RootCause cause) {
    Amount printed = number(cause.main().assertion().claimed());
    Amount due = number(cause.main().assertion().computed());
    return draft
        .reported(printed)
        .recomputed(due)
        .message(Message.of("rule.row-number-repeated", printed, due));
  }

  private static Amount number(Expression constant) {
    return new Amount(constant.nominal().orElseThrow(), Unit.NONE);
  }
}
