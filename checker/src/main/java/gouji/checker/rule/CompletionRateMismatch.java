package gouji.checker.rule;

import gouji.checker.finding.Severity;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.localise.RootCause;

/** An execution, completion or variance rate does not follow from budget and outturn. */
@AuditRule(
    id = "completion-rate-mismatch",
    title = "执行率或完成率有误",
    titleEn = "Completion rate is wrong",
    severity = Severity.ERROR,
    authority = "财预〔2020〕10号《项目支出绩效评价管理办法》；报告所列预算数与执行数")
public final class CompletionRateMismatch extends RootCauseRule {

  public CompletionRateMismatch() {
    super(Kind.RATE);
  }

  /** 差异率 and 年度资金总额/执行率 name themselves; 支出决算 has a completion rate. */
  @Override
  Drafts.Draft refine(Drafts.Draft draft, RootCause cause) {
    if (cause.suspect().filter(s -> s.quantity().unit() != Unit.PERCENT).isPresent()) {
      return draft.sentence("rule.completion-rate-mismatch.amount");
    }
    boolean named =
        cause.main().assertion().figures().iterator().next().measure().label().contains("率");
    String sentence = "rule.completion-rate-mismatch" + (named ? ".named" : "");
    return draft.sentence(sentence + (cause.suspect().isPresent() ? "" : ".either"));
  }
}
