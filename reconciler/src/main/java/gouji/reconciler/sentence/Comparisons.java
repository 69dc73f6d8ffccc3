package gouji.reconciler.sentence;

import gouji.extractor.model.Figure;
import gouji.extractor.model.Measure;
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
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Comparison words: 决算数大于（小于、等于）预算数, against the two amounts before them. */
public final class Comparisons implements AssertionFinder {
  private static final Pattern WORDS =
      Pattern.compile("(?:支出|收入)?决算数?(?:(大于|高于|超过|多于)|(小于|低于|少于)|(等于))(?:年初|调整|全年)?预算数?");

  @Override
  public void find(ReportIndex index, Ledger ledger) {
    for (Statement statement : index.statements()) {
      Matcher words = WORDS.matcher(statement.text());
      while (words.find()) {
        Optional<Figure> outturn =
            last(statement, words.start(), m -> CompletionRates.isOutturn(m.basis()));
        Optional<Figure> budget = last(statement, words.start(), m -> m.basis().isBudget());
        if (outturn.isPresent() && budget.isPresent() && sameThing(outturn.get(), budget.get())) {
          ledger.book(
              new Assertion(
                  Kind.COMPARISON,
                  Expression.of(outturn.get()),
                  relation(words),
                  Expression.of(budget.get()),
                  Why.COMPARISON_STATED,
                  List.of(statement.quote(words.start(), words.end()))));
        }
      }
    }
  }

  private static Relation relation(Matcher words) {
    if (words.group(1) != null) {
      return Relation.GREATER;
    }
    return words.group(2) != null ? Relation.LESS : Relation.EQUAL;
  }

  private static Optional<Figure> last(Statement statement, int before, Predicate<Measure> wanted) {
    int sentence = statement.sentenceAt(before);
    Optional<Figure> found = Optional.empty();
    for (Mention mention : statement.mentions()) {
      if (mention.start() < before
          && statement.sentenceAt(mention.start()) >= sentence - 1
          && mention.isLevel(Unit.Dimension.MONEY)
          && wanted.test(mention.figure().measure())) {
        found = Optional.of(mention.figure());
      }
    }
    return found;
  }

  private static boolean sameThing(Figure a, Figure b) {
    return a.measure().concept().equals(b.measure().concept())
        && a.measure().subject().equals(b.measure().subject());
  }
}
