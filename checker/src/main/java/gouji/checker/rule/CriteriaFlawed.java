package gouji.checker.rule;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import gouji.checker.text.Amount;
import gouji.checker.text.Message;
import gouji.checker.wording.Criteria;
import gouji.extractor.model.Unit;
import gouji.reconciler.Reconciliation;
import gouji.reconciler.rubric.Flaw;
import gouji.reconciler.score.PrintedCriteria;
import java.util.stream.Stream;

/**
 * Scoring criteria that contradict themselves, leave values out, or give less or more than the full
 * marks: a finding against the criteria, not against the score.
 */
@AuditRule(
    id = "criteria-flawed",
    title = "评分标准自身有误",
    titleEn = "Flawed scoring criteria",
    severity = Severity.WARNING,
    authority = "报告自定的评分标准；财预〔2020〕10号《项目支出绩效评价管理办法》")
public final class CriteriaFlawed implements Rule {

  @Override
  public Stream<Finding> check(Reconciliation reconciliation) {
    Drafts drafts = new Drafts(this, reconciliation);
    return reconciliation.criteria().stream()
        // A sign that the recogniser lost turns ≥ into =.
        .filter(criteria -> isText(reconciliation, criteria.wording().page()))
        .flatMap(
            criteria ->
                criteria.rubric().flaws().stream()
                    .filter(flaw -> !isOfWrongMarks(reconciliation, criteria, flaw))
                    .limit(1)
                    .map(flaw -> finding(drafts, criteria, flaw)));
  }

  /** Where the full marks themselves are in question, the criteria only bear that out. */
  private static boolean isOfWrongMarks(
      Reconciliation reconciliation, PrintedCriteria criteria, Flaw flaw) {
    return flaw instanceof Flaw.Unequal
        && reconciliation.rootCauses().stream()
            .flatMap(cause -> cause.failures().stream())
            .anyMatch(failure -> failure.assertion().figures().contains(criteria.fullMarks()));
  }

  private static boolean isText(Reconciliation reconciliation, int page) {
    return Surroundings.isWholeText(reconciliation.report(), page, page);
  }

  private static Finding finding(Drafts drafts, PrintedCriteria criteria, Flaw flaw) {
    Drafts.Draft draft =
        drafts
            .empty()
            .section(criteria.indicator())
            .quote(criteria.wording())
            .message(message(criteria, flaw));
    criteria.figures().stream()
        .filter(f -> flaw.ranges().stream().anyMatch(r -> r.isBound(f.quantity().value())))
        .forEach(draft::cite);
    if (flaw instanceof Flaw.Unequal) {
      draft.cite(criteria.fullMarks());
    }
    return draft.severity(severity(flaw)).build();
  }

  /** What is left out may never happen; what contradicts itself decides a score by choice. */
  private static Severity severity(Flaw flaw) {
    return switch (flaw.problem()) {
      case GAP, FULL_MARKS_OUT_OF_REACH -> Severity.NOTE;
      default -> Severity.WARNING;
    };
  }

  private static Message message(PrintedCriteria criteria, Flaw flaw) {
    String unit = criteria.rubric().unit();
    if (flaw instanceof Flaw.Overlap overlap) {
      return Message.of(
          "rule.criteria-flawed.overlap",
          criteria.indicator(),
          Criteria.values(overlap.values(), unit),
          overlap.first().words(),
          overlap.second().words());
    }
    if (flaw instanceof Flaw.Gap gap) {
      return Message.of(
          "rule.criteria-flawed.gap", criteria.indicator(), Criteria.values(gap.values(), unit));
    }
    Flaw.Unequal unequal = (Flaw.Unequal) flaw;
    return Message.of(
        "rule.criteria-flawed.unequal",
        criteria.indicator(),
        new Amount(unequal.most().stripTrailingZeros(), Unit.POINT),
        Amount.of(criteria.fullMarks().quantity()));
  }
}
