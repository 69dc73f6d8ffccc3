package gouji.reconciler.assertion;

import static gouji.reconciler.assertion.Equation.solve;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extractor.model.Figure;
import gouji.extractor.model.Unit;
import gouji.reconciler.Figures;
import gouji.reconciler.assertion.Expression.Difference;
import gouji.reconciler.assertion.Expression.Product;
import gouji.reconciler.assertion.Expression.Quotient;
import gouji.reconciler.assertion.Expression.Rounded;
import gouji.reconciler.assertion.Expression.Scored;
import gouji.reconciler.rubric.Rubric;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** In an equation that holds, each figure is what the others make of it. */
class EquationTest {
  private int ids;

  private Figure figure(String printed) {
    return Figures.figure(++ids, printed, Unit.NONE);
  }

  private Expression term(String printed) {
    return Expression.of(figure(printed));
  }

  @Test
  void aSum() {
    assertSolved(term("20"), Expression.sum(List.of(figure("8"), figure("7"), figure("5"))));
    assertSolved(term("20"), Expression.sum(List.of(figure("20"))));
  }

  @Test
  void aDifference() {
    assertSolved(term("5"), new Difference(term("20"), term("15")));
  }

  @Test
  void aProduct() {
    assertSolved(term("30"), new Product(term("5"), term("6")));
  }

  @Test
  void aPercentage() {
    assertSolved(term("25"), Expression.percentage(term("4"), term("16")));
  }

  @Test
  void twoSidesThatAreReckoned() {
    assertSolved(
        Expression.sum(List.of(figure("6"), figure("4"))),
        new Product(new Difference(term("9"), term("7")), new Quotient(term("15"), term("3"))));
  }

  @Test
  void aResultThatIsRounded() {
    assertSolved(term("1.5"), new Rounded(new Quotient(term("6"), term("4")), 1));
  }

  @Test
  void aFigureThatStandsTwiceOrNowhereIsNotSolvedFor() {
    Figure before = figure("8");
    Expression growth =
        Expression.percentage(
            new Difference(term("10"), Expression.of(before)), Expression.of(before));
    assertEquals(Optional.empty(), solve(term("25"), growth, before));
    assertEquals(Optional.empty(), solve(Expression.of(before), Expression.of(before), before));
    assertEquals(Optional.empty(), solve(term("25"), growth, figure("10")));
  }

  /** Every rate from 95 % on gives 5 points: the points do not tell the rate. */
  @Test
  void criteriaGiveTheScoreButNotTheMetric() {
    Figure score = figure("5");
    Figure fullMarks = figure("5");
    Figure rate = figure("97");
    Rubric rubric = Rubric.compile("率≥95%得5分；低于95%得0分", new BigDecimal("5"));
    Expression points =
        new Rounded(new Scored(rubric, Expression.of(fullMarks), Expression.of(rate)), 1);
    assertEquals(Optional.of(points), solve(Expression.of(score), points, score));
    assertEquals(Optional.empty(), solve(Expression.of(score), points, rate));
    assertEquals(Optional.empty(), solve(Expression.of(score), points, fullMarks));
  }

  private static void assertSolved(Expression claimed, Expression computed) {
    for (Figure figure :
        Assertion.equal(Kind.FORMULA, claimed, computed, Why.FORMULA_PRINTED).figures()) {
      BigDecimal solved =
          solve(claimed, computed, figure).flatMap(Expression::nominal).orElseThrow();
      assertEquals(0, solved.compareTo(figure.quantity().base()), figure.printed() + " " + solved);
    }
  }
}
