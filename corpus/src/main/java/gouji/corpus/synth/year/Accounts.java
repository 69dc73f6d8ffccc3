package gouji.corpus.synth.year;

import gouji.corpus.synth.year.Bureau.Code;
import gouji.corpus.synth.year.Item.Purse;
import java.util.List;
import java.util.function.Predicate;

/**
 * A department's money in one year.
 *
 * @param personnel what basic expenditure paid for people, by economic classification
 * @param operating what it paid for running the offices
 * @param operatingBudget what had been planned for that
 */
public record Accounts(
    List<Item> items,
    Pot general,
    Pot fund,
    Pot other,
    List<Economic> personnel,
    List<Economic> operating,
    Fact operatingBudget,
    ThreePublic threePublic,
    Procurement procurement) {

  /** A line of the economic classification. */
  public record Economic(Code code, Fact amount) {}

  /** “三公”经费; each with budget and outturn. */
  public record ThreePublic(
      Amounts trips,
      Amounts purchase,
      Amounts running,
      Amounts reception,
      int cars,
      int batches,
      int guests) {

    /** Buying and running official cars. */
    public Amounts vehicles() {
      return Amounts.sum("official vehicles", List.of(purchase, running));
    }

    /** All of it. */
    public Amounts total() {
      return Amounts.sum("three public expenses", List.of(trips, vehicles(), reception));
    }
  }

  /**
   * Government procurement.
   *
   * @param small contracts with small and medium enterprises
   * @param micro of these, with small and micro ones
   */
  public record Procurement(
      Amounts goods, Amounts works, Amounts services, Fact small, Fact micro) {

    /** All of it. */
    public Amounts total() {
      return Amounts.sum("procurement", List.of(goods, works, services));
    }
  }

  /** The purses together. */
  public Pot all() {
    return Pot.sum("the department", List.of(general, fund, other));
  }

  /** What the treasury gave. */
  public Pot fiscal() {
    return Pot.sum("fiscal appropriation", List.of(general, fund));
  }

  /** The sum of the items of a sort. */
  public Amounts sum(String name, Predicate<Item> sort) {
    return Amounts.sum(name, items.stream().filter(sort).map(Item::amounts).toList());
  }

  public Amounts total() {
    return sum("the department", item -> true);
  }

  public Amounts basic() {
    return sum("basic expenditure", Item::basic);
  }

  public Amounts projects() {
    return sum("project expenditure", item -> !item.basic());
  }

  /** The sum of the items of a purse. */
  public Amounts of(Purse purse) {
    return sum("purse " + purse, item -> item.purse() == purse);
  }

  public Fact personnelFunds() {
    return Fact.sum("personnel funds", personnel.stream().map(Economic::amount).toList());
  }

  public Fact operatingFunds() {
    return Fact.sum("operating funds", operating.stream().map(Economic::amount).toList());
  }

  /** How much less was spent on operating than was planned, as a ratio to the plan. */
  public Fact operatingSaving() {
    return operatingBudget
        .minus("saved on operating funds", operatingFunds())
        .ratioTo(operatingBudget);
  }
}
