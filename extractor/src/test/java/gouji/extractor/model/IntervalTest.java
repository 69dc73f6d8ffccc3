package gouji.extractor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class IntervalTest {

  /** An interval and one of its members. */
  record Member(Interval interval, BigDecimal value) {}

  @Provide
  Arbitrary<Member> members() {
    Arbitrary<BigDecimal> value =
        Arbitraries.bigDecimals()
            .between(BigDecimal.valueOf(-1_000_000), BigDecimal.valueOf(1_000_000))
            .ofScale(4);
    return Combinators.combine(value, value, value)
        .as(
            (a, b, c) -> {
              BigDecimal low = a.min(b).min(c);
              BigDecimal high = a.max(b).max(c);
              BigDecimal middle = a.add(b).add(c).subtract(low).subtract(high);
              return new Member(new Interval(low, high), middle);
            });
  }

  @Test
  void aMemberLiesBetweenTheBoundsOrOnOne() {
    Interval interval = new Interval(new BigDecimal("1.95"), new BigDecimal("2.05"));
    for (String member : new String[] {"1.95", "2", "2.050"}) {
      assertTrue(interval.contains(new BigDecimal(member)), member);
    }
    for (String other : new String[] {"1.9499", "2.0501", "-2"}) {
      assertFalse(interval.contains(new BigDecimal(other)), other);
    }
  }

  @Test
  void oneValueAloneIsExactHoweverItIsWritten() {
    assertTrue(new Interval(new BigDecimal("2.0"), new BigDecimal("2.00")).isExact());
    assertFalse(new Interval(new BigDecimal("1.95"), new BigDecimal("2.05")).isExact());
  }

  @Property
  void sumsHoldEverySum(@ForAll("members") Member a, @ForAll("members") Member b) {
    assertTrue(a.interval().plus(b.interval()).contains(a.value().add(b.value())));
  }

  @Property
  void differencesHoldEveryDifference(@ForAll("members") Member a, @ForAll("members") Member b) {
    assertTrue(a.interval().minus(b.interval()).contains(a.value().subtract(b.value())));
  }

  @Property
  void productsHoldEveryProduct(@ForAll("members") Member a, @ForAll("members") Member b) {
    assertTrue(a.interval().times(b.interval()).contains(a.value().multiply(b.value())));
  }

  /** A quotient need not end: rounded down and up, it lies within, or one step of rounding off. */
  @Property
  void quotientsHoldEveryQuotient(@ForAll("members") Member a, @ForAll("members") Member b) {
    Assume.that(!b.interval().mayBeZero());
    Interval quotient = a.interval().dividedBy(b.interval());
    MathContext down = new MathContext(60, RoundingMode.FLOOR);
    MathContext up = new MathContext(60, RoundingMode.CEILING);
    assertTrue(quotient.low().compareTo(a.value().divide(b.value(), up)) <= 0);
    assertTrue(quotient.high().compareTo(a.value().divide(b.value(), down)) >= 0);
  }

  @Property
  void nothingIsDividedByWhatMayBeZero(@ForAll("members") Member a, @ForAll("members") Member b) {
    Interval aroundZero = b.interval().hull(Interval.ZERO);
    assertThrows(ArithmeticException.class, () -> a.interval().dividedBy(aroundZero));
  }

  @Property
  void signsAreKept(@ForAll("members") Member a) {
    assertTrue(a.interval().negate().contains(a.value().negate()));
    assertTrue(a.interval().abs().contains(a.value().abs()));
    assertTrue(a.interval().abs().low().signum() >= 0);
  }

  @Property
  void eitherMeetsOrLiesApart(@ForAll("members") Member a, @ForAll("members") Member b) {
    Interval x = a.interval();
    Interval y = b.interval();
    assertEquals(x.meets(y), y.meets(x));
    assertEquals(x.meets(y), x.gap(y).signum() == 0);
    assertEquals(0, x.gap(y).compareTo(y.gap(x)));
    assertTrue(x.hull(y).contains(a.value()) && x.hull(y).contains(b.value()));
    assertTrue(x.gap(y).compareTo(a.value().subtract(b.value()).abs()) <= 0);
  }

  @Property
  void theMiddleIsWithin(@ForAll("members") Member a) {
    assertTrue(a.interval().contains(a.interval().middle()));
  }

  @Test
  void touchingIsMeeting() {
    Interval left = new Interval(new BigDecimal("1.0"), new BigDecimal("2.0"));
    Interval right = new Interval(new BigDecimal("2.00"), new BigDecimal("3"));
    assertTrue(left.meets(right));
    assertFalse(left.meets(new Interval(new BigDecimal("2.01"), new BigDecimal("3"))));
    assertTrue(new Interval(new BigDecimal("2.0"), new BigDecimal("2.00")).isExact());
  }

  @Test
  void insideOutIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new Interval(BigDecimal.TEN, BigDecimal.ONE));
  }
}
