package gouji.reconciler.sentence;

import gouji.extractor.model.Aspect;
import gouji.extractor.model.Basis;
import gouji.extractor.model.Measure;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.AssertionFinder;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.index.Mention;
import gouji.reconciler.index.ReportIndex;
import gouji.reconciler.index.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Differences from a budget that the sentence has named: 预算15.00万元，支出12.31万元，比预算节约2.69万元. Where the
 * sentence leaves open which two amounts are meant, only two that agree are.
 */
public final class BudgetDifferences implements AssertionFinder {
  private static final Pattern FROM_BUDGET =
      Pattern.compile(
          "^(?:(支出决算数?|决算数|执行数))?(?:比|较|与)(?:(年初)|全年|调整后?)?(?:的?预算(?:数|安排)?)?(?:相比)?(?:增加|多|高|超|超支|超出|减少|节约|少|低|压减|降低)(?:了|出)?$");

  /** Without a base, of the two amounts just before. */
  private static final Pattern SAVED = Pattern.compile("^(?:节约|超支)(?:了|资金|经费)?$");

  private record Pair(Mention base, Mention now) {}

  @Override
  public void find(ReportIndex index, Ledger ledger) {
    for (Statement statement : index.statements()) {
      for (int i = 2; i < statement.mentions().size(); i++) {
        Mention difference = statement.mentions().get(i);
        if (isAmountApart(difference)) {
          pair(statement, i)
              .ifPresent(
                  pair ->
                      StatedDifferences.book(
                          statement,
                          pair.now(),
                          pair.base(),
                          difference,
                          isUp(difference),
                          ledger));
        }
      }
    }
  }

  private static boolean isAmountApart(Mention mention) {
    return mention.dimension() == Unit.Dimension.MONEY
        && (mention.aspect() == Aspect.INCREASE || mention.aspect() == Aspect.DECREASE);
  }

  private static boolean isUp(Mention difference) {
    return difference.aspect() == Aspect.INCREASE;
  }

  private static Optional<Pair> pair(Statement statement, int at) {
    Mention difference = statement.mentions().get(at);
    String clause = difference.clause();
    if (SAVED.matcher(clause).find()) {
      return Optional.of(statement.mentions().subList(at - 2, at))
          .filter(two -> statement.sameSentence(two.get(0), difference))
          .flatMap(two -> only(pairs(two, false), difference));
    }
    Matcher words = FROM_BUDGET.matcher(clause);
    if (!words.find()) {
      return Optional.empty();
    }
    // 决算数较预算数减少 may open the sentence behind the one that prints the two.
    int first = statement.sentenceAt(difference.start()) - (words.group(1) == null ? 0 : 1);
    List<Mention> before =
        statement.mentions().subList(0, at).stream()
            .filter(m -> statement.sentenceAt(m.start()) >= first && !statement.isBracketed(m))
            .toList();
    return only(pairs(before, words.group(2) != null), difference);
  }

  /** Of one thing on two books, the budget first. */
  private static List<Pair> pairs(List<Mention> mentions, boolean initial) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      for (int k = i + 1; k < mentions.size(); k++) {
        Pair pair = new Pair(mentions.get(i), mentions.get(k));
        if (isOfOneThing(pair) && isOnTwoBooks(pair, initial)) {
          pairs.add(pair);
        }
      }
    }
    return pairs;
  }

  private static boolean isOfOneThing(Pair pair) {
    Measure a = pair.base().figure().measure();
    Measure b = pair.now().figure().measure();
    return pair.base().isLevel(Unit.Dimension.MONEY)
        && pair.now().isLevel(Unit.Dimension.MONEY)
        && a.concept().equals(b.concept())
        && a.subject().equals(b.subject())
        && a.year().equals(b.year());
  }

  private static boolean isOnTwoBooks(Pair pair, boolean initial) {
    Basis a = pair.base().figure().measure().basis();
    Basis b = pair.now().figure().measure().basis();
    return initial
        ? a == Basis.INITIAL_BUDGET && (b.isBudget() && b != a || CompletionRates.isOutturn(b))
        : a.isBudget() && CompletionRates.isOutturn(b);
  }

  private static Optional<Pair> only(List<Pair> pairs, Mention difference) {
    return pairs.stream()
        .filter(
            pair ->
                Ledger.holds(
                    StatedDifferences.difference(
                        difference, pair.now(), pair.base(), isUp(difference))))
        .findFirst()
        .or(() -> pairs.size() == 1 ? Optional.of(pairs.get(0)) : Optional.empty());
  }
}
