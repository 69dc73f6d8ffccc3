package gouji.reconciler.across;

import gouji.extractor.model.Aspect;
import gouji.extractor.model.Basis;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Measure;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.AssertionFinder;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Relation;
import gouji.reconciler.assertion.Why;
import gouji.reconciler.index.ReportIndex;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An outturn that differs from its initial budget by more than the whole budget: an auditor must
 * ask for the reason. Where the report states such a rate itself, that rate has been tested.
 */
public final class Variances implements AssertionFinder {
  private static final BigDecimal LARGEST = BigDecimal.valueOf(100);

  /** The widest first; one finding speaks for what it is made of. */
  private static final List<String> TOTALS =
      List.of("expenditure", "revenue", "projectExpenditure", "basicExpenditure");

  @Override
  public void find(ReportIndex index, Ledger ledger) {
    boolean stated =
        ledger.recalculations().stream()
            .anyMatch(r -> r.assertion().kind() == Kind.VARIANCE && r.fails());
    if (stated) {
      return;
    }
    for (String concept : TOTALS) {
      Optional<Assertion> assertion = assertion(concept, index.report().figures());
      if (assertion.isPresent()) {
        ledger.book(assertion.get());
        return;
      }
    }
  }

  private static Optional<Assertion> assertion(String concept, List<Figure> figures) {
    Optional<Figure> budget =
        only(figures, concept, b -> b == Basis.INITIAL_BUDGET || b == Basis.BUDGET);
    Optional<Figure> outturn = only(figures, concept, b -> b == Basis.FINAL_ACCOUNTS);
    if (budget.isEmpty()
        || outturn.isEmpty()
        || !budget.get().measure().fund().equals(outturn.get().measure().fund())
        || !budget.get().measure().year().equals(outturn.get().measure().year())) {
      return Optional.empty();
    }
    Expression planned = Expression.of(budget.get());
    Expression spent = Expression.of(outturn.get());
    return Optional.of(
        new Assertion(
            Kind.VARIANCE,
            Expression.percentage(new Expression.Difference(spent, planned), planned),
            Relation.AT_MOST,
            new Expression.Constant(LARGEST),
            Why.CATALOGUE,
            List.of()));
  }

  /** The first figure of a total on some books; empty when the report prints different ones. */
  private static Optional<Figure> only(
      List<Figure> figures, String concept, Predicate<Basis> books) {
    List<Figure> found =
        figures.stream()
            .filter(f -> isTotal(f, concept) && books.test(f.measure().basis()))
            .toList();
    boolean agree =
        found.stream().map(f -> f.quantity().base().stripTrailingZeros()).distinct().count() == 1;
    return agree ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isTotal(Figure figure, String concept) {
    Measure measure = figure.measure();
    return measure.aspect() == Aspect.LEVEL
        && measure.concept().equals(Optional.of(concept))
        && measure.subject().isEmpty()
        && figure.quantity().unit().dimension() == Unit.Dimension.MONEY;
  }
}
