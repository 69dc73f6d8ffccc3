package gouji.reconciler.score;

import gouji.extractor.model.Figure;
import gouji.reconciler.assertion.AssertionFinder;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.index.Mention;
import gouji.reconciler.index.ReportIndex;
import gouji.reconciler.index.Statement;
import gouji.reconciler.rubric.Rubric;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Each score in running text against the criteria of its paragraph, run on the value that the
 * paragraph gives for their metric: …完成率为94.44%。评分标准：完成率≥95%的，得6分；…。满分6分，自评得分6分。 Score and full
 * marks may also stand elsewhere in a section that has no others.
 */
public final class CriteriaInProse implements AssertionFinder {
  @Override
  public void find(ReportIndex index, Ledger ledger) {
    List<Statement> paragraphs = index.paragraphs();
    if (paragraphs.stream().noneMatch(CriteriaInProse::hasCriteria)) {
      return;
    }
    int places =
        paragraphs.stream()
            .flatMap(statement -> scores(statement).stream())
            .map(score -> score.score().orElseThrow().quantity().value().scale())
            .reduce(0, Math::max);
    Map<String, List<Statement>> sections =
        paragraphs.stream().collect(Collectors.groupingBy(Statement::section));
    for (Statement statement : paragraphs) {
      if (hasCriteria(statement)) {
        List<ScoreMention> own = scores(statement);
        List<Statement> section = sections.getOrDefault(statement.section(), List.of());
        if (own.isEmpty() && section.stream().filter(CriteriaInProse::hasCriteria).count() == 1) {
          own = section.stream().flatMap(other -> scores(other).stream()).toList();
        }
        if (own.size() == 1) {
          book(statement, own.get(0), places, ledger);
        }
      }
    }
  }

  private static boolean hasCriteria(Statement statement) {
    return CriteriaText.opening(statement.text()) >= 0;
  }

  /** The scores that stand beside their full marks. */
  private static List<ScoreMention> scores(Statement statement) {
    return ScoreMention.in(statement).stream()
        .filter(mention -> mention.score().isPresent() && mention.fullMarks().isPresent())
        .toList();
  }

  private static void book(Statement statement, ScoreMention mention, int places, Ledger ledger) {
    String text = statement.text();
    Figure full = mention.fullMarks().orElseThrow();
    int start = CriteriaText.start(text);
    int end = end(statement, full, start);
    Rubric rubric = Rubric.compile(text.substring(start, end), full.quantity().value());
    List<Figure> figures = statement.mentions().stream().map(Mention::figure).toList();
    RubricScores.book(
        mention.score().orElseThrow(),
        full,
        rubric,
        Metric.in(figures, text, rubric, mention.name()),
        places,
        statement.quote(start, end),
        ledger);
  }

  /** Criteria end with the last sentence before the full marks, where these stand behind them. */
  private static int end(Statement statement, Figure full, int start) {
    Optional<Mention> behind =
        statement.mentions().stream()
            .filter(mention -> mention.figure().equals(full) && mention.start() > start)
            .findFirst();
    int stop = behind.map(m -> statement.text().lastIndexOf('。', m.start())).orElse(-1);
    return stop > start ? stop + 1 : statement.text().length();
  }
}
