package gouji.reconciler;

import gouji.extractor.model.Report;
import gouji.reconciler.assertion.Recalculation;
import gouji.reconciler.localise.RootCause;
import gouji.reconciler.score.Indicator;
import java.util.List;

/**
 * Everything that was found to be asserted by a report, recomputed.
 *
 * @param recalculations in the order in which the report prints them
 * @param rootCauses the failures, gathered so that one mistake is one root cause
 * @param indicators the roots of the score trees, in reading order
 */
public record Reconciliation(
    Report report,
    List<Recalculation> recalculations,
    List<RootCause> rootCauses,
    List<Indicator> indicators) {

  public Reconciliation {
    recalculations = List.copyOf(recalculations);
    rootCauses = List.copyOf(rootCauses);
    indicators = List.copyOf(indicators);
  }
}
