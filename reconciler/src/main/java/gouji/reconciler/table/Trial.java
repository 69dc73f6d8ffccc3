package gouji.reconciler.table;

import gouji.extractor.model.Figure;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Outcome;
import gouji.reconciler.assertion.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A reading tried on every column of amounts. */
record Trial(Reading reading, List<Check> checks) {

  /**
   * The reading in one column.
   *
   * @param says whether there is anything but zeros in it
   */
  record Check(int amount, Assertion assertion, boolean holds, boolean says) {}

  Trial {
    checks = List.copyOf(checks);
  }

  static Trial of(Reading reading, int amounts) {
    List<Check> checks = new ArrayList<>();
    for (int amount = 0; amount < amounts; amount++) {
      check(reading, amount).ifPresent(checks::add);
    }
    return new Trial(reading, checks);
  }

  /** How many columns with anything in them agree with the reading. */
  long held() {
    return checks.stream().filter(c -> c.says() && c.holds()).count();
  }

  long failed() {
    return checks.stream().filter(c -> !c.holds()).count();
  }

  /** Empty where the column has no whole, or none of the parts. */
  private static Optional<Check> check(Reading reading, int amount) {
    Optional<Figure> whole = reading.whole().figure(amount);
    List<Expression> added = new ArrayList<>();
    List<Expression> deducted = new ArrayList<>();
    boolean says = reading.whole().isNonZero(amount);
    for (Line part : reading.parts()) {
      Optional<Figure> figure = part.figure(amount);
      if (figure.isPresent() && whole.isPresent() && dimension(figure) != dimension(whole)) {
        return Optional.empty();
      }
      figure.map(Expression::of).ifPresent((part.label().deducted() ? deducted : added)::add);
      says |= part.isNonZero(amount);
    }
    if (whole.isEmpty() || added.isEmpty()) {
      return Optional.empty();
    }
    Expression sum = new Expression.Sum(added);
    Assertion assertion =
        Assertion.equal(
            Kind.COLUMN_SUM,
            Expression.of(whole.get()),
            deducted.isEmpty() ? sum : new Expression.Difference(sum, new Expression.Sum(deducted)),
            why(reading));
    boolean holds = !(Ledger.recalculate(assertion) instanceof Outcome.Fails);
    return Optional.of(new Check(amount, assertion, holds, says));
  }

  private static Unit.Dimension dimension(Optional<Figure> figure) {
    return figure.orElseThrow().quantity().unit().dimension();
  }

  private static Why why(Reading reading) {
    if (reading.whole().isTotal()) {
      return Why.TOTAL_ROW;
    }
    return switch (reading.structure()) {
      case CODES -> Why.CODE_HIERARCHY;
      case NUMBERS -> Why.NUMBER_HIERARCHY;
      default -> Why.HOLDS_ELSEWHERE;
    };
  }
}
