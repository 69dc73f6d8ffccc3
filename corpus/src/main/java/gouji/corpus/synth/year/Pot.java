package gouji.corpus.synth.year;

import java.util.List;
import java.util.function.Function;

/** What came into one purse, what went out, and what was there before and after. */
public record Pot(Fact opening, Fact income, Fact expenditure, Fact closing) {

  /** Several together. */
  public static Pot sum(String name, List<Pot> parts) {
    return new Pot(
        sum("opening balance of " + name, parts, Pot::opening),
        sum("income of " + name, parts, Pot::income),
        sum("expenditure of " + name, parts, Pot::expenditure),
        sum("closing balance of " + name, parts, Pot::closing));
  }

  private static Fact sum(String name, List<Pot> parts, Function<Pot, Fact> which) {
    return Fact.sum(name, parts.stream().map(which).toList());
  }

  /** Income and what was there before, which is expenditure and what is left. */
  public Fact total() {
    return Fact.sum("total of " + income.name(), List.of(income, opening));
  }

  public boolean isEmpty() {
    return income.isZero() && expenditure.isZero();
  }
}
