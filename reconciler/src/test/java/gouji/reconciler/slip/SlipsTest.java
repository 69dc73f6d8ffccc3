package gouji.reconciler.slip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extractor.model.Figure;
import gouji.extractor.model.Interval;
import gouji.extractor.model.Unit;
import gouji.reconciler.Figures;
import gouji.reconciler.assertion.Expression;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SlipsTest {

  /** Digits of a number with two decimals, four to nine of them, the first not 0. */
  @Provide
  Arbitrary<String> digits() {
    return Arbitraries.longs().between(1000, 999_999_999).map(String::valueOf);
  }

  @Property
  void twoNeighbouringDigitsExchanged(
      @ForAll("digits") String meant, @ForAll @IntRange(max = 7) int at) {
    Assume.that(at + 1 < meant.length());
    Assume.that(meant.charAt(at) != meant.charAt(at + 1));
    Assume.that(at > 0 || meant.charAt(1) != '0');
    String printed =
        meant.substring(0, at) + meant.charAt(at + 1) + meant.charAt(at) + meant.substring(at + 2);
    Assume.that(!isShifted(printed, meant));
    assertExplained(SlipKind.DIGITS_SWAPPED, printed, meant);
  }

  @Property
  void oneDigitLost(@ForAll("digits") String meant, @ForAll @IntRange(max = 8) int at) {
    Assume.that(at < meant.length());
    Assume.that(at > 0 || meant.charAt(1) != '0');
    String printed = meant.substring(0, at) + meant.substring(at + 1);
    Assume.that(!isShifted(printed, meant));
    assertExplained(SlipKind.DIGIT_LOST, printed, meant);
  }

  @Property
  void oneDigitDoubled(@ForAll("digits") String meant, @ForAll @IntRange(max = 8) int at) {
    Assume.that(at < meant.length());
    String printed = meant.substring(0, at + 1) + meant.substring(at);
    Assume.that(!isShifted(printed, meant));
    assertExplained(SlipKind.DIGIT_DOUBLED, printed, meant);
  }

  @Property
  void oneDigitChanged(
      @ForAll("digits") String meant,
      @ForAll @IntRange(max = 8) int at,
      @ForAll @IntRange(min = 1, max = 9) int by) {
    Assume.that(at < meant.length() && meant.length() >= 5);
    char other = (char) ('0' + (meant.charAt(at) - '0' + by) % 10);
    Assume.that(at > 0 || other != '0');
    assertExplained(
        SlipKind.DIGIT_CHANGED, meant.substring(0, at) + other + meant.substring(at + 1), meant);
  }

  /** 1.00 for 100.00 could be a shift or lost digits; only an unequivocal shift is offered. */
  @Test
  void thePointMisplaced() {
    assertEquals(
        Optional.of(new Slip(SlipKind.POINT_MISPLACED, new BigDecimal("123.45"))),
        Slips.explain(figure("12345.00"), new Expression.Constant(new BigDecimal("1234500"))));
  }

  @Test
  void yuanTakenForTenThousandYuan() {
    Expression meant = new Expression.Constant(new BigDecimal("123456789"));
    assertEquals(
        Optional.of(new Slip(SlipKind.UNIT_MISTAKEN, new BigDecimal("12345.6789"))),
        Slips.explain(figure("123456789.0000"), meant));
  }

  @Test
  void theSignLost() {
    assertEquals(
        Optional.of(new Slip(SlipKind.SIGN_LOST, new BigDecimal("-12.34"))),
        Slips.explain(figure("12.34"), new Expression.Constant(new BigDecimal("-123400"))));
  }

  @Test
  void twoMistakesAreNoSlip() {
    assertEquals(Optional.empty(), explain("456789", "654987"));
    assertEquals(Optional.empty(), explain("123456", "124366"));
  }

  @Test
  void shortNumbersAreOneDigitApartByChance() {
    assertEquals(Optional.empty(), explain("12", "21"));
    assertEquals(Optional.empty(), explain("1234", "1239"));
    assertEquals(Optional.empty(), explain("12", "0"));
  }

  @Test
  void threeDigitsAreEnough() {
    assertExplained(SlipKind.DIGITS_SWAPPED, "123", "132");
    assertExplained(SlipKind.DIGIT_DOUBLED, "122", "12");
  }

  @Test
  void aZeroMoreOrLessInAWholeNumberIsALostDigitOrAMisplacedPoint() {
    assertEquals(
        Optional.empty(),
        Slips.explain(figure("1234"), new Expression.Constant(new BigDecimal("123400000"))));
  }

  @Test
  void whatIsRightNeedsNoExplanation() {
    assertEquals(Optional.empty(), explain("123456", "123456"));
  }

  /** The middle of a grade's band is nobody's score. */
  @Test
  void aStretchOfValuesExplainsNoSlip() {
    Expression band =
        new Expression.Between(new Interval(new BigDecimal("900000"), new BigDecimal("1000000")));
    assertEquals(Optional.empty(), Slips.explain(figure("59.00"), band));
  }

  private static boolean isShifted(String printed, String meant) {
    return printed.replaceFirst("0+$", "").equals(meant.replaceFirst("0+$", ""));
  }

  private static void assertExplained(SlipKind kind, String printed, String meant) {
    assertEquals(Optional.of(new Slip(kind, hundredths(meant))), explain(printed, meant), printed);
  }

  /** Both given by their digits, the last two behind the point. */
  private static Optional<Slip> explain(String printed, String meant) {
    return Slips.explain(
        figure(hundredths(printed).toPlainString()),
        new Expression.Constant(Unit.TEN_THOUSAND_YUAN.toBase(hundredths(meant))));
  }

  private static BigDecimal hundredths(String digits) {
    return new BigDecimal(digits).movePointLeft(2).setScale(2);
  }

  private static Figure figure(String printed) {
    return Figures.figure(1, printed, Unit.TEN_THOUSAND_YUAN);
  }
}
