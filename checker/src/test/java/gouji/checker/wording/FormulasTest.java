package gouji.checker.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.checker.ReportBuilder;
import gouji.checker.text.Amount;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Report;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Equation;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Expression.Constant;
import gouji.reconciler.assertion.Expression.Difference;
import gouji.reconciler.assertion.Expression.Product;
import gouji.reconciler.assertion.Expression.Quotient;
import gouji.reconciler.assertion.Expression.Sum;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormulasTest {
  private static final Report REPORT =
      ReportBuilder.report("a.pdf")
          .paragraph(
              "{751.84}万元{3853.49}万元{4065.33}万元{5900.92}万元{1835.59}万元"
                  + "{21.96}%{46053300}元{-12.5}万元{0}万元{31.1}%")
          .build();

  private static Figure figure(String printed) {
    return ReportBuilder.figure(REPORT, printed);
  }

  private static Expression of(String printed) {
    return Expression.of(figure(printed));
  }

  private static Amount like(String printed) {
    return Amount.of(figure(printed).quantity());
  }

  private static String equation(Expression expression, String like) {
    return Formulas.equation(expression, Formulas.result(expression, like(like)).orElseThrow());
  }

  @Test
  void sumsShowTheirAddends() {
    Expression sum = Expression.sum(List.of(figure("751.84"), figure("3853.49")));
    assertEquals("751.84 + 3853.49 = 4605.33", equation(sum, "4065.33"));
  }

  @Test
  void negativeAddendsStandInBrackets() {
    assertEquals(
        "-12.5 + 751.84 = 739.34",
        equation(Expression.sum(List.of(figure("-12.5"), figure("751.84"))), "751.84"));
    assertEquals("751.84 + (-12.5)", Formulas.print(new Sum(List.of(of("751.84"), of("-12.5")))));
    assertEquals(
        "751.84 - (3853.49 + 4065.33)",
        Formulas.print(
            new Difference(of("751.84"), new Sum(List.of(of("3853.49"), of("4065.33"))))));
  }

  @Test
  void percentagesShowTheirHundred() {
    assertEquals(
        "1835.59 ÷ 5900.92 × 100% = 31.11%",
        equation(Expression.percentage(of("1835.59"), of("5900.92")), "21.96"));
    assertEquals(
        "(5900.92 - 4065.33) ÷ 5900.92 × 100% = 31.11%",
        equation(
            Expression.percentage(new Difference(of("5900.92"), of("4065.33")), of("5900.92")),
            "21.96"));
  }

  @Test
  void unitsAreShownWhereTheyMix() {
    assertEquals("46053300元 = 4605.33万元", equation(of("46053300"), "4065.33"));
    assertEquals(
        "46053300元 - 751.84万元 = 3853.49万元",
        equation(new Difference(of("46053300"), of("751.84")), "4065.33"));
  }

  /** 31.11 rounds to the printed 31.1, and would look right with one decimal. */
  @Test
  void aRateHasEnoughDecimalsToDifferFromThePrintedOne() {
    assertEquals(
        "31.11",
        Formulas.result(Expression.percentage(of("1835.59"), of("5900.92")), like("31.1"))
            .orElseThrow()
            .value()
            .toPlainString());
    Amount close = new Amount(new BigDecimal("31.11"), Unit.PERCENT);
    assertEquals(
        "31.107",
        Formulas.result(Expression.percentage(of("1835.59"), of("5900.92")), close)
            .orElseThrow()
            .value()
            .toPlainString());
  }

  @Test
  void aNumberAloneIsNotCalculated() {
    assertEquals("751.84", equation(of("751.84"), "4065.33"));
    assertEquals("751.84", equation(Expression.sum(List.of(figure("751.84"))), "4065.33"));
    assertEquals("100%", equation(new Constant(BigDecimal.valueOf(100)), "21.96"));
  }

  @Test
  void divisionByZeroHasNoResult() {
    assertEquals(
        Optional.empty(),
        Formulas.result(Expression.percentage(of("751.84"), of("0")), like("21.96")));
  }

  @Test
  void solvesForAnAddend() {
    Expression solved =
        Equation.solve(
                of("5900.92"),
                Expression.sum(List.of(figure("751.84"), figure("3853.49"), figure("4065.33"))),
                figure("4065.33"))
            .orElseThrow();
    assertEquals("5900.92 - 751.84 - 3853.49 = 1295.59", equation(solved, "4065.33"));
  }

  @Test
  void solvesForEachPartOfAPercentage() {
    Expression percentage = Expression.percentage(of("1835.59"), of("5900.92"));
    assertEquals(
        "5900.92 × 21.96% = 1295.84",
        equation(
            Equation.solve(of("21.96"), percentage, figure("1835.59")).orElseThrow(), "1835.59"));
    assertEquals(
        "1835.59 ÷ 21.96% = 8358.79",
        equation(
            Equation.solve(of("21.96"), percentage, figure("5900.92")).orElseThrow(), "5900.92"));
    assertEquals(
        percentage, Equation.solve(of("21.96"), percentage, figure("21.96")).orElseThrow());
  }

  @Test
  void solvesForBothSidesOfADifference() {
    Expression difference = new Difference(of("5900.92"), of("4065.33"));
    assertEquals(
        "1835.59 + 4065.33 = 5900.92",
        equation(
            Equation.solve(of("1835.59"), difference, figure("5900.92")).orElseThrow(), "5900.92"));
    assertEquals(
        "5900.92 - 1835.59 = 4065.33",
        equation(
            Equation.solve(of("1835.59"), difference, figure("4065.33")).orElseThrow(), "4065.33"));
  }

  @Test
  void solvesNothingForAFigureThatStandsThereTwiceOrNever() {
    Expression growth =
        Expression.percentage(new Difference(of("5900.92"), of("4065.33")), of("5900.92"));
    assertEquals(Optional.empty(), Equation.solve(of("21.96"), growth, figure("5900.92")));
    assertEquals(Optional.empty(), Equation.solve(of("21.96"), growth, figure("751.84")));
  }

  @Test
  void productsAndQuotientsKeepTheirBrackets() {
    assertEquals(
        "751.84 ÷ (3853.49 ÷ 4065.33)",
        Formulas.print(new Quotient(of("751.84"), new Quotient(of("3853.49"), of("4065.33")))));
    assertEquals(
        "(751.84 + 3853.49) × 2",
        Formulas.print(
            new Product(
                new Sum(List.of(of("751.84"), of("3853.49"))),
                new Constant(BigDecimal.valueOf(2)))));
  }
}
