package gouji.reconciler.assertion;

import gouji.reconciler.index.ReportIndex;

/** One way in which reports assert relations among their figures. */
@FunctionalInterface
public interface AssertionFinder {

  /** Books every assertion of its kind in the report. */
  void find(ReportIndex index, Ledger ledger);
}
