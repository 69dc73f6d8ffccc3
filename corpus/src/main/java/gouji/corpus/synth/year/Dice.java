package gouji.corpus.synth.year;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Draws by lot; the same seed gives the same draws, on every machine. */
public final class Dice {
  private static final int PER_MILLE = 1000;

  private final SplittableRandom random;

  public Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** A seed for dice of their own: however often they are thrown, these are not moved on. */
  public long seed() {
    return random.nextLong();
  }

  /** From the first to the second, both included. */
  public int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  /** True so many times in a hundred. */
  public boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  public <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  @SafeVarargs
  public final <T> T pick(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  public <T> List<T> shuffled(List<T> list) {
    List<T> shuffled = new ArrayList<>(list);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      Collections.swap(shuffled, i, random.nextInt(i + 1));
    }
    return shuffled;
  }

  /** Some of a list, in its order. */
  public <T> List<T> some(List<T> list, int count) {
    List<T> kept = shuffled(list).subList(0, Math.min(count, list.size()));
    return list.stream().filter(kept::contains).toList();
  }

  /** An amount between so many thousandths of another, as a multiple of the grain. */
  public BigDecimal around(BigDecimal amount, int low, int high, BigDecimal grain) {
    return rounded(
        amount.multiply(BigDecimal.valueOf(between(low * 10, high * 10), 1)).movePointLeft(3),
        grain);
  }

  /**
   * Parts of an amount in proportion to the weights, give or take a fifth; multiples of the grain
   * but for the first.
   */
  public List<BigDecimal> split(BigDecimal amount, List<Integer> weights, BigDecimal grain) {
    List<Integer> drawn =
        weights.stream()
            .map(weight -> weight * between(PER_MILLE * 4 / 5, PER_MILLE * 6 / 5))
            .toList();
    BigDecimal all = BigDecimal.valueOf(drawn.stream().mapToLong(Integer::longValue).sum());
    List<BigDecimal> parts = new ArrayList<>();
    BigDecimal left = amount;
    for (int weight : drawn.subList(1, drawn.size())) {
      BigDecimal part =
          rounded(
              amount.multiply(BigDecimal.valueOf(weight)).divide(all, 2, RoundingMode.DOWN), grain);
      parts.add(part);
      left = left.subtract(part);
    }
    parts.add(0, left);
    return parts;
  }

  private static BigDecimal rounded(BigDecimal amount, BigDecimal grain) {
    return amount
        .divide(grain, 0, RoundingMode.HALF_UP)
        .multiply(grain)
        .setScale(2, RoundingMode.UNNECESSARY);
  }
}
