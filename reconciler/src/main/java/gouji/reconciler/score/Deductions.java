package gouji.reconciler.score;

import gouji.extractor.figure.Sentences.Range;
import gouji.extractor.figure.TableHeaders;
import gouji.extractor.model.Aspect;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Passage;
import gouji.extractor.model.Precision;
import gouji.extractor.model.Table;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.AssertionFinder;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Relation;
import gouji.reconciler.assertion.Why;
import gouji.reconciler.index.Mention;
import gouji.reconciler.index.ReportIndex;
import gouji.reconciler.index.Statement;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A score against the points that the words beside it take off: 满分4分，…扣0.5分，得3.5分. */
public final class Deductions implements AssertionFinder {
  /** Words of criteria: what would be taken off, not what was. */
  private static final Pattern CONDITIONAL =
      Pattern.compile("每|如果|若|酌情|扣完|扣光|为止|最[多高低]|不超过|不予?扣|否则|的[，,]?(?:则|应|得|扣)|(?<!增)加(?:\\d|分)");

  private static final Pattern TOTAL =
      Pattern.compile("(?:共计?|合计|累计|总共|总计|一共)(?:被|应|已)?扣(?:分|减|除)?(?:为|:)?$");

  @Override
  public void find(ReportIndex index, Ledger ledger) {
    Map<Passage, Statement> cells = new IdentityHashMap<>();
    for (Statement statement : index.statements()) {
      if (statement.isParagraph()) {
        paragraph(statement, ledger);
      } else if (statement.mentions().stream().anyMatch(Deductions::isDeduction)) {
        cells.put(statement.passage(), statement);
      }
    }
    if (!cells.isEmpty()) {
      index.report().tables().forEach(table -> rows(index, table, cells, ledger));
    }
  }

  private static void rows(
      ReportIndex index, Table table, Map<Passage, Statement> cells, Ledger ledger) {
    TableHeaders headers = index.headers(table);
    for (int r = 0; r < headers.rows(); r++) {
      Optional<ScoreRow> row = ScoreRow.of(index, table, r);
      if (row.isPresent() && row.get().score().isPresent() && row.get().fullMarks().isPresent()) {
        List<Figure> deducted = explained(headers, r, cells);
        book(row.get().fullMarks().get(), deducted, row.get().score().get(), true, ledger);
      }
    }
  }

  /** What the row's only cell that speaks of deductions takes off. */
  private static List<Figure> explained(
      TableHeaders headers, int row, Map<Passage, Statement> statements) {
    List<Statement> speaking = new ArrayList<>();
    for (int c = 0; c < headers.columns(); c++) {
      Optional<Cell> cell = headers.cell(row, c);
      if (cell.isPresent()
          && cell.get().row() == row
          && cell.get().column() == c
          && cell.get().rowSpan() == 1
          && statements.containsKey(cell.get().passage())
          && !PrintedCriteria.isUnderHeader(headers, row, c)) {
        speaking.add(statements.get(cell.get().passage()));
      }
    }
    return speaking.size() == 1 ? deducted(speaking.get(0), whole(speaking.get(0))) : List.of();
  }

  /** The only score of its paragraph or sentence, and what that takes off. */
  private static void paragraph(Statement statement, Ledger ledger) {
    if (statement.mentions().stream().noneMatch(Deductions::isDeduction)) {
      return;
    }
    List<ScoreMention> scores =
        ScoreMention.in(statement).stream().filter(score -> score.score().isPresent()).toList();
    for (ScoreMention score : scores) {
      Range range = scores.size() == 1 ? whole(statement) : sentence(statement, score);
      boolean alone =
          scores.stream().filter(s -> sentence(statement, s).equals(range)).count() == 1;
      if (score.fullMarks().isPresent() && (scores.size() == 1 || alone)) {
        List<Figure> deducted = deducted(statement, range);
        book(score.fullMarks().get(), deducted, score.score().get(), false, ledger);
      }
    }
  }

  private static Range whole(Statement statement) {
    return new Range(0, statement.text().length());
  }

  private static Range sentence(Statement statement, ScoreMention score) {
    return statement.mentions().stream()
        .filter(m -> m.figure().equals(score.score().orElseThrow()))
        .map(m -> statement.sentences().get(statement.sentenceAt(m.start())))
        .findFirst()
        .orElseThrow();
  }

  /** The deductions in a stretch of text; none where it speaks of criteria. */
  private static List<Figure> deducted(Statement statement, Range range) {
    if (CONDITIONAL.matcher(statement.text().substring(range.start(), range.end())).find()) {
      return List.of();
    }
    List<Figure> deducted = new ArrayList<>();
    for (Mention mention : statement.mentions()) {
      if (range.contains(mention.start()) && isDeduction(mention)) {
        if (TOTAL.matcher(mention.clause()).find()) {
          return List.of(mention.figure());
        }
        deducted.add(mention.figure());
      }
    }
    return deducted;
  }

  private static boolean isDeduction(Mention mention) {
    return mention.aspect() == Aspect.DEDUCTION
        && mention.figure().quantity().unit() == Unit.POINT
        && mention.figure().quantity().precision() instanceof Precision.Exact;
  }

  /**
   * @param isAll whether nothing else can have been taken off; a sentence may name some only
   */
  private static void book(
      Figure fullMarks, List<Figure> deducted, Figure score, boolean isAll, Ledger ledger) {
    Expression left = new Expression.Difference(Expression.of(fullMarks), Expression.sum(deducted));
    if (deducted.isEmpty() || left.nominal().filter(points -> points.signum() >= 0).isEmpty()) {
      return;
    }
    ledger.book(
        new Assertion(
            Kind.DEDUCTION,
            Expression.of(score),
            isAll ? Relation.EQUAL : Relation.AT_MOST,
            left,
            Why.DEDUCTION_STATED,
            List.of()));
  }
}
