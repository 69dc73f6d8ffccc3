package gouji.reconciler.doubt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extractor.model.Aspect;
import gouji.extractor.model.Basis;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Measure;
import gouji.extractor.model.Place;
import gouji.extractor.model.Precision;
import gouji.extractor.model.Provenance;
import gouji.extractor.model.Quantity;
import gouji.extractor.model.ReadBy;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Why;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DoubtfulDigitsTest {
  private final Ledger ledger = new Ledger(figure -> false);
  private int ids;

  /** Digits as recognised, then what else they may be. */
  private Figure figure(String digits, String... others) {
    BigDecimal value = new BigDecimal(digits);
    return new Figure(
        ++ids,
        digits,
        List.of(others),
        new Quantity(value, Unit.TEN_THOUSAND_YUAN, new Precision.Decimals(value.scale())),
        "万元",
        new Measure(
            "支出",
            Optional.empty(),
            Aspect.LEVEL,
            Basis.UNSTATED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        new Provenance(1, Optional.empty(), new Place.InText("p1", 0, 1), ReadBy.OCR));
  }

  private void sum(Figure total, Figure... parts) {
    ledger.book(
        Assertion.equal(
            Kind.SUM_IN_TEXT,
            Expression.of(total),
            Expression.sum(List.of(parts)),
            Why.PARTS_LISTED));
  }

  private String settled() {
    Map<Integer, String> read = new TreeMap<>();
    DoubtfulDigits.settle(ledger.recalculations()).forEach((id, f) -> read.put(id, f.printed()));
    return read.toString();
  }

  @Test
  void theReadingThatAddsUpIsTheOne() {
    sum(figure("100.50"), figure("60.30", "60.80", "50.30"), figure("39.70"));

    assertEquals("{2=60.80}", settled());
  }

  @Test
  void digitsThatAddUpAsReadStay() {
    sum(figure("100.00"), figure("60.30", "60.80"), figure("39.70"));

    assertEquals("{}", settled());
  }

  @Test
  void noReadingThatAddsUpSettlesNothing() {
    sum(figure("100.00"), figure("60.40", "60.80"), figure("39.70"));

    assertEquals("{}", settled());
  }

  @Test
  void twoReadingsThatAddUpSettleNothing() {
    sum(figure("100.50"), figure("60.30", "60.80"), figure("39.70", "40.20"));

    assertEquals("{}", settled());
  }

  @Test
  void aReadingMayNotBreakWhatHolds() {
    Figure part = figure("60.30", "60.80");
    sum(figure("100.50"), part, figure("39.70"));
    sum(part, figure("30.00"), figure("30.30"));

    assertEquals("{}", settled());
  }

  @Test
  void equationsThatWantDifferentReadingsSettleNothing() {
    Figure part = figure("60.30", "60.80", "50.30");
    sum(figure("100.50"), part, figure("39.70"));
    sum(part, figure("20.00"), figure("30.30"));

    assertEquals("{}", settled());
  }

  @Test
  void twoDoubtfulFiguresMayBothBeWrong() {
    sum(figure("100.50"), figure("60.30", "60.80"), figure("39.10", "39.70"));

    assertEquals("{2=60.80, 3=39.70}", settled());
  }
}
