package gouji.reconciler.sentence;

import gouji.extractor.model.Aspect;
import gouji.extractor.model.Basis;
import gouji.extractor.model.Measure;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.AssertionFinder;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Outcome;
import gouji.reconciler.assertion.Relation;
import gouji.reconciler.assertion.Why;
import gouji.reconciler.index.Mention;
import gouji.reconciler.index.ReportIndex;
import gouji.reconciler.index.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Completion and execution rates in sentences: 年初预算为 A，支出决算为 B，完成年初预算的 r%; 差异率 r% beside an outturn
 * and a budget.
 */
public final class CompletionRates implements AssertionFinder {
  /** In percent of the budget: what goes beyond, an auditor asks the reason for. */
  private static final BigDecimal LARGEST_VARIANCE = BigDecimal.valueOf(100);

  /** 资金到位率 is of what was received, not of what was spent. */
  private static final Pattern RECEIVED = Pattern.compile("到位率[为是]?$");

  private static final Pattern PLANNED = Pattern.compile("计划|应到位");

  private static final BigDecimal LARGEST_COMPLETION = BigDecimal.valueOf(200);

  @Override
  public void find(ReportIndex index, Ledger ledger) {
    for (Statement statement : index.statements()) {
      List<Mention> mentions = statement.mentions();
      for (int i = 2; i < mentions.size(); i++) {
        Mention rate = mentions.get(i);
        if ((rate.aspect() == Aspect.COMPLETION_RATE || isVariance(rate))
            && !isListed(statement, i)) {
          book(statement, i, ledger);
        } else if (rate.dimension() == Unit.Dimension.RATE && rate.lead().endsWith("得分率")) {
          bookScored(statement, i, ledger);
        }
      }
    }
  }

  /** 支出进度41.05%、66.20%、82.97%: each of another day. */
  private static boolean isListed(Statement statement, int at) {
    List<Mention> mentions = statement.mentions();
    return at + 1 < mentions.size()
        && mentions.get(at + 1).dimension() == Unit.Dimension.RATE
        && mentions.get(at + 1).lead().equals("、");
  }

  private static boolean isReceived(Measure measure) {
    return measure.phrase().contains("到位") && !measure.phrase().contains("应到位");
  }

  /** "权重30分，得分27.2分，得分率90.67%". */
  private static void bookScored(Statement statement, int at, Ledger ledger) {
    Mention a = statement.mentions().get(at - 1);
    Mention b = statement.mentions().get(at - 2);
    Mention score = a.aspect() == Aspect.SCORE ? a : b;
    Mention full = score == a ? b : a;
    if (score.aspect() == Aspect.SCORE
        && full.aspect() == Aspect.FULL_MARKS
        && statement.sameSentence(b, statement.mentions().get(at))) {
      ledger.book(
          rate(
              statement.mentions().get(at),
              Expression.of(score.figure()),
              Expression.of(full.figure())));
    }
  }

  private static boolean isVariance(Mention mention) {
    return mention.aspect() == Aspect.RATE && mention.figure().measure().phrase().contains("差异率");
  }

  private static void book(Statement statement, int at, Ledger ledger) {
    Mention rate = statement.mentions().get(at);
    boolean received = RECEIVED.matcher(rate.lead()).find();
    List<Mention> outturns =
        before(statement, at, received ? CompletionRates::isReceived : m -> isOutturn(m.basis()));
    List<Mention> budgets =
        before(
            statement,
            at,
            m -> m.basis().isBudget() || received && PLANNED.matcher(m.phrase()).find());
    if (outturns.isEmpty() || budgets.isEmpty()) {
      return;
    }
    // The rate may be of the whole, though parts of both stand nearer.
    Optional<Assertion> agreeing =
        outturns.stream()
            .flatMap(spent -> budgets.stream().map(planned -> rate(rate, spent, planned)))
            .filter(Ledger::holds)
            .findFirst();
    Mention outturn = outturns.get(0);
    Mention budget = budgets.get(0);
    if (agreeing.isEmpty() && !sameThing(outturn, budget)) {
      return;
    }
    ledger.book(agreeing.orElseGet(() -> rate(rate, outturn, budget)));
    ledger.book(
        new Assertion(
            Kind.VARIANCE,
            Expression.of(rate.figure()),
            Relation.AT_MOST,
            new Expression.Constant(isVariance(rate) ? LARGEST_VARIANCE : LARGEST_COMPLETION),
            Why.RATE_STATED,
            List.of(
                statement.quote(outturn, outturn.end()), statement.quote(budget, budget.end()))));
  }

  private static Assertion rate(Mention rate, Mention outturn, Mention budget) {
    Expression spent = Expression.of(outturn.figure());
    Expression planned = Expression.of(budget.figure());
    return isVariance(rate) ? variance(rate, spent, planned) : rate(rate, spent, planned);
  }

  /** Many reports print how far apart the two are, without a sign. */
  private static Assertion variance(Mention rate, Expression spent, Expression planned) {
    Assertion signed = rate(rate, new Expression.Difference(spent, planned), planned);
    Assertion reversed = rate(rate, new Expression.Difference(planned, spent), planned);
    boolean unsigned =
        Ledger.recalculate(signed) instanceof Outcome.Fails
            && !(Ledger.recalculate(reversed) instanceof Outcome.Fails);
    return unsigned ? reversed : signed;
  }

  private static Assertion rate(Mention rate, Expression part, Expression planned) {
    return Assertion.equal(
        Kind.RATE,
        Expression.of(rate.figure()),
        Expression.percentage(part, planned),
        Why.RATE_STATED);
  }

  /** The amounts of the rate's sentence before it that are wanted, nearest first. */
  private static List<Mention> before(Statement statement, int at, Predicate<Measure> wanted) {
    Mention rate = statement.mentions().get(at);
    List<Mention> found = new ArrayList<>();
    for (int i = at - 1; i >= 0 && statement.sameSentence(statement.mentions().get(i), rate); i--) {
      Mention mention = statement.mentions().get(i);
      // 预算 5408 万元（含上年结转 102 万元），…: what brackets say of an amount is a part of it.
      boolean aside = statement.isBracketed(mention) && !statement.isBracketed(rate);
      if (!aside
          && mention.isLevel(Unit.Dimension.MONEY)
          && wanted.test(mention.figure().measure())) {
        found.add(mention);
      }
    }
    return found;
  }

  private static boolean sameThing(Mention outturn, Mention budget) {
    Measure a = outturn.figure().measure();
    Measure b = budget.figure().measure();
    return a.concept().equals(b.concept())
        && a.subject().equals(b.subject())
        && a.year().equals(b.year());
  }

  static boolean isOutturn(Basis basis) {
    return basis == Basis.FINAL_ACCOUNTS;
  }
}
