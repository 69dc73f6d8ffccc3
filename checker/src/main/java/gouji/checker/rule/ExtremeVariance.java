package gouji.checker.rule;

import gouji.checker.finding.Severity;
import gouji.checker.text.Amount;
import gouji.checker.text.Message;
import gouji.checker.wording.Formulas;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.localise.RootCause;
import java.math.BigDecimal;
import java.util.List;

/** A variance of outturn from budget so large that an auditor must ask for the reason. */
@AuditRule(
    id = "extreme-variance",
    title = "预决算差异异常",
    titleEn = "Extreme variance from budget",
    severity = Severity.WARNING,
    authority = "财预〔2013〕53号《预算绩效评价共性指标体系框架》：预算调整率、预算完成率")
public final class ExtremeVariance extends RootCauseRule {
  private static final Amount PERCENT = new Amount(new BigDecimal("0.00"), Unit.PERCENT);

  public ExtremeVariance() {
    super(Kind.VARIANCE);
  }

  /** The rate is the one that the report states, or the one that its budget and outturn give. */
  @Override
  Drafts.Draft refine(Drafts.Draft draft, RootCause cause) {
    Expression rate = cause.main().assertion().claimed();
    List<Figure> figures = List.copyOf(cause.main().assertion().figures());
    if (rate instanceof Expression.Term stated) {
      return draft
          .notRecomputed()
          .message(
              Message.of(
                  "rule.extreme-variance",
                  stated.figure().measure().label(),
                  Amount.of(stated.figure().quantity())));
    }
    Amount outturn = Amount.of(figures.get(0).quantity());
    Amount budget = Amount.of(figures.get(1).quantity());
    Amount computed = Formulas.result(rate, PERCENT).orElse(PERCENT);
    return draft
        .reported(outturn)
        .recomputed(budget)
        .formula(Formulas.equation(rate, computed))
        .message(
            Message.of(
                "rule.extreme-variance.computed",
                figures.get(0).measure().label(),
                outturn,
                budget,
                computed));
  }
}
