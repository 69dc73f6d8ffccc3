package gouji.reconciler.score;

import gouji.extractor.figure.TableHeaders;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Table;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.AssertionFinder;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Reason;
import gouji.reconciler.assertion.Why;
import gouji.reconciler.index.ReportIndex;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Scores of forms that follow from two figures of their row: full marks × 执行率 where funds are
 * scored; full marks × 实际完成值 ÷ 年度指标值 where an indicator falls short of its target, or the other way
 * round where it was to stay below. What disagrees counts where the report says that it scores so,
 * or its other forms show it.
 */
public final class ProportionalScores implements AssertionFinder {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Execution is worth 10 or 20 points, never half of all. */
  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  private static final Pattern RATE = Pattern.compile("(?:预算|资金)?执行率(?:\\(.*\\))?");
  private static final Pattern BUDGET = Pattern.compile("(?!.*执行).*预算数?(?:\\(.*\\))?");
  private static final Pattern EXECUTED = Pattern.compile(".*(?:执行|支出)数(?:\\(.*\\))?");

  @Override
  public void find(ReportIndex index, Ledger ledger) {
    if (index.report().tables().stream().noneMatch(table -> ScoreRow.isScored(index, table))) {
      return;
    }
    StatedProportions stated = StatedProportions.of(index);
    List<Assertion> funds = new ArrayList<>();
    for (Table table : index.report().tables()) {
      TableHeaders headers = index.headers(table);
      int places = ScoreRow.decimals(index, table);
      for (int r = 0; r < headers.rows(); r++) {
        Optional<ScoreRow> row =
            ScoreRow.of(index, table, r).filter(ProportionalScores::isWithinFullMarks);
        if (row.isPresent() && !PrintedCriteria.standIn(headers, r)) {
          funds(index, table, row.get(), places).ifPresent(funds::add);
          Optional<Achievement> achievement = Achievement.of(index, table, r);
          achievement.ifPresent(shortfall -> book(row.get(), shortfall, places, stated, ledger));
          if (stated.fullWhenReached() && Achievement.isReached(index, table, r)) {
            ledger.book(full(row.get()));
          }
        }
      }
    }
    // Whole points may be those of bands.
    long agree = funds.stream().filter(s -> isFraction(s) && Ledger.holds(s)).count();
    long others = funds.stream().filter(score -> !Ledger.holds(score)).count();
    boolean decided = stated.ofFunds() || agree > 1 && agree > 2 * others;
    funds.stream().filter(score -> decided || Ledger.holds(score)).forEach(ledger::book);
  }

  private static boolean isFraction(Assertion score) {
    return score.claimed().nominal().filter(x -> x.stripTrailingZeros().scale() > 0).isPresent();
  }

  private static boolean isWithinFullMarks(ScoreRow row) {
    return row.score().isPresent()
        && row.fullMarks().isPresent()
        && value(row.score().get()).compareTo(value(row.fullMarks().get())) <= 0;
  }

  /** The score of a row with a rate of execution that is less than all. */
  private static Optional<Assertion> funds(
      ReportIndex index, Table table, ScoreRow row, int places) {
    Optional<Figure> rate =
        last(index, table, row, RATE)
            .filter(figure -> figure.quantity().unit() == Unit.PERCENT)
            .filter(figure -> value(figure).compareTo(HUNDRED) < 0)
            .filter(figure -> value(row.fullMarks().orElseThrow()).compareTo(HALF) < 0);
    Optional<Assertion> ofRate = rate.map(figure -> assertion(row, ofHundred(figure), places));
    // Where the rate is misprinted, the score may still be that of the amounts.
    Optional<Assertion> ofAmounts =
        last(index, table, row, EXECUTED)
            .flatMap(
                executed ->
                    last(index, table, row, BUDGET)
                        .filter(budget -> value(budget).signum() > 0)
                        .map(budget -> quotient(executed, budget)))
            .map(part -> assertion(row, part, places))
            .filter(Ledger::holds);
    return ofRate.filter(Ledger::holds).isPresent()
        ? ofRate
        : rate.flatMap(r -> ofAmounts).or(() -> ofRate);
  }

  private static Expression ofHundred(Figure percent) {
    return new Expression.Quotient(Expression.of(percent), new Expression.Constant(HUNDRED));
  }

  private static Expression quotient(Figure dividend, Figure divisor) {
    return new Expression.Quotient(Expression.of(dividend), Expression.of(divisor));
  }

  /** The last figure of the row under such a header: the budget as adjusted, after the initial. */
  private static Optional<Figure> last(
      ReportIndex index, Table table, ScoreRow row, Pattern header) {
    TableHeaders headers = index.headers(table);
    return IntStream.range(0, headers.columns())
        .filter(c -> header.matcher(headers.leafAbove(row.row(), c)).matches())
        .mapToObj(c -> index.only(table, row.row(), c))
        .flatMap(Optional::stream)
        .filter(figure -> figure.quantity().precision().isDefinite())
        .reduce((one, next) -> next);
  }

  /** Less than the proportion may be given for any other reason. */
  private static void book(
      ScoreRow row, Achievement achievement, int places, StatedProportions stated, Ledger ledger) {
    Assertion proportion = assertion(row, achievement.part(), places);
    boolean decided = achievement.isExceeded() ? stated.ofExceeded() : stated.ofAchieved();
    boolean flatters =
        Expression.nominalDifference(proportion.claimed(), proportion.computed()).signum() > 0;
    if (Ledger.holds(proportion) || decided && achievement.isSigned() && flatters) {
      ledger.book(proportion);
    } else if (decided) {
      ledger.bookUndecidable(proportion, Reason.LEFT_TO_JUDGEMENT);
    }
  }

  /** What the report gives to whatever reaches its target. */
  private static Assertion full(ScoreRow row) {
    return Assertion.equal(
        Kind.RUBRIC,
        Expression.of(row.score().orElseThrow()),
        Expression.of(row.fullMarks().orElseThrow()),
        Why.CRITERIA_STATED);
  }

  /** Nothing rounds up to full marks, unless all scores are whole. */
  private static Assertion assertion(ScoreRow row, Expression part, int places) {
    Figure score = row.score().orElseThrow();
    Figure full = row.fullMarks().orElseThrow();
    boolean isFull = value(score).compareTo(value(full)) == 0;
    int printed = isFull ? places : Math.max(0, value(score).scale());
    return Assertion.equal(
        Kind.RUBRIC,
        Expression.of(score),
        new Expression.Rounded(new Expression.Product(Expression.of(full), part), printed),
        Why.SCORED_IN_PROPORTION);
  }

  private static BigDecimal value(Figure figure) {
    return figure.quantity().value();
  }
}
