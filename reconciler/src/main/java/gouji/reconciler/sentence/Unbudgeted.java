package gouji.reconciler.sentence;

import gouji.extractor.model.Basis;
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
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A budget of nothing beside an outturn of the same: 采购预算0元，实际采购7338元. An initial budget may be
 * added to in the year; it binds only what may not be bought or spent without one.
 */
public final class Unbudgeted implements AssertionFinder {
  private static final Set<String> BOUND =
      Set.of(
          "threePublicExpenses",
          "overseasTrips",
          "officialVehicles",
          "vehiclePurchase",
          "vehicleRunning",
          "officialReceptions",
          "procurement",
          "procurementGoods",
          "procurementWorks",
          "procurementServices");

  /** Where the money came from after all. */
  private static final Pattern BUDGETED_LATER =
      Pattern.compile("追加|调增|增加预算|调剂|调整|上级|统筹|统一安排|集中安排|结转|上年|专项");

  @Override
  public void find(ReportIndex index, Ledger ledger) {
    for (Statement statement : index.statements()) {
      List<Mention> amounts =
          statement.mentions().stream()
              .filter(m -> m.isLevel(Unit.Dimension.MONEY))
              .filter(m -> m.figure().measure().concept().isPresent())
              .toList();
      if (amounts.size() > 1 && !BUDGETED_LATER.matcher(statement.text()).find()) {
        for (int i = 1; i < amounts.size(); i++) {
          book(statement, amounts.get(i - 1), amounts.get(i), ledger);
          book(statement, amounts.get(i), amounts.get(i - 1), ledger);
        }
      }
    }
  }

  private static void book(Statement statement, Mention budget, Mention outturn, Ledger ledger) {
    if (budget.figure().quantity().value().signum() == 0
        && statement.sameSentence(budget, outturn)
        && CompletionRates.isOutturn(outturn.figure().measure().basis())
        && binds(budget.figure().measure())
        && sameThing(budget.figure().measure(), outturn.figure().measure())) {
      ledger.book(
          new Assertion(
              Kind.UNBUDGETED,
              Expression.of(outturn.figure()),
              Relation.AT_MOST,
              Expression.of(budget.figure()),
              Why.BUDGET_BINDS,
              List.of()));
    }
  }

  private static boolean binds(Measure budget) {
    return budget.basis() == Basis.ADJUSTED_BUDGET
        || budget.basis().isBudget() && budget.concept().filter(BOUND::contains).isPresent();
  }

  private static boolean sameThing(Measure a, Measure b) {
    return a.concept().equals(b.concept())
        && a.subject().equals(b.subject())
        && a.fund().equals(b.fund())
        && a.year().equals(b.year());
  }
}
