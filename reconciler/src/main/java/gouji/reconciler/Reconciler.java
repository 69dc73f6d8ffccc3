package gouji.reconciler;

import gouji.extractor.model.Report;
import gouji.reconciler.assertion.AssertionFinder;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.index.ReportIndex;
import java.util.List;

/** Finds what a report asserts about its own figures and recomputes it. A pure function. */
public final class Reconciler {
  private static final List<AssertionFinder> FINDERS = List.of();

  private Reconciler() {}

  public static Reconciliation reconcile(Report report) {
    ReportIndex index = new ReportIndex(report);
    Ledger ledger = new Ledger();
    FINDERS.forEach(finder -> finder.find(index, ledger));
    return new Reconciliation(report, ledger.recalculations(), List.of(), List.of());
  }
}
