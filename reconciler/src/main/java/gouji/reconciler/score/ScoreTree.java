package gouji.reconciler.score;

import gouji.extractor.model.Figure;
import gouji.extractor.model.Section;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.AssertionFinder;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Reason;
import gouji.reconciler.assertion.Relation;
import gouji.reconciler.assertion.Why;
import gouji.reconciler.index.ReportIndex;
import gouji.reconciler.index.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Scores and full marks of an indicator's parts against its own, and every score against its full
 * marks. The full marks vouch for the tree: only where they add up must the scores add up too.
 */
public final class ScoreTree implements AssertionFinder {

  /** The trees that a report prints, in prose and in tables. */
  public static List<Indicator> indicators(ReportIndex index) {
    return Stream.concat(ProseTree.of(index).stream(), inTables(index).stream()).toList();
  }

  private static List<Indicator> inTables(ReportIndex index) {
    return index.report().tables().stream()
        .flatMap(table -> TableTree.of(index, table).stream())
        .toList();
  }

  @Override
  public void find(ReportIndex index, Ledger ledger) {
    List<Indicator> prose = ProseTree.of(index);
    List<Indicator> tables = inTables(index);
    prose.forEach(tree -> book(tree, ledger));
    tables.forEach(tree -> book(tree, ledger));
    bookTotals(prose, tables, ledger);
    List<ScoreMention> mentions = new ArrayList<>();
    for (Statement statement : index.paragraphs()) {
      String title = index.section(statement.section()).map(Section::title).orElse("");
      ScoreMention.in(statement).stream().map(m -> m.orNamed(title)).forEach(mentions::add);
      for (Indicator list : ListedScores.in(statement)) {
        bookSums(list, ledger);
        list.children().stream().map(ScoreTree::mention).forEach(mentions::add);
      }
    }
    TwoTellings.book(mentions, tables, ledger);
  }

  private static ScoreMention mention(Indicator listed) {
    return new ScoreMention(listed.name(), listed.fullMarks(), listed.score(), false);
  }

  private static void book(Indicator indicator, Ledger ledger) {
    if (indicator.score().isPresent() && indicator.fullMarks().isPresent()) {
      ledger.book(
          new Assertion(
              Kind.SCORE_LIMIT,
              Expression.of(indicator.score().get()),
              Relation.AT_MOST,
              Expression.of(indicator.fullMarks().get()),
              Why.SCORE_AND_FULL_MARKS,
              List.of()));
    }
    if (indicator.children().size() > 1) {
      bookSums(indicator, ledger);
    }
    indicator.children().forEach(child -> book(child, ledger));
  }

  private static void bookSums(Indicator indicator, Ledger ledger) {
    Optional<Assertion> marks = sumOfFullMarks(indicator);
    Optional<Assertion> scores = sumOfScores(indicator);
    boolean understood =
        marks.map(Ledger::holds).orElseGet(() -> areOfHundred(indicator))
            || scores.map(Ledger::holds).orElse(false);
    marks.ifPresent(assertion -> bookIf(understood, assertion, ledger));
    scores.ifPresent(assertion -> bookIf(understood, assertion, ledger));
  }

  /** Unless either sum is right, what was taken for the parts need not be the parts. */
  private static void bookIf(boolean understood, Assertion assertion, Ledger ledger) {
    if (understood) {
      ledger.book(assertion);
    } else {
      ledger.bookUndecidable(assertion, Reason.STRUCTURE_NOT_UNDERSTOOD);
    }
  }

  /** Whether the parts of a total without full marks have 100 between them, as totals do. */
  private static boolean areOfHundred(Indicator indicator) {
    return indicator.level() == 0
        && indicator
            .fullMarksOfParts()
            .map(parts -> Expression.sum(parts).nominal().orElseThrow())
            .filter(sum -> sum.compareTo(BigDecimal.valueOf(100)) == 0)
            .isPresent();
  }

  private static Optional<Assertion> sumOfFullMarks(Indicator indicator) {
    return indicator
        .fullMarks()
        .flatMap(
            own ->
                indicator
                    .fullMarksOfParts()
                    .map(parts -> assertion(Kind.FULL_MARKS_SUM, own, parts)));
  }

  private static Optional<Assertion> sumOfScores(Indicator indicator) {
    return indicator
        .score()
        .flatMap(
            own ->
                indicator
                    .scoresOfParts()
                    .filter(parts -> !parts.isEmpty())
                    .map(parts -> assertion(Kind.SCORE_SUM, own, parts)));
  }

  static Assertion assertion(Kind kind, Figure own, List<Figure> parts) {
    return Assertion.equal(kind, Expression.of(own), Expression.sum(parts), Why.SCORE_TREE);
  }

  /** A report with one total in prose and one score table claims the same in both. */
  private static void bookTotals(List<Indicator> prose, List<Indicator> tables, Ledger ledger) {
    List<Figure> inProse = totals(prose);
    List<Figure> inTables = totals(tables);
    if (inProse.size() == 1 && inTables.size() == 1) {
      ledger.book(
          Assertion.equal(
              Kind.SAME_QUANTITY,
              Expression.of(inProse.get(0)),
              Expression.of(inTables.get(0)),
              Why.SAME_MEASURE));
    }
  }

  private static List<Figure> totals(List<Indicator> trees) {
    return trees.stream()
        .filter(tree -> tree.level() == 0)
        .flatMap(tree -> tree.score().stream())
        .toList();
  }
}
