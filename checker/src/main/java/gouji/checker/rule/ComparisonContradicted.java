package gouji.checker.rule;

import gouji.checker.finding.Severity;
import gouji.checker.text.Amount;
import gouji.checker.text.Message;
import gouji.extractor.model.Figure;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.localise.RootCause;
import java.util.List;

/** A word of comparison or direction contradicts the two amounts that it compares. */
@AuditRule(
    id = "comparison-contradicted",
    title = "比较表述与数字矛盾",
    titleEn = "Comparison contradicted by the figures",
    severity = Severity.ERROR,
    authority = "报告所列金额")
public final class ComparisonContradicted extends RootCauseRule {

  public ComparisonContradicted() {
    super(Kind.COMPARISON);
  }

  @Override
  Drafts.Draft refine(Drafts.Draft draft, RootCause cause) {
    List<Figure> figures = List.copyOf(cause.main().assertion().figures());
    // The words may begin at the rate that a reason explains: only the reason is contradicted.
    String quoted = cause.main().assertion().wording().get(0).text();
    String words = quoted.substring(quoted.indexOf('。') + 1).strip();
    if (figures.get(0).quantity().unit().dimension()
        != figures.get(1).quantity().unit().dimension()) {
      // An amount and its rate that go different ways: there is nothing to reckon.
      return draft
          .message(Message.of("rule.comparison-contradicted.directions", words))
          .formula(words)
          .notRecomputed();
    }
    return draft.message(
        Message.of(
            "rule.comparison-contradicted",
            words,
            figures.get(0).measure().label(),
            Amount.of(figures.get(0).quantity()),
            figures.get(1).measure().label(),
            Amount.of(figures.get(1).quantity())));
  }
}
