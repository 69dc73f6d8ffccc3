package gouji.corpus.synth.year;

import java.util.List;

/**
 * Fixed assets at the end of the year, in yuan.
 *
 * @param kinds at cost, by kind
 * @param idle what is not in use, at cost
 * @param depreciation so far
 */
public record Assets(List<Fact> kinds, List<String> names, Fact idle, Fact depreciation) {

  public Fact cost() {
    return Fact.sum("fixed assets at cost", kinds);
  }

  public Fact net() {
    return cost().minus("net book value", depreciation);
  }

  public Fact inUse() {
    return cost().minus("assets in use", idle);
  }
}
