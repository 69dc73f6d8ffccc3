package gouji.checker.rule;

import gouji.checker.finding.Severity;
import gouji.checker.text.Amount;
import gouji.checker.text.Message;
import gouji.checker.wording.Formulas;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Interval;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Expression.Rounded;
import gouji.reconciler.assertion.Expression.Scored;
import gouji.reconciler.assertion.Expression.Term;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Outcome;
import gouji.reconciler.localise.RootCause;
import java.math.RoundingMode;

/** A score that no reading of the report's criteria gives for the value beside it. */
@AuditRule(
    id = "score-against-rubric",
    title = "得分与评分标准不符",
    titleEn = "Score against its criteria",
    severity = Severity.ERROR,
    authority = "报告自定的评分标准；财预〔2020〕10号《项目支出绩效评价管理办法》")
public final class ScoreAgainstRubric extends RootCauseRule {

  public ScoreAgainstRubric() {
    super(Kind.RUBRIC);
  }

  /** Where the readings of the criteria differ, the finding gives the least and the most. */
  @Override
  Drafts.Draft refine(Drafts.Draft draft, RootCause cause) {
    if (cause.main().assertion().claimed() instanceof Term score
        && cause.main().assertion().computed() instanceof Rounded points
        && points.result() instanceof Scored scored
        && cause.main().outcome() instanceof Outcome.Fails fails
        && scored.nominal().isEmpty()) {
      return draft.message(range(score.figure(), scored.metric(), fails.computed()));
    }
    return draft;
  }

  private static Message range(Figure score, Expression metric, Interval points) {
    return Message.of(
        "rule.score-against-rubric.range",
        score.measure().label(),
        Amount.of(score.quantity()),
        new Amount(points.low(), Unit.POINT),
        new Amount(points.high(), Unit.POINT),
        shown(metric));
  }

  /** A printed value, or what two printed amounts make. */
  private static Object shown(Expression metric) {
    return metric instanceof Term term
        ? Amount.of(term.figure().quantity())
        : metric
            .nominal()
            .map(value -> new Amount(value.setScale(2, RoundingMode.HALF_UP), Unit.PERCENT))
            .<Object>map(value -> Formulas.equation(metric, value))
            .orElse("");
  }
}
