package gouji.reconciler.score;

import gouji.extractor.model.Figure;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.AssertionFinder;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Reason;
import gouji.reconciler.assertion.Relation;
import gouji.reconciler.assertion.Why;
import gouji.reconciler.index.ReportIndex;
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
    boolean marksAddUp = marks.map(Ledger::holds).orElse(false);
    boolean scoresAddUp = scores.map(Ledger::holds).orElse(false);
    marks.ifPresent(assertion -> bookIf(marksAddUp || scoresAddUp, assertion, ledger));
    scores.ifPresent(assertion -> bookIf(marksAddUp || scoresAddUp, assertion, ledger));
  }

  /** Unless either sum is right, what was taken for the parts need not be the parts. */
  private static void bookIf(boolean understood, Assertion assertion, Ledger ledger) {
    if (understood) {
      ledger.book(assertion);
    } else {
      ledger.bookUndecidable(assertion, Reason.STRUCTURE_NOT_UNDERSTOOD);
    }
  }

  private static Optional<Assertion> sumOfFullMarks(Indicator indicator) {
    List<Figure> parts =
        indicator.children().stream().flatMap(child -> child.fullMarks().stream()).toList();
    boolean complete = parts.size() == indicator.children().size();
    return indicator
        .fullMarks()
        .filter(own -> complete)
        .map(own -> assertion(Kind.FULL_MARKS_SUM, own, parts));
  }

  private static Optional<Assertion> sumOfScores(Indicator indicator) {
    List<Figure> parts =
        indicator.children().stream().flatMap(child -> child.score().stream()).toList();
    boolean complete = indicator.children().stream().allMatch(Indicator::isScored);
    return indicator
        .score()
        .filter(own -> complete && !parts.isEmpty())
        .map(own -> assertion(Kind.SCORE_SUM, own, parts));
  }

  private static Assertion assertion(Kind kind, Figure own, List<Figure> parts) {
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
