package gouji.corpus.synth.year;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class BandsTest {
  private static final List<BigDecimal> POINTS =
      List.of(BigDecimal.valueOf(5), BigDecimal.valueOf(4), BigDecimal.valueOf(3));

  private static int points(Bands bands, String rate) {
    return bands.score(new BigDecimal(rate)).intValue();
  }

  @Test
  void aRisingBandHoldsItsLowerBound() {
    Bands bands = new Bands(List.of(98, 95, 90), POINTS, true);
    assertEquals(5, points(bands, "1.02"));
    assertEquals(5, points(bands, "0.98"));
    assertEquals(4, points(bands, "0.9799"));
    assertEquals(3, points(bands, "0.9"));
    assertEquals(0, points(bands, "0.8999"));
    assertEquals("完成率≥98%的，得5分；95%（含）—98%的，得4分；90%（含）—95%的，得3分；低于90%的，不得分。", bands.text("完成率"));
  }

  @Test
  void aFallingBandHoldsItsUpperBound() {
    Bands bands = new Bands(List.of(10, 20, 30), POINTS, false);
    assertEquals(5, points(bands, "0.1"));
    assertEquals(4, points(bands, "0.1001"));
    assertEquals(4, points(bands, "0.2"));
    assertEquals(0, points(bands, "0.3001"));
    assertEquals("结转率≤10%的，得5分；10%—20%（含）的，得4分；20%—30%（含）的，得3分；超过30%的，不得分。", bands.text("结转率"));
  }
}
