package gouji.reconciler.slip;

import gouji.extractor.model.Figure;
import gouji.extractor.model.Interval;
import gouji.extractor.model.Quantity;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Explains a printed figure by the one simple slip that turns the recomputed value into it. A slip
 * is offered only when exactly one kind of slip explains the figure.
 */
public final class Slips {
  /** Short numbers are too easily one digit apart by chance. */
  private static final int FEWEST_DIGITS = 3;

  /** One changed digit explains a short number too easily. */
  private static final int LONG = 5;

  private Slips() {}

  /**
   * @param printed the figure that may be wrong
   * @param computed what the report's other figures make of it; a stretch of values explains no
   *     slip
   */
  public static Optional<Slip> explain(Figure printed, Expression computed) {
    Optional<BigDecimal> nominal = computed.nominal();
    if (nominal.isEmpty() || !(computed.evaluate() instanceof Value.Known known)) {
      return Optional.empty();
    }
    Quantity quantity = printed.quantity();
    Interval interval = known.interval();
    int decimals = Math.max(0, quantity.value().scale());
    BigDecimal intended =
        quantity.unit().fromBase(nominal.get()).setScale(decimals, RoundingMode.HALF_UP);
    String is = digits(quantity.value());
    String was = digits(intended);
    if (intended.signum() == 0 || is.length() < FEWEST_DIGITS || was.length() < FEWEST_DIGITS - 1) {
      return Optional.empty();
    }
    Map<SlipKind, BigDecimal> found = new LinkedHashMap<>();
    if (quantity.value().negate().compareTo(intended) == 0) {
      found.put(SlipKind.SIGN_LOST, intended);
    }
    if (isSwap(was, is)) {
      found.put(SlipKind.DIGITS_SWAPPED, intended);
    }
    if (is.length() >= LONG && differsInOneDigit(was, is)) {
      found.put(SlipKind.DIGIT_CHANGED, intended);
    }
    if (isOneLonger(was, is)) {
      found.put(SlipKind.DIGIT_LOST, intended);
    }
    if (isOneLonger(is, was)) {
      found.put(SlipKind.DIGIT_DOUBLED, intended);
    }
    shift(quantity.value(), quantity.unit().fromBase(interval.middle()))
        .ifPresent(
            n -> found.put(n == 4 ? SlipKind.UNIT_MISTAKEN : SlipKind.POINT_MISPLACED, intended));
    if (decimals > 0 && found.containsKey(SlipKind.POINT_MISPLACED)) {
      // With as many decimals as printed, the value has a zero more or less: 19.329, 193.290.
      found.keySet().removeAll(Set.of(SlipKind.DIGIT_LOST, SlipKind.DIGIT_DOUBLED));
    }
    return found.size() == 1
        ? found.entrySet().stream().map(e -> new Slip(e.getKey(), e.getValue())).findFirst()
        : Optional.empty();
  }

  private static String digits(BigDecimal value) {
    return value.unscaledValue().abs().toString();
  }

  /** Two neighbouring digits exchanged. */
  static boolean isSwap(String a, String b) {
    if (a.length() != b.length() || a.equals(b)) {
      return false;
    }
    int first = 0;
    while (a.charAt(first) == b.charAt(first)) {
      first++;
    }
    return first + 1 < a.length()
        && a.charAt(first) == b.charAt(first + 1)
        && a.charAt(first + 1) == b.charAt(first)
        && a.regionMatches(first + 2, b, first + 2, a.length() - first - 2);
  }

  static boolean differsInOneDigit(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    int different = 0;
    for (int i = 0; i < a.length(); i++) {
      different += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return different == 1;
  }

  /** Whether one digit taken out of {@code longer} leaves {@code shorter}. */
  static boolean isOneLonger(String longer, String shorter) {
    if (longer.length() != shorter.length() + 1) {
      return false;
    }
    int i = 0;
    while (i < shorter.length() && longer.charAt(i) == shorter.charAt(i)) {
      i++;
    }
    return longer.regionMatches(i + 1, shorter, i, shorter.length() - i);
  }

  /** The power of ten between two values that have the same digits. */
  private static Optional<Integer> shift(BigDecimal printed, BigDecimal intended) {
    for (int n : new int[] {1, 2, 3, 4}) {
      if (printed.scaleByPowerOfTen(n).compareTo(intended) == 0
          || printed.scaleByPowerOfTen(-n).compareTo(intended) == 0) {
        return Optional.of(n);
      }
    }
    return Optional.empty();
  }
}
