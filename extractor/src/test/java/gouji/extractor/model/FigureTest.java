package gouji.extractor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {
  private static final Precision TWO_DECIMALS = new Precision.Decimals(2);

  private static Figure figure(String printed, String value, Precision precision) {
    return new Figure(
        7,
        printed,
        List.of("1284.50"),
        new Quantity(new BigDecimal(value), Unit.TEN_THOUSAND_YUAN, precision),
        "万元",
        new Measure(
            "支出合计",
            Optional.empty(),
            Aspect.LEVEL,
            Basis.UNSTATED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        new Provenance(1, Optional.empty(), new Place.InText("p1", 0, 7), ReadBy.OCR));
  }

  @Test
  void anotherValueIsInTheSameUnitAndBeyondDoubt() {
    Figure other = figure("1234.50", "1234.50", TWO_DECIMALS).withValue(new BigDecimal("1324.50"));
    assertEquals("1324.50", other.printed());
    assertEquals(
        new Quantity(new BigDecimal("1324.50"), Unit.TEN_THOUSAND_YUAN, TWO_DECIMALS),
        other.quantity());
    assertEquals(List.of(), other.otherReadings());
  }

  @Test
  void anotherPrecisionLeavesTheDigitsAsTheyAre() {
    Figure exact = figure("1234.50", "1234.50", TWO_DECIMALS).withPrecision(new Precision.Exact());
    assertEquals("1234.50", exact.printed());
    assertEquals(new Precision.Exact(), exact.quantity().precision());
    assertEquals(List.of("1284.50"), exact.otherReadings());
  }

  /** （1,234.50） is negative in either reading; 1.234 has three decimals, 1,284 none. */
  @ParameterizedTest
  @CsvSource({
    "1234.50, '1,284.50', 1284.50, 2",
    "-1234.50, '1,284.50', -1284.50, 2",
    "0.00, 8.00, 8.00, 2",
    "1234.50, 1.284, 1.284, 3",
    "1234.50, '1,284', 1284, 0",
  })
  void anotherReadingTakesThePlaceOfTheDigits(
      String value, String reading, BigDecimal read, int decimals) {
    Figure other = figure("1,234.50", value, TWO_DECIMALS).readAs(reading);
    assertEquals(reading, other.printed());
    assertEquals(
        new Quantity(read, Unit.TEN_THOUSAND_YUAN, new Precision.Decimals(decimals)),
        other.quantity());
    assertEquals(List.of("1,234.50"), other.otherReadings());
  }

  @Test
  void whatIsExactOrABoundStaysSo() {
    Precision bound = new Precision.AtLeast();
    assertEquals(bound, figure("90", "90", bound).readAs("96").quantity().precision());
  }
}
