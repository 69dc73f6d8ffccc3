package gouji.checker.rule;

import gouji.checker.finding.Severity;
import gouji.extractor.model.Figure;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.localise.RootCause;

/** A formula that is printed with its numbers does not give the result behind it. */
@AuditRule(
    id = "formula-mismatch",
    title = "算式与结果不符",
    titleEn = "Formula does not give its result",
    severity = Severity.ERROR,
    authority = "报告所列算式")
public final class FormulaMismatch extends RootCauseRule {

  public FormulaMismatch() {
    super(Kind.FORMULA);
  }

  /** The result is what the formula gives, unless another figure is singled out. */
  @Override
  Drafts.Draft refine(Drafts.Draft draft, RootCause cause) {
    boolean operand = cause.suspect().filter(figure -> !isResult(figure, cause)).isPresent();
    return draft.sentence("rule.formula-mismatch" + (operand ? "" : ".either"));
  }

  private static boolean isResult(Figure figure, RootCause cause) {
    return cause.main().assertion().claimed() instanceof Expression.Term term
        && term.figure().equals(figure);
  }
}
