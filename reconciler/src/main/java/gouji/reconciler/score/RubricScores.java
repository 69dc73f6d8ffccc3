package gouji.reconciler.score;

import gouji.extractor.figure.TableHeaders;
import gouji.extractor.model.Cell;
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
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Each score of a table against the criteria in its own row, run on the value that the row gives
 * for their metric.
 */
public final class RubricScores implements AssertionFinder {
  private static final Pattern CRITERIA =
      Pattern.compile(".*(?:评分|评价|计分|打分|赋分|得分|考核|评估)(?:标准|细则|办法|方法|规则)(?:\\(.*\\))?|扣分标准|评分依据");
  static final Pattern TARGET = Pattern.compile(".*(?:指标值|目标值|计划值|标杆值|标准值)(?:\\(.*\\))?");

  @Override
  public void find(ReportIndex index, Ledger ledger) {
    for (Table table : index.report().tables()) {
      TableHeaders headers = index.headers(table);
      int places = ScoreRow.decimals(index, table);
      for (int r = 0; r < headers.rows(); r++) {
        if (!headers.isHeaderRow(r)) {
          row(index, table, r, places, ledger);
        }
      }
    }
  }

  private static void row(ReportIndex index, Table table, int r, int places, Ledger ledger) {
    TableHeaders headers = index.headers(table);
    Optional<Cell> criteria = own(headers, r, CRITERIA).or(() -> CriteriaText.cell(headers, r));
    Optional<ScoreRow> row = criteria.flatMap(cell -> ScoreRow.of(index, table, r));
    if (row.isEmpty() || row.get().score().isEmpty() || row.get().fullMarks().isEmpty()) {
      return;
    }
    Figure score = row.get().score().get();
    Figure full = row.get().fullMarks().get();
    String text = criteria.get().passage().text();
    int start = CriteriaText.start(text);
    Rubric rubric =
        Rubric.compile(
            text.substring(start),
            full.quantity().value(),
            own(headers, r, TARGET).map(Cell::text));
    Quote wording = Quote.of(criteria.get().passage(), start, text.length());
    Metric metric = Metric.of(index, table, r, rubric, row.get().name());
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
    if (rubric.isMetric() && metric.figure().isPresent()) {
      Expression given =
          new Expression.Rounded(
              new Expression.Scored(
                  rubric, Expression.of(full), Expression.of(metric.figure().get())),
              places);
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

  /** Whether a row has criteria, be they for others too. */
  static boolean hasCriteria(TableHeaders headers, int r) {
    return IntStream.range(0, headers.columns())
        .filter(c -> isCriteria(headers, r, c))
        .anyMatch(c -> headers.cell(r, c).filter(cell -> !cell.isBlank()).isPresent());
  }

  /** Whether what stands there says how scores are given. */
  static boolean isCriteria(TableHeaders headers, int r, int c) {
    return CRITERIA.matcher(headers.leafAbove(r, c)).matches();
  }

  /** The row's own cell under such a header; criteria for several rows are nobody's own. */
  private static Optional<Cell> own(TableHeaders headers, int r, Pattern header) {
    return IntStream.range(0, headers.columns())
        .filter(c -> header.matcher(headers.leafAbove(r, c)).matches())
        .mapToObj(c -> headers.cell(r, c))
        .flatMap(Optional::stream)
        .filter(cell -> cell.row() == r && cell.rowSpan() == 1 && !cell.isBlank())
        .findFirst();
  }
}
