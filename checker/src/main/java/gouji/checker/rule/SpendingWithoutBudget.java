package gouji.checker.rule;

import gouji.checker.finding.Severity;
import gouji.checker.text.Amount;
import gouji.checker.text.Message;
import gouji.extractor.model.Figure;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.localise.RootCause;
import java.util.List;

/** Money spent, or goods procured, where the budget is stated as nothing. */
@AuditRule(
    id = "spending-without-budget",
    title = "无预算支出",
    titleEn = "Spending without a budget",
    severity = Severity.WARNING,
    authority = "《中华人民共和国预算法》第十三条：未列入预算的不得支出")
public final class SpendingWithoutBudget extends RootCauseRule {

  public SpendingWithoutBudget() {
    super(Kind.UNBUDGETED);
  }

  @Override
  Drafts.Draft refine(Drafts.Draft draft, RootCause cause) {
    List<Figure> figures = List.copyOf(cause.main().assertion().figures());
    Amount spent = Amount.of(figures.get(0).quantity());
    Amount budget = Amount.of(figures.get(1).quantity());
    return draft
        .reported(spent)
        .recomputed(budget)
        .message(
            Message.of(
                "rule.spending-without-budget",
                figures.get(0).measure().label(),
                spent,
                figures.get(1).measure().label(),
                budget));
  }
}
