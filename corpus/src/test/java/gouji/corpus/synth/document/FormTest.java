package gouji.corpus.synth.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.extractor.model.Interval;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormTest {
  private static final BigDecimal AMOUNT = new BigDecimal("12345678.90");

  @Test
  void amountsAreRoundedInTheirUnit() {
    assertEquals("1234.57万元", Form.money("万元", 2).print(AMOUNT));
    assertEquals("12345678.90元", Form.money("元", 2).print(AMOUNT));
    assertEquals("0.12亿元", Form.money("亿元", 2).print(AMOUNT));
    assertEquals("1,234.57", Form.money("万元", 2).bare().inGroups().print(AMOUNT));
    assertEquals("-1,234.57", Form.money("万元", 2).bare().inGroups().print(AMOUNT.negate()));
  }

  @Test
  void ratesAreRoundedOrCutOff() {
    BigDecimal ratio = new BigDecimal("0.12346");
    assertEquals("12.35%", Form.percent(2).print(ratio));
    assertEquals("12.34%", Form.percent(2).cutOff().print(ratio));
    assertEquals("12.3%", Form.percent(1).print(ratio));
  }

  @Test
  void zerosAtTheEndMayBeLeftOff() {
    assertEquals("100万元", Form.money("万元", 2).trim().print(new BigDecimal("1000000")));
    assertEquals("0万元", Form.money("万元", 2).trim().print(BigDecimal.ZERO.setScale(2)));
    assertEquals("9.5分", Form.points("分").print(new BigDecimal("9.50")));
  }

  @Test
  void whatIsPrintedStandsForAllThatRoundsToIt() {
    Form form = Form.money("万元", 2);
    assertEquals(
        Optional.of(interval("12345650", "12345750")),
        form.read("1234.57万元", false).map(FormTest::plain));
    assertEquals(
        Optional.of(interval("12345650", "12345800")),
        form.read("1234.57万元", true).map(FormTest::plain));
    assertTrue(form.read("____万元", true).isEmpty());
  }

  @Test
  void anotherUnitIsReadAsItStands() {
    Interval read = Form.money("万元", 2).read("1234.57元", false).orElseThrow();
    assertTrue(read.contains(new BigDecimal("1234.57")));
    assertFalse(read.contains(new BigDecimal("12345700")));
  }

  private static Interval interval(String low, String high) {
    return plain(new Interval(new BigDecimal(low), new BigDecimal(high)));
  }

  private static Interval plain(Interval interval) {
    return new Interval(interval.low().stripTrailingZeros(), interval.high().stripTrailingZeros());
  }
}
