package gouji.reconciler.assertion;

import gouji.extractor.model.Figure;
import gouji.extractor.model.Interval;
import gouji.extractor.model.Precision;
import gouji.extractor.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Takes in the assertions of one report as they are found, and recomputes each. */
public final class Ledger {
  /** Greater whole numbers may be amounts without their decimals. */
  private static final BigDecimal LARGEST_COUNT = BigDecimal.valueOf(1000);

  private final List<Recalculation> recalculations = new ArrayList<>();
  private final Predicate<Figure> isUnverified;

  /**
   * @param isUnverified whether a figure may not be as printed, so that nothing follows from it
   */
  public Ledger(Predicate<Figure> isUnverified) {
    this.isUnverified = isUnverified;
  }

  /** Recomputes an assertion and books it; undecidable where a figure may not be as printed. */
  public Outcome book(Assertion assertion) {
    Outcome outcome =
        assertion.figures().stream().anyMatch(isUnverified)
            ? new Outcome.Undecidable(Reason.UNVERIFIED_TABLE)
            : recalculate(assertion);
    recalculations.add(new Recalculation(assertion, outcome));
    return outcome;
  }

  /** Books an assertion that cannot be recomputed, with the reason. */
  public void bookUndecidable(Assertion assertion, Reason reason) {
    Reason first =
        assertion.figures().stream().anyMatch(isUnverified) ? Reason.UNVERIFIED_TABLE : reason;
    recalculations.add(new Recalculation(assertion, new Outcome.Undecidable(first)));
  }

  /** In the order in which they were booked. */
  public List<Recalculation> recalculations() {
    return List.copyOf(recalculations);
  }

  /** Whether one of an assertion's figures already stands in another that fails. */
  public boolean isWrongAnyway(Assertion assertion) {
    return recalculations().stream()
        .filter(Recalculation::fails)
        .anyMatch(r -> r.assertion().figures().stream().anyMatch(assertion.figures()::contains));
  }

  /** What recomputing gives; books nothing, so that alternatives can be tried. */
  public static Outcome recalculate(Assertion booked) {
    Assertion assertion = booked.kind() == Kind.FORMULA ? asReckoned(booked) : booked;
    Value computed = assertion.computed().evaluate();
    Value claimed = claimed(assertion.claimed());
    if (computed instanceof Value.Unknown unknown) {
      return new Outcome.Undecidable(unknown.reason());
    }
    if (claimed instanceof Value.Unknown unknown) {
      return new Outcome.Undecidable(unknown.reason());
    }
    Interval c = ((Value.Known) computed).interval();
    Interval p = ((Value.Known) claimed).interval();
    return switch (assertion.relation()) {
      case EQUAL -> equal(assertion, c, p);
      case DIFFERENT -> ordered(c, p, isDifferent(assertion), BigDecimal.ZERO);
      case AT_MOST -> ordered(c, p, p.low().compareTo(c.high()) <= 0, p.low().subtract(c.high()));
      case LESS -> ordered(c, p, p.low().compareTo(c.high()) < 0, p.low().subtract(c.high()));
      case GREATER -> ordered(c, p, p.high().compareTo(c.low()) > 0, c.low().subtract(p.high()));
    };
  }

  /**
   * What is reckoned is printed with as many decimals as it has, be it a score; a small whole
   * number without a unit in a formula is a count or a weight.
   */
  private static Assertion asReckoned(Assertion formula) {
    Expression claimed =
        formula.claimed().replace(f -> f.withPrecision(new Precision.Decimals(decimals(f))));
    Expression computed =
        formula.computed().replace(f -> isCount(f) ? f.withPrecision(new Precision.Exact()) : f);
    return Assertion.equal(formula.kind(), claimed, computed, formula.why());
  }

  private static int decimals(Figure figure) {
    return Math.max(0, figure.quantity().value().scale());
  }

  private static boolean isCount(Figure figure) {
    return figure.quantity().unit() == Unit.NONE
        && figure.quantity().precision().isDefinite()
        && decimals(figure) == 0
        && figure.quantity().value().compareTo(LARGEST_COUNT) < 0;
  }

  /** As printed; that two roundings may be of one value does not make them equal. */
  private static boolean isDifferent(Assertion assertion) {
    return assertion
        .claimed()
        .nominal()
        .flatMap(a -> assertion.computed().nominal().map(b -> a.compareTo(b) != 0))
        .orElse(true);
  }

  /** Whether recomputing it holds, be it within rounding; an undecidable assertion does not. */
  public static boolean holds(Assertion assertion) {
    return new Recalculation(assertion, recalculate(assertion)).holds();
  }

  private static Outcome equal(Assertion assertion, Interval computed, Interval printed) {
    if (!computed.meets(printed)) {
      return new Outcome.Fails(computed, printed, computed.gap(printed));
    }
    boolean sharp =
        assertion
            .computed()
            .nominal()
            .map(value -> prints(assertion.claimed(), value))
            .orElse(false);
    return sharp
        ? new Outcome.Holds(computed, printed)
        : new Outcome.HoldsWithinRounding(computed, printed);
  }

  private static boolean prints(Expression claimed, BigDecimal value) {
    return claimed instanceof Expression.Term term
        ? term.figure().quantity().prints(value)
        : claimed.nominal().map(nominal -> nominal.compareTo(value) == 0).orElse(false);
  }

  private static Outcome ordered(
      Interval computed, Interval printed, boolean possible, BigDecimal gap) {
    return possible
        ? new Outcome.Holds(computed, printed)
        : new Outcome.Fails(computed, printed, gap.max(BigDecimal.ZERO));
  }

  /** A single printed figure may have been rounded or cut off; a combination counts as computed. */
  private static Value claimed(Expression expression) {
    if (expression instanceof Expression.Term term) {
      Optional<Interval> interval = term.figure().quantity().intervalWithTruncation();
      return interval
          .<Value>map(Value.Known::new)
          .orElse(new Value.Unknown(Reason.APPROXIMATE_FIGURE));
    }
    return expression.evaluate();
  }
}
