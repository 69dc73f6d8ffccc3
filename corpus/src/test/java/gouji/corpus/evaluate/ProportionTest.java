package gouji.corpus.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ProportionTest {

  /** 15 of 20: (0.75 + 3.841/40) / (1 + 3.841/20) ± 1.96 · √(0.1875/20 + 3.841/1600) / 1.192. */
  @Test
  void theIntervalIsWilsons() {
    Proportion proportion = new Proportion(15, 20);
    assertEquals(0.75, proportion.value());
    assertEquals(0.5313, proportion.low(), 0.0001);
    assertEquals(0.8881, proportion.high(), 0.0001);
  }

  @Test
  void noneAndAllReachTheEnds() {
    assertEquals(0, new Proportion(0, 10).low());
    assertEquals(0.2775, new Proportion(0, 10).high(), 0.0001);
    assertEquals(0.7225, new Proportion(10, 10).low(), 0.0001);
    assertEquals(1, new Proportion(10, 10).high());
  }

  @Test
  void aShareOfNothingIsUndefined() {
    assertFalse(new Proportion(0, 0).isDefined());
    assertThrows(IllegalArgumentException.class, () -> new Proportion(1, 0));
    assertThrows(IllegalArgumentException.class, () -> new Proportion(-1, 5));
  }

  @Property
  void theShareLiesWithinItsInterval(
      @ForAll @IntRange(min = 0, max = 500) int part,
      @ForAll @IntRange(min = 1, max = 500) int more) {
    Proportion proportion = new Proportion(part, part + more - 1 + (part == 0 ? 1 : 0));
    assertTrue(0 <= proportion.low() && proportion.low() <= proportion.value());
    assertTrue(proportion.value() <= proportion.high() && proportion.high() <= 1);
  }
}
