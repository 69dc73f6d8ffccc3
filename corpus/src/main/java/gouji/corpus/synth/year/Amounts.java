package gouji.corpus.synth.year;

import java.util.List;
import java.util.function.Function;

/**
 * What was planned for something and what was spent on it, in yuan.
 *
 * @param initial 年初预算数
 * @param adjusted 全年预算数
 * @param outturn 决算数, with that of the year before
 */
public record Amounts(Fact initial, Fact adjusted, Fact outturn) {

  /** The sums of several. */
  public static Amounts sum(String name, List<Amounts> parts) {
    return new Amounts(
        sum("initial budget of " + name, parts, Amounts::initial),
        sum("adjusted budget of " + name, parts, Amounts::adjusted),
        sum("outturn of " + name, parts, Amounts::outturn));
  }

  private static Fact sum(String name, List<Amounts> parts, Function<Amounts, Fact> which) {
    return Fact.sum(name, parts.stream().map(which).toList());
  }
}
