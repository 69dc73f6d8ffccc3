package gouji.extractor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
  private static final Quantity HEADS =
      new Quantity(new BigDecimal("26"), Unit.PERSON, new Precision.Exact());
  private static final Quantity BOUND =
      new Quantity(new BigDecimal("90"), Unit.PERCENT, new Precision.AtLeast());

  private static Quantity tenThousands(String printed) {
    BigDecimal value = new BigDecimal(printed);
    return new Quantity(
        value, Unit.TEN_THOUSAND_YUAN, new Precision.Decimals(Math.max(0, value.scale())));
  }

  private static String print(Optional<Interval> interval) {
    return interval
        .map(i -> i.low().toPlainString() + " " + i.high().toPlainString())
        .orElse("none");
  }

  /** 万元 as printed, and 元: all that rounds to it, and all that is cut off to it. */
  @ParameterizedTest
  @CsvSource({
    "12.50, 124950 125050, 124950 125100",
    "-12.50, -125050 -124950, -125100 -124950",
    "3, 25000 35000, 25000 40000",
    "0.00, -50 50, -50 100",
  })
  void whatRoundsOrIsCutOffToTheDigits(String printed, String rounded, String cutOff) {
    assertEquals(rounded, print(tenThousands(printed).interval()).replaceAll("\\.0+\\b", ""));
    assertEquals(
        cutOff, print(tenThousands(printed).intervalWithTruncation()).replaceAll("\\.0+\\b", ""));
  }

  @Test
  void whatIsCountedStandsForItselfAndABoundForNothing() {
    assertEquals("26 26", print(HEADS.interval()));
    assertEquals("26 26", print(HEADS.intervalWithTruncation()));
    assertEquals("none", print(BOUND.interval()));
    assertEquals("none", print(BOUND.intervalWithTruncation()));
  }

  @ParameterizedTest
  @CsvSource({
    "12.50, 124950, true", // up
    "12.50, 125049, true", // down
    "12.50, 125099, true", // cut off
    "12.50, 125100, false",
    "12.50, 124949, false",
  })
  void printsWhatRoundsOrIsCutOffToIt(String printed, String yuan, boolean prints) {
    assertEquals(prints, tenThousands(printed).prints(new BigDecimal(yuan)));
  }

  @Test
  void headsPrintThemselvesAndABoundNothing() {
    assertTrue(HEADS.prints(new BigDecimal("26")));
    assertFalse(HEADS.prints(new BigDecimal("27")));
    assertFalse(BOUND.prints(BOUND.base()));
  }

  @Test
  void theBaseUnitIsYuan() {
    BigDecimal base = tenThousands("12.50").base();
    assertEquals(0, base.compareTo(new BigDecimal("125000")));
    assertEquals(
        0, Unit.TEN_THOUSAND_YUAN.fromBase(base).compareTo(new BigDecimal("12.50")), "and back");
  }
}
