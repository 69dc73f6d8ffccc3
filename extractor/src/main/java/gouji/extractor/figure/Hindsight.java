package gouji.extractor.figure;

import gouji.extractor.figure.ProseReader.Reading;
import gouji.extractor.model.Aspect;
import gouji.extractor.model.Basis;
import gouji.extractor.model.Measure;
import gouji.extractor.model.Precision;
import gouji.extractor.model.Quantity;
import gouji.extractor.model.Unit;
import java.util.List;
import java.util.regex.Pattern;

/** What the rest of a sentence says of the figures before it. */
final class Hindsight {
  /** How an amount that was spent stands to its budget. */
  private static final Pattern AGAINST_BUDGET =
      Pattern.compile(
          "[，,]?(?:(?:比|较|与)(?:年初|全年|调整后?)?预算(?:数|安排)?(?:相比)?[，,]?(?:增加|减少|增长|下降|降低|节约|超)"
              + "|(?:为|占|完成了?|达)(?:年初|全年|调整后?)?预算(?:数|安排)?(?:的|$))");

  private Hindsight() {}

  /**
   * @param dropsZeros whether the report leaves out the zeros at the end of its amounts
   */
  static List<Reading> of(String text, List<Reading> readings, boolean dropsZeros) {
    return withUnprintedZeros(text, withImpliedBooks(text, readings), dropsZeros);
  }

  /** An amount that is said to differ from the budget, or to be a share of it, is an outturn. */
  private static List<Reading> withImpliedBooks(String text, List<Reading> readings) {
    for (int i = 0; i + 1 < readings.size(); i++) {
      Reading reading = readings.get(i);
      Measure measure = reading.measure();
      int end = reading.number().unitEnd();
      int next = readings.get(i + 1).number().start();
      if (measure.aspect() == Aspect.LEVEL
          && measure.basis() == Basis.UNSTATED
          && reading.quantity().unit().dimension() == Unit.Dimension.MONEY
          && AGAINST_BUDGET.matcher(text).region(end, next).lookingAt()) {
        Measure spent = measure.onBasis(Basis.FINAL_ACCOUNTS);
        readings.set(i, new Reading(reading.number(), reading.quantity(), spent));
      }
    }
    return readings;
  }

  /**
   * A bare 0 beside amounts with decimals is nothing at all, not an amount rounded to 万元: "出国费0万元，
   * 接待费2.14万元". It is as precise as the most precise amount of its sentence; and so is 预算6万元,
   * 支出5.28万元 in a report that leaves out zeros.
   */
  private static List<Reading> withUnprintedZeros(
      String text, List<Reading> readings, boolean dropsZeros) {
    for (int i = 0; i < readings.size(); i++) {
      Reading brief = readings.get(i);
      Quantity quantity = brief.quantity();
      if (!(quantity.precision() instanceof Precision.Decimals printed)) {
        continue;
      }
      boolean nothing =
          printed.places() == 0
              && quantity.value().signum() == 0
              && quantity.unit().dimension() == Unit.Dimension.MONEY;
      if (!nothing && !(dropsZeros && quantity.unit() == Unit.TEN_THOUSAND_YUAN)) {
        continue;
      }
      Sentences.Range sentence = Sentences.at(text, brief.number().start());
      int decimals =
          readings.stream()
              .filter(r -> sentence.contains(r.number().start()))
              .map(Reading::quantity)
              .filter(q -> q.unit() == quantity.unit())
              .mapToInt(q -> q.precision() instanceof Precision.Decimals d ? d.places() : 0)
              .max()
              .orElse(0);
      if (decimals > printed.places()) {
        Quantity precise =
            new Quantity(quantity.value(), quantity.unit(), new Precision.Decimals(decimals));
        readings.set(i, new Reading(brief.number(), precise, brief.measure()));
      }
    }
    return readings;
  }
}
