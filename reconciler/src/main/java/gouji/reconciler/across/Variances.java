package gouji.reconciler.across;

import gouji.extractor.model.Figure;
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

/**
 * Variances of an outturn from its budget that a report states itself and that are so large that an
 * auditor must ask for the reason.
 */
public final class Variances implements AssertionFinder {
  /** In percent; a doubling of the budget. */
  private static final BigDecimal LARGEST = BigDecimal.valueOf(100);

  @Override
  public void find(ReportIndex index, Ledger ledger) {
    for (Figure figure : index.report().figures()) {
      if (figure.quantity().unit() == Unit.PERCENT
          && figure.measure().phrase().matches(".*(?:差异率|偏差率|偏离率|调整率)")) {
        ledger.book(
            new Assertion(
                Kind.VARIANCE,
                Expression.of(figure),
                Relation.AT_MOST,
                new Expression.Constant(LARGEST),
                Why.RATE_STATED,
                List.of()));
      }
    }
  }
}
