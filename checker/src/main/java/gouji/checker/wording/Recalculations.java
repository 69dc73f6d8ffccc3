package gouji.checker.wording;

import gouji.checker.text.Amount;
import gouji.checker.text.Message;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Interval;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.Outcome;
import gouji.reconciler.assertion.Recalculation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Puts a recalculation into words, whatever became of it. */
public final class Recalculations {
  private static final int MOST_DECIMALS = 6;

  private Recalculations() {}

  /** The unit in which the claimed side is printed. */
  public static Unit unit(Assertion assertion) {
    return assertion.figures().stream().findFirst().map(f -> f.quantity().unit()).orElse(Unit.NONE);
  }

  /** The claimed side's value as printed. */
  public static Optional<Amount> claimed(Assertion assertion) {
    return like(assertion).flatMap(like -> Formulas.result(assertion.claimed(), like));
  }

  /** The computed side's value as it would be printed beside the claimed one. */
  public static Optional<Amount> computed(Assertion assertion) {
    return claimed(assertion).flatMap(like -> Formulas.result(assertion.computed(), like));
  }

  /** "4065.33 ＝ 751.84 + 3853.49 = 4605.33": both sides with their numbers. */
  public static Message relation(Assertion assertion) {
    return Message.of(
        "recalculation.relation",
        Formulas.print(assertion.claimed()),
        assertion.relation(),
        computed(assertion)
            .map(result -> Formulas.equation(assertion.computed(), result))
            .orElseGet(() -> Formulas.print(assertion.computed())));
  }

  /** What became of it, with the intervals that decided it. */
  public static Message outcome(Recalculation recalculation) {
    Unit unit = unit(recalculation.assertion());
    Outcome outcome = recalculation.outcome();
    if (outcome instanceof Outcome.Holds holds) {
      return Message.of(
          "outcome.holds", interval(holds.printed(), unit), interval(holds.computed(), unit), unit);
    }
    if (outcome instanceof Outcome.HoldsWithinRounding holds) {
      return Message.of(
          "outcome.rounding",
          interval(holds.printed(), unit),
          interval(holds.computed(), unit),
          unit);
    }
    if (outcome instanceof Outcome.Fails fails) {
      return Message.of(
          "outcome.fails",
          interval(fails.printed(), unit),
          interval(fails.computed(), unit),
          unit,
          Amount.difference(new BigDecimal(number(fails.leastGap(), unit)), unit));
    }
    return Message.of("outcome.undecidable", ((Outcome.Undecidable) outcome).reason());
  }

  private static String interval(Interval interval, Unit unit) {
    return interval.isExact()
        ? number(interval.low(), unit)
        : "[" + number(interval.low(), unit) + ", " + number(interval.high(), unit) + "]";
  }

  private static String number(BigDecimal base, Unit unit) {
    BigDecimal value = unit.fromBase(base);
    if (value.scale() > MOST_DECIMALS) {
      value = value.setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
    }
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static Optional<Amount> like(Assertion assertion) {
    return assertion.figures().stream().findFirst().map(Figure::quantity).map(Amount::of);
  }
}
