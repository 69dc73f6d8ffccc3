package gouji.corpus.synth.write;

import gouji.corpus.synth.year.Accounts;
import gouji.corpus.synth.year.Fact;
import gouji.corpus.synth.year.Item.Purse;
import gouji.corpus.synth.year.Pot;
import java.util.List;

/**
 * The money of a year as accounts or as a budget gives it. A budget has the amounts of the
 * accounts, without anything left from the year before or for the next.
 *
 * @param word 决算 or 预算
 */
record Books(String word, Accounts accounts, Pot general, Pot fund, Pot other) {

  static Books ofAccounts(Accounts accounts) {
    return new Books("决算", accounts, accounts.general(), accounts.fund(), accounts.other());
  }

  static Books ofBudget(Accounts accounts) {
    return new Books(
        "预算",
        accounts,
        balanced(accounts.general()),
        balanced(accounts.fund()),
        balanced(accounts.other()));
  }

  private static Pot balanced(Pot pot) {
    Fact spent = pot.expenditure();
    Fact nothing = spent.minus("nothing of " + spent.name(), spent);
    return new Pot(
        nothing, new Fact(pot.income().name(), spent.value(), spent.before()), spent, nothing);
  }

  boolean areAccounts() {
    return word.equals("决算");
  }

  Fact generalProjects() {
    return accounts
        .sum("general project expenditure", item -> !item.basic() && item.purse() == Purse.GENERAL)
        .outturn();
  }

  Pot all() {
    return Pot.sum("the department", List.of(general, fund, other));
  }

  Pot fiscal() {
    return Pot.sum("fiscal appropriation", List.of(general, fund));
  }
}
