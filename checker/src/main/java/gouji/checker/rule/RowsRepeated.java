package gouji.checker.rule;

import gouji.checker.finding.Severity;
import gouji.checker.text.Amount;
import gouji.checker.text.Message;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Quote;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.localise.RootCause;
import java.util.List;

/** Two projects of a list have the same budget and the same long outturn. */
@AuditRule(
    id = "rows-repeated",
    title = "不同项目数据雷同",
    titleEn = "Two projects with the same long figures",
    severity = Severity.WARNING,
    authority = "报告所附项目清单")
public final class RowsRepeated extends RootCauseRule {

  public RowsRepeated() {
    super(Kind.EQUAL_ROWS);
  }

  @Override
  Drafts.Draft refine(Drafts.Draft draft, RootCause cause) {
    List<Quote> names = cause.main().assertion().wording();
    Figure executed = cause.main().assertion().figures().iterator().next();
    return draft.message(
        Message.of(
            "rule.rows-repeated",
            withoutLineEnds(names.get(0)),
            withoutLineEnds(names.get(1)),
            Amount.of(executed.quantity())));
  }

  private static String withoutLineEnds(Quote quote) {
    return quote.text().replaceAll("\\s", "");
  }
}
