package gouji.reconciler.sentence;

import gouji.extractor.model.Basis;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.AssertionFinder;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Reason;
import gouji.reconciler.assertion.Why;
import gouji.reconciler.index.Mention;
import gouji.reconciler.index.ReportIndex;
import gouji.reconciler.index.Statement;
import gouji.reconciler.slip.Slips;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Balances that one sentence prints in full: 原值 = 累计折旧 + 净值; 年初预算 + 调增 = 调整后预算; 预算 = 支出 + 年末结转结余.
 * Money may also be taken back or lapse: of the budgets, what does not agree counts only where one
 * slip of the pen explains it.
 */
public final class StatedBalances implements AssertionFinder {
  private static final Pattern NET = Pattern.compile("净值(?:总额)?[为是:]?$");
  private static final Pattern CARRIED_OVER =
      Pattern.compile("年末(?:财政拨款)?(?:结转(?:和|及|、)?结余|结转|结余)(?:资金|数|额|金额)?[为是:]?$");
  private static final Pattern ADDED =
      Pattern.compile("(?:调增|追加|增加)(?:了)?(?:年度|部门|支出)?(?:预算|资金)?(?:数|额)?[为是:]?$");
  private static final Pattern CUT =
      Pattern.compile("(?:调减|核减|压减)(?:了)?(?:年度|部门|支出)?(?:预算|资金)?(?:数|额)?[为是:]?$");

  @Override
  public void find(ReportIndex index, Ledger ledger) {
    for (Statement statement : index.statements()) {
      List<Mention> mentions = statement.mentions();
      for (int i = 0; i < mentions.size(); i++) {
        if (mentions.get(i).dimension() != Unit.Dimension.MONEY) {
          continue;
        }
        if (isNet(mentions.get(i))) {
          netBookValue(statement, mentions.get(i), ledger);
        } else if (CARRIED_OVER.matcher(mentions.get(i).lead()).find()) {
          carriedOver(statement, i, ledger);
        } else if (ADDED.matcher(mentions.get(i).lead()).find()) {
          adjusted(statement, i, true, ledger);
        } else if (CUT.matcher(mentions.get(i).lead()).find()) {
          adjusted(statement, i, false, ledger);
        }
      }
    }
  }

  private static void netBookValue(Statement statement, Mention net, Ledger ledger) {
    Optional<Mention> cost = only(statement, net, m -> isOf(m, "assetCost"));
    Optional<Mention> written = only(statement, net, m -> isOf(m, "accumulatedDepreciation"));
    if (cost.isPresent()
        && written.isPresent()
        && only(statement, net, StatedBalances::isNet).isPresent()) {
      ledger.book(balance(cost.get(), written.get(), net));
    }
  }

  private static void carriedOver(Statement statement, int at, Ledger ledger) {
    Mention rest = statement.mentions().get(at);
    Optional<Mention> budget = only(statement, rest, m -> m.start() < rest.start() && isBudget(m));
    Optional<Mention> outturn =
        only(
            statement,
            rest,
            m -> m.start() < rest.start() && CompletionRates.isOutturn(basis(m)) && isAmount(m));
    if (budget.isPresent() && outturn.isPresent()) {
      bookIfExplained(balance(budget.get(), outturn.get(), rest), ledger);
    }
  }

  /** What is added lies between the initial budget and the adjusted one, each before its parts. */
  private static void adjusted(Statement statement, int at, boolean added, Ledger ledger) {
    Mention change = statement.mentions().get(at);
    Optional<Mention> initial =
        first(
            statement, change, m -> m.start() < change.start() && basis(m) == Basis.INITIAL_BUDGET);
    Optional<Mention> after =
        first(
            statement,
            change,
            m -> m.start() > change.start() && basis(m) == Basis.ADJUSTED_BUDGET);
    // 决算 a，比年初预算 b 增加 c，比调整预算 d 减少 e: what was added was not added to the budget.
    boolean ofOutturn =
        first(
                statement,
                change,
                m -> m.start() < change.start() && CompletionRates.isOutturn(basis(m)))
            .isPresent();
    if (initial.isPresent() && after.isPresent() && !ofOutturn) {
      bookIfExplained(
          added
              ? balance(after.get(), initial.get(), change)
              : balance(initial.get(), after.get(), change),
          ledger);
    }
  }

  private static void bookIfExplained(Assertion balance, Ledger ledger) {
    boolean explained = Ledger.holds(balance);
    for (Figure figure : balance.figures()) {
      explained |= Slips.explain(figure, without(balance, figure)).isPresent();
    }
    if (explained) {
      ledger.book(balance);
    } else {
      ledger.bookUndecidable(balance, Reason.PARTS_MAY_BE_INCOMPLETE);
    }
  }

  /** What the other figures of a balance make of one. */
  private static Expression without(Assertion balance, Figure figure) {
    List<Figure> figures = List.copyOf(balance.figures());
    Figure whole = figures.get(0);
    if (figure == whole) {
      return balance.computed();
    }
    Figure other = figure == figures.get(1) ? figures.get(2) : figures.get(1);
    return new Expression.Difference(Expression.of(whole), Expression.of(other));
  }

  private static Assertion balance(Mention whole, Mention part, Mention rest) {
    return Assertion.equal(
        Kind.IDENTITY,
        Expression.of(whole.figure()),
        Expression.sum(List.of(part.figure(), rest.figure())),
        Why.CATALOGUE);
  }

  private static boolean isOf(Mention mention, String concept) {
    return isAmount(mention)
        && mention.figure().measure().concept().filter(concept::equals).isPresent();
  }

  private static boolean isBudget(Mention mention) {
    return isAmount(mention) && basis(mention).isBudget();
  }

  private static boolean isAmount(Mention mention) {
    return mention.isLevel(Unit.Dimension.MONEY);
  }

  private static Basis basis(Mention mention) {
    return mention.figure().measure().basis();
  }

  private static boolean isNet(Mention mention) {
    return isAmount(mention) && NET.matcher(mention.lead()).find();
  }

  /** The one such amount of a sentence. */
  private static Optional<Mention> only(
      Statement statement, Mention of, Predicate<Mention> wanted) {
    List<Mention> found = all(statement, of, wanted);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static Optional<Mention> first(
      Statement statement, Mention of, Predicate<Mention> wanted) {
    return all(statement, of, m -> isAmount(m) && wanted.test(m)).stream().findFirst();
  }

  private static List<Mention> all(Statement statement, Mention of, Predicate<Mention> wanted) {
    return statement.mentions().stream()
        .filter(mention -> statement.sameSentence(mention, of))
        .filter(wanted)
        .toList();
  }
}
