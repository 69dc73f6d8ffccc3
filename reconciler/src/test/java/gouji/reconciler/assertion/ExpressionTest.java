package gouji.reconciler.assertion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extractor.model.Interval;
import gouji.extractor.model.Unit;
import gouji.reconciler.Figures;
import gouji.reconciler.assertion.Expression.Between;
import gouji.reconciler.assertion.Expression.Difference;
import gouji.reconciler.assertion.Expression.Product;
import gouji.reconciler.assertion.Expression.Quotient;
import gouji.reconciler.assertion.Expression.Rounded;
import gouji.reconciler.assertion.Expression.Scored;
import gouji.reconciler.assertion.Expression.Sum;
import gouji.reconciler.rubric.Rubric;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpressionTest {
  private int ids;

  private Expression term(String printed) {
    return Expression.of(Figures.figure(++ids, printed, Unit.NONE));
  }

  @Test
  void figuresComeInTheOrderInWhichTheyAreWritten() {
    Rubric rubric = Rubric.compile("率≥95%得5分；低于95%得0分", new BigDecimal("5"));
    Expression all =
        new Sum(
            List.of(
                new Difference(term("1"), term("2")),
                new Product(term("3"), term("4")),
                new Rounded(new Scored(rubric, term("5"), term("6")), 1),
                new Quotient(term("7"), term("8"))));
    List<String> printed = new ArrayList<>();
    all.forEachFigure(figure -> printed.add(figure.printed()));
    assertEquals(List.of("1", "2", "3", "4", "5", "6", "7", "8"), printed);
  }

  @Test
  void nothingIsDividedByZero() {
    Expression rate = new Quotient(term("5.00"), term("0.00"));
    assertEquals(new Value.Unknown(Reason.ZERO_DENOMINATOR), rate.evaluate());
    assertEquals(Optional.empty(), rate.nominal());
  }

  @Test
  void aGradeStandsForAllItsScores() {
    Interval good = new Interval(new BigDecimal("80"), new BigDecimal("90"));
    assertEquals(new Value.Known(good), new Between(good).evaluate());
    assertEquals(Optional.empty(), new Between(good).nominal());
    BigDecimal full = new BigDecimal("100");
    assertEquals(Optional.of(full), new Between(Interval.exactly(full)).nominal());
  }

  @Test
  void otherFiguresTakeTheirPlacesEverywhere() {
    Rubric rubric = Rubric.compile("率≥95%得5分；低于95%得0分", new BigDecimal("5"));
    Expression points = new Rounded(new Scored(rubric, term("5"), term("94")), 1);
    Expression other =
        points.replace(f -> f.printed().equals("94") ? f.withValue(new BigDecimal("96")) : f);
    assertEquals(List.of("0", "5"), List.of(nominal(points), nominal(other)));
  }

  private static String nominal(Expression expression) {
    return expression.nominal().orElseThrow().stripTrailingZeros().toPlainString();
  }
}
