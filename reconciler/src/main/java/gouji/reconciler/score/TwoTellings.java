package gouji.reconciler.score;

import gouji.extractor.model.Figure;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Scores that the text gives to indicators of a score table, by their names: the table's own score
 * or full marks for the indicator, or the sum of its rows.
 */
final class TwoTellings {
  private static final int SHORTEST_NAME = 2;

  private TwoTellings() {}

  static void book(List<ScoreMention> mentions, List<Indicator> tables, Ledger ledger) {
    for (ScoreMention mention : mentions) {
      List<Indicator> named = new ArrayList<>();
      if (mention.name().length() >= SHORTEST_NAME) {
        tables.forEach(table -> collect(mention.name(), table, named));
      }
      // What several forms have is not known to be that of this one.
      if (named.size() == 1) {
        book(mention, named.get(0), ledger);
      }
    }
  }

  private static void collect(String name, Indicator indicator, List<Indicator> named) {
    if (indicator.level() > 0 && TableTree.name(indicator.name()).equals(name)) {
      named.add(indicator);
    }
    indicator.children().forEach(child -> collect(name, child, named));
  }

  private static void book(ScoreMention mention, Indicator indicator, Ledger ledger) {
    Optional<Assertion> marks =
        mention
            .fullMarks()
            .flatMap(
                figure ->
                    assertion(
                        Kind.FULL_MARKS_SUM,
                        figure,
                        indicator.fullMarks(),
                        indicator.fullMarksOfParts()));
    Optional<Assertion> scores =
        mention
            .score()
            .flatMap(
                figure ->
                    assertion(
                        Kind.SCORE_SUM, figure, indicator.score(), indicator.scoresOfParts()));
    boolean marksAgree = marks.map(Ledger::holds).orElse(indicator.score().isPresent());
    boolean scoresAgree = scores.map(Ledger::holds).orElse(false);
    // Where neither agrees the two need not be one indicator.
    if (marksAgree || scoresAgree) {
      marks.ifPresent(ledger::book);
      scores.ifPresent(ledger::book);
    }
  }

  private static Optional<Assertion> assertion(
      Kind ofParts, Figure told, Optional<Figure> own, Optional<List<Figure>> parts) {
    return own.map(
            figure ->
                Assertion.equal(
                    Kind.SAME_QUANTITY,
                    Expression.of(told),
                    Expression.of(figure),
                    Why.SAME_MEASURE))
        .or(() -> parts.map(figures -> ScoreTree.assertion(ofParts, told, figures)));
  }
}
