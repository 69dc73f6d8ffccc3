package gouji.checker.report;

import gouji.reconciler.Reconciliation;
import gouji.reconciler.assertion.Outcome;
import gouji.reconciler.assertion.Recalculation;

/** How many recalculations came out how. */
record Tally(int holds, int rounding, int fails, int undecidable) {
  static final Tally NONE = new Tally(0, 0, 0, 0);

  static Tally of(Reconciliation reconciliation) {
    int holds = 0;
    int rounding = 0;
    int fails = 0;
    int undecidable = 0;
    for (Recalculation recalculation : reconciliation.recalculations()) {
      Outcome outcome = recalculation.outcome();
      if (outcome instanceof Outcome.Holds) {
        holds++;
      } else if (outcome instanceof Outcome.HoldsWithinRounding) {
        rounding++;
      } else if (outcome instanceof Outcome.Fails) {
        fails++;
      } else {
        undecidable++;
      }
    }
    return new Tally(holds, rounding, fails, undecidable);
  }

  int all() {
    return holds + rounding + fails + undecidable;
  }
}
