package gouji.checker.rule;

import gouji.checker.finding.Severity;
import gouji.checker.text.Amount;
import gouji.checker.text.Message;
import gouji.extractor.model.Interval;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.Expression.Between;
import gouji.reconciler.assertion.Expression.Term;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Why;
import gouji.reconciler.localise.RootCause;

/**
 * A grade (优, 良, 中, 差) that is not that of the score beside it: an error by the report's own bands,
 * a warning by the national convention.
 */
@AuditRule(
    id = "grade-against-score",
    title = "评价等级与得分不符",
    titleEn = "Grade against score",
    severity = Severity.ERROR,
    authority = "报告自定的等级划分；财预〔2020〕10号《项目支出绩效评价管理办法》")
public final class GradeAgainstScore extends RootCauseRule {

  public GradeAgainstScore() {
    super(Kind.GRADE);
  }

  @Override
  Drafts.Draft refine(Drafts.Draft draft, RootCause cause) {
    Assertion main = cause.main().assertion();
    boolean own = main.why() == Why.BANDS_STATED;
    if (main.claimed() instanceof Term score && main.computed() instanceof Between between) {
      Interval band = between.values();
      draft.message(
          Message.of(
              own ? "rule.grade-against-score.either" : "rule.grade-against-score.convention",
              Amount.of(score.figure().quantity()),
              main.wording().get(0).text(),
              new Amount(band.low(), Unit.POINT),
              new Amount(band.high(), Unit.POINT)));
    }
    return own ? draft : draft.severity(Severity.WARNING);
  }
}
