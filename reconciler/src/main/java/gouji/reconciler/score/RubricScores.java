package gouji.reconciler.score;

import gouji.extractor.model.Figure;
import gouji.extractor.model.Quote;
import gouji.extractor.model.Table;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.AssertionFinder;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Reason;
import gouji.reconciler.assertion.Relation;
import gouji.reconciler.assertion.Why;
import gouji.reconciler.index.ReportIndex;
import gouji.reconciler.rubric.Problem;
import gouji.reconciler.rubric.Rubric;
import java.util.List;
import java.util.Optional;

/**
 * Each score of a table against the criteria in its own row, run on the value that the row gives
 * for their metric, or the running text where the row gives none.
 */
public final class RubricScores implements AssertionFinder {
  @Override
  public void find(ReportIndex index, Ledger ledger) {
    StatedRates stated = new StatedRates(index);
    for (Table table : index.report().tables()) {
      int places = ScoreRow.decimals(index, table);
      for (int r = 0; r < index.headers(table).rows(); r++) {
        row(index, table, r, places, stated, ledger);
      }
    }
  }

  private static void row(
      ReportIndex index, Table table, int r, int places, StatedRates stated, Ledger ledger) {
    Optional<PrintedCriteria> criteria = PrintedCriteria.of(index, table, r);
    Optional<Figure> claimed = ScoreRow.of(index, table, r).flatMap(ScoreRow::score);
    if (criteria.isEmpty() || claimed.isEmpty()) {
      return;
    }
    Figure score = claimed.get();
    Figure full = criteria.get().fullMarks();
    Rubric rubric = criteria.get().rubric();
    Quote wording = criteria.get().wording();
    Metric metric = Metric.of(index, table, r, rubric, criteria.get().indicator(), stated);
    book(score, full, rubric, metric, places, wording, ledger);
  }

  /**
   * Books a score against its criteria.
   *
   * @param places the most decimals that scores are printed with
   */
  static void book(
      Figure score,
      Figure full,
      Rubric rubric,
      Metric metric,
      int places,
      Quote wording,
      Ledger ledger) {
    if (rubric.isMetric() && metric.value().isPresent()) {
      Expression given =
          new Expression.Rounded(
              new Expression.Scored(rubric, Expression.of(full), metric.value().get()), places);
      ledger.book(assertion(score, Relation.EQUAL, given, wording));
    } else {
      // Short of its metric, the criteria say no more than that there is a limit.
      Assertion limit = assertion(score, Relation.AT_MOST, Expression.of(full), wording);
      ledger.bookUndecidable(limit, reason(rubric, metric));
    }
  }

  private static Reason reason(Rubric rubric, Metric metric) {
    if (rubric.isMetric()) {
      return metric.isAmbiguous() ? Reason.AMBIGUOUS : Reason.NO_BASE_FIGURE;
    }
    return rubric.problems().contains(Problem.NOT_UNDERSTOOD)
        ? Reason.CRITERIA_NOT_UNDERSTOOD
        : Reason.LEFT_TO_JUDGEMENT;
  }

  private static Assertion assertion(
      Figure score, Relation relation, Expression computed, Quote wording) {
    return new Assertion(
        Kind.RUBRIC,
        Expression.of(score),
        relation,
        computed,
        Why.CRITERIA_STATED,
        List.of(wording));
  }
}
