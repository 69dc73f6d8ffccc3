package gouji.reconciler.score;

import gouji.extractor.figure.TableHeaders;
import gouji.extractor.model.Aspect;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Interval;
import gouji.extractor.model.Precision;
import gouji.extractor.model.Quote;
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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The grade that is given beside a score of a hundred, in a sentence or in a row of a list. */
public final class Grades implements AssertionFinder {
  private static final BigDecimal MOST = BigDecimal.valueOf(100);

  /** Below it, a score may be out of less than a hundred. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(50);

  private static final Pattern GRADED =
      Pattern.compile(
          "分?(?:\\(满分100分\\))?[，,、;]?(?:自评|评价|绩效|考核|综合|评定|评审|复核|总体)*(?:等级|等次|档次|级别|评级|评价结果|评价结论|结论)"
              + "(?:评定|确定|评)?(?:为|是|属于?|:)?[“\"]?(?<grade>"
              + GradeBands.GRADE
              + ")[”\"]?(?=[;。，,、()]|$)");
  private static final Pattern GRADE_COLUMN =
      Pattern.compile("(?<of>(?:.*/)?.{0,6}?)(?:评定|评价|绩效)?(?:等级|等次|档次|级别|评级)(?:\\(.*\\))?");
  private static final Pattern SCORE_COLUMN =
      Pattern.compile("(?<of>(?:.*/)?.{0,6}?)(?:得分|评分|总分|分数)(?:\\(.*\\))?");
  private static final Pattern FULL_MARKS_COLUMN = Pattern.compile(".*(?:分值|满分|权重|标准分).*");

  @Override
  public void find(ReportIndex index, Ledger ledger) {
    if (index.report().figures().stream()
        .noneMatch(f -> f.quantity().unit() == Unit.POINT && isOutOfHundred(f))) {
      return;
    }
    Optional<GradeBands> bands = GradeBands.of(index);
    if (bands.isEmpty()) {
      return;
    }
    index.statements().forEach(statement -> sentence(statement, bands.get(), ledger));
    for (Table table : index.report().tables()) {
      TableHeaders headers = index.headers(table);
      for (int c = 0; c < headers.columns(); c++) {
        column(index, table, c, bands.get(), ledger);
      }
    }
  }

  private static void sentence(Statement statement, GradeBands bands, Ledger ledger) {
    for (Mention mention : statement.mentions()) {
      // The mention may or may not hold its unit.
      Matcher graded = GRADED.matcher(statement.text());
      if (mention.aspect() == Aspect.SCORE
          && isOutOfHundred(mention.figure())
          && graded.region(mention.end(), statement.text().length()).lookingAt()) {
        Quote word = statement.quote(graded.start("grade"), graded.end("grade"));
        book(mention.figure(), graded.group("grade"), word, bands, ledger);
      }
    }
  }

  private static void column(
      ReportIndex index, Table table, int column, GradeBands bands, Ledger ledger) {
    TableHeaders headers = index.headers(table);
    Matcher name = GRADE_COLUMN.matcher(headers.columnPath(column));
    if (!name.matches()
        || IntStream.range(0, headers.columns())
            .anyMatch(c -> FULL_MARKS_COLUMN.matcher(headers.columnLeaf(c)).matches())) {
      return;
    }
    Optional<Integer> scores = scores(headers, name.group("of"));
    for (int r = 0; r < headers.rows() && scores.isPresent(); r++) {
      Optional<Cell> grade = headers.cell(r, column).filter(x -> x.rowSpan() == 1);
      Optional<Figure> score = index.only(table, r, scores.get()).filter(Grades::isOutOfHundred);
      if (!headers.isHeaderRow(r)
          && score.isPresent()
          && grade.filter(cell -> cell.text().matches(GradeBands.GRADE)).isPresent()) {
        Quote word = Quote.of(grade.get().passage(), 0, grade.get().passage().length());
        book(score.get(), grade.get().text(), word, bands, ledger);
      }
    }
  }

  /** The column of the scores that are graded: 复核得分 for 复核等级, else the only one. */
  private static Optional<Integer> scores(TableHeaders headers, String of) {
    List<Integer> all = new ArrayList<>();
    List<Integer> namesakes = new ArrayList<>();
    for (int c = 0; c < headers.columns(); c++) {
      Matcher name = SCORE_COLUMN.matcher(headers.columnPath(c));
      if (name.matches()) {
        all.add(c);
        if (name.group("of").equals(of)) {
          namesakes.add(c);
        }
      }
    }
    List<Integer> chosen = namesakes.isEmpty() ? all : namesakes;
    return chosen.size() == 1 ? Optional.of(chosen.get(0)) : Optional.empty();
  }

  private static boolean isOutOfHundred(Figure score) {
    BigDecimal value = score.quantity().value();
    return score.quantity().precision() instanceof Precision.Exact
        && value.compareTo(LEAST) >= 0
        && value.compareTo(MOST) <= 0;
  }

  private static void book(
      Figure score, String grade, Quote word, GradeBands bands, Ledger ledger) {
    Optional<Interval> band = bands.of(grade);
    if (band.isPresent()) {
      ledger.book(
          new Assertion(
              Kind.GRADE,
              Expression.of(score),
              Relation.EQUAL,
              new Expression.Between(band.get()),
              bands.own() ? Why.BANDS_STATED : Why.BANDS_BY_CONVENTION,
              List.of(word)));
    }
  }
}
