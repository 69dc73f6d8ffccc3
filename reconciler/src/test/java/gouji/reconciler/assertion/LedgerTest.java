package gouji.reconciler.assertion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extractor.model.Figure;
import gouji.extractor.model.Interval;
import gouji.extractor.model.Precision;
import gouji.extractor.model.Unit;
import gouji.reconciler.Figures;
import gouji.reconciler.assertion.Expression.Product;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerTest {
  private int ids;

  private Figure figure(String printed) {
    return Figures.figure(++ids, printed, Unit.NONE);
  }

  private Expression sum(String... printed) {
    return Expression.sum(List.of(printed).stream().map(this::figure).toList());
  }

  private static Assertion sum(Figure whole, Expression parts) {
    return Assertion.equal(Kind.SUM_IN_TEXT, Expression.of(whole), parts, Why.PARTS_LISTED);
  }

  private static String outcome(Assertion assertion) {
    return Ledger.recalculate(assertion).getClass().getSimpleName();
  }

  @Test
  void whatIsBookedIsTheOutcome() {
    Ledger ledger = new Ledger(figure -> false);
    Assertion sum = sum(figure("3.0"), sum("1.0", "2.0"));
    assertEquals(List.of(new Recalculation(sum, ledger.book(sum))), ledger.recalculations());
    assertEquals(true, ledger.recalculations().get(0).holds());
  }

  @Test
  void nothingFollowsFromFiguresThatMayNotBeAsPrinted() {
    Ledger ledger = new Ledger(figure -> figure.printed().equals("3.0"));
    Assertion sum = sum(figure("3.0"), sum("1.0", "2.0"));
    ledger.book(sum);
    ledger.bookUndecidable(sum, Reason.AMBIGUOUS);
    ledger.bookUndecidable(sum(figure("4.0"), sum("2.0", "2.0")), Reason.AMBIGUOUS);
    assertEquals(
        List.of(
            new Outcome.Undecidable(Reason.UNVERIFIED_TABLE),
            new Outcome.Undecidable(Reason.UNVERIFIED_TABLE),
            new Outcome.Undecidable(Reason.AMBIGUOUS)),
        ledger.recalculations().stream().map(Recalculation::outcome).toList());
  }

  @Test
  void whatIsAboutCannotBeHeldAgainstAnything() {
    Figure about = Figures.figure(++ids, "3", Unit.NONE, new Precision.Approximate());
    Outcome approximate = new Outcome.Undecidable(Reason.APPROXIMATE_FIGURE);
    assertEquals(approximate, Ledger.recalculate(sum(about, sum("1", "5"))));
    assertEquals(approximate, Ledger.recalculate(sum(figure("9"), Expression.sum(List.of(about)))));
  }

  /** 5.0 and 5.04 may be one amount or either the greater; two counts of 5 are equal. */
  @ParameterizedTest
  @CsvSource({
    "EXACT, 5, LESS, 5, Fails",
    "EXACT, 5, GREATER, 5, Fails",
    "EXACT, 5, AT_MOST, 5, Holds",
    "EXACT, 4, LESS, 5, Holds",
    "EXACT, 6, GREATER, 5, Holds",
    "ROUNDED, 5.0, LESS, 5.04, Holds",
    "ROUNDED, 5.0, GREATER, 5.04, Holds",
    "ROUNDED, 5.2, LESS, 5.04, Fails",
    "ROUNDED, 4.8, GREATER, 5.04, Fails",
  })
  void orderIsThatOfSomeValuesThatPrintAsTheFiguresDo(
      String precision, String left, Relation relation, String right, String outcome) {
    Assertion comparison =
        new Assertion(
            Kind.COMPARISON,
            Expression.of(as(precision, left)),
            relation,
            Expression.of(as(precision, right)),
            Why.COMPARISON_STATED,
            List.of());
    assertEquals(outcome, outcome(comparison));
  }

  private Figure as(String precision, String printed) {
    return precision.equals("EXACT")
        ? Figures.figure(++ids, printed, Unit.PERSON, new Precision.Exact())
        : figure(printed);
  }

  /** 3 in a formula is three; 1000 may be 1000.4 万元 without its decimals. */
  @Test
  void aSmallWholeNumberInAFormulaIsACount() {
    assertEquals("Holds", outcome(formula("2997", "999", "3")));
    assertEquals("Fails", outcome(formula("2998", "999", "3")));
    assertEquals("HoldsWithinRounding", outcome(formula("3001", "1000", "3")));
    assertEquals("HoldsWithinRounding", outcome(formula("7.52", "2.5", "3")));
  }

  private Assertion formula(String result, String left, String right) {
    return Assertion.equal(
        Kind.FORMULA,
        Expression.of(figure(result)),
        new Product(Expression.of(figure(left)), Expression.of(figure(right))),
        Why.FORMULA_PRINTED);
  }

  @Test
  void anAmountInAFormulaIsRoundedHoweverSmall() {
    Figure money = Figures.figure(++ids, "9", Unit.YUAN);
    Assertion assertion =
        Assertion.equal(
            Kind.FORMULA,
            Expression.of(figure("28")),
            new Product(Expression.of(money), Expression.of(figure("3"))),
            Why.FORMULA_PRINTED);
    assertEquals("HoldsWithinRounding", outcome(assertion));
  }

  @Test
  void twoSumsAreEqualAsPrintedOrWithinRounding() {
    assertEquals("Holds", outcome(balance(sum("1.2", "2.3"), sum("1.1", "2.4"))));
    assertEquals("HoldsWithinRounding", outcome(balance(sum("1.2", "2.3"), sum("1.1", "2.5"))));
    assertEquals("Fails", outcome(balance(sum("1.2", "2.3"), sum("1.1", "2.7"))));
  }

  private static Assertion balance(Expression left, Expression right) {
    return Assertion.equal(Kind.BALANCE, left, right, Why.CATALOGUE);
  }

  /** Rows of a list are alike as printed, or they are not. */
  @Test
  void figuresThatMustDifferDoSoAsPrinted() {
    assertEquals("Fails", outcome(different("5.12", "5.12")));
    assertEquals("Holds", outcome(different("5.12", "5.123")));
  }

  private Assertion different(String one, String other) {
    return new Assertion(
        Kind.EQUAL_ROWS,
        Expression.of(figure(one)),
        Relation.DIFFERENT,
        Expression.of(figure(other)),
        Why.LONG_FIGURES,
        List.of());
  }

  @Test
  void aFailureSaysHowFarApartItIsAtLeast() {
    Assertion sum = sum(figure("5.0"), sum("1.0", "2.0"));
    Outcome.Fails fails = (Outcome.Fails) Ledger.recalculate(sum);
    assertEquals(new Interval(new BigDecimal("2.90"), new BigDecimal("3.10")), fails.computed());
    assertEquals(new BigDecimal("1.85"), fails.leastGap());
  }
}
