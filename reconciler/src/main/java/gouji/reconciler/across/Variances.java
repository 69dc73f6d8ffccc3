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
import gouji.reconciler.assertion.Recalculation;
import gouji.reconciler.assertion.Relation;
import gouji.reconciler.assertion.Why;
import gouji.reconciler.index.ReportIndex;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An outturn that differs from its initial budget by more than the whole budget: an auditor must
 * ask for the reason. Where the report states such a rate itself, that rate is tested.
 */
public final class Variances implements AssertionFinder {
  private static final BigDecimal LARGEST = BigDecimal.valueOf(100);

  private static final Pattern NAMES = Pattern.compile(".*(?:差异率|偏差率|偏离率|调整率)");

  /** The widest first; one finding speaks for what it is made of. */
  private static final List<String> TOTALS = List.of("expenditure", "revenue");

  @Override
  public void find(ReportIndex index, Ledger ledger) {
    bookStatedRates(index, ledger);
    if (tested(ledger).anyMatch(Recalculation::fails)) {
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

  /** Rates that stand without their budget and outturn. */
  private static void bookStatedRates(ReportIndex index, Ledger ledger) {
    Set<Figure> known =
        tested(ledger).flatMap(r -> r.assertion().figures().stream()).collect(Collectors.toSet());
    for (Figure figure : index.report().figures()) {
      if (figure.quantity().unit() == Unit.PERCENT
          && NAMES.matcher(figure.measure().phrase()).matches()
          && !known.contains(figure)) {
        ledger.book(atMost(Expression.of(figure), Why.RATE_STATED));
      }
    }
  }

  private static Stream<Recalculation> tested(Ledger ledger) {
    return ledger.recalculations().stream().filter(r -> r.assertion().kind() == Kind.VARIANCE);
  }

  private static Assertion atMost(Expression rate, Why why) {
    return new Assertion(
        Kind.VARIANCE, rate, Relation.AT_MOST, new Expression.Constant(LARGEST), why, List.of());
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
        atMost(
            Expression.percentage(new Expression.Difference(spent, planned), planned),
            Why.CATALOGUE));
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
