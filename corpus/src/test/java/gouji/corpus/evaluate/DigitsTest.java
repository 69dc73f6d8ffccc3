package gouji.corpus.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

  @ParameterizedTest
  @CsvSource({
    "'1,234.50万元', 1234.50",
    "１，２３４．５０, 1234.50",
    "-12.5%, 12.5",
    "－12.5％, 12.5",
    "降低 21.96 个百分点, 21.96",
    "二十六个, 26",
    "6.0, 6.0"
  })
  void theValueIsTheFirstNumberWithoutItsSign(String printed, BigDecimal value) {
    assertEquals(Optional.of(value), Digits.value(printed));
  }

  @ParameterizedTest
  @CsvSource({"优秀", "XX局", "二〇二二"})
  void whatIsNoNumberHasNoValue(String printed) {
    assertEquals(Optional.empty(), Digits.value(printed));
  }

  @Test
  void oneAmountInTwoUnitsIsTheSame() {
    BigDecimal amount = new BigDecimal("4605.33");
    assertTrue(Digits.same(amount, new BigDecimal("4605.330")));
    assertTrue(Digits.same(amount, new BigDecimal("46053300")));
    assertTrue(Digits.same(new BigDecimal("460533000000"), amount));
    assertTrue(Digits.same(BigDecimal.ZERO, new BigDecimal("0.00")));
    assertFalse(Digits.same(amount, new BigDecimal("460533")));
    assertFalse(Digits.same(amount, BigDecimal.ZERO));
  }

  @Test
  void wordsAreSquashed() {
    assertEquals("完成99.5%,得5分", Digits.squash("完成 99.5％，\n得　5 分"));
  }
}
