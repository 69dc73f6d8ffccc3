package gouji.reconciler;

import gouji.extractor.model.Report;
import gouji.reconciler.assertion.Recalculation;
import gouji.reconciler.localise.RootCause;
import gouji.reconciler.score.Indicator;
import gouji.reconciler.score.PrintedCriteria;
import java.util.List;

/**
 * Everything that was found to be asserted by a report, recomputed.
 *
 * @param recalculations in the order in which the report prints them
 * @param rootCauses the failures, gathered so that one mistake is one root cause
 * @param indicators the roots of the score trees, in reading order
 * @param criteria the scoring criteria that its tables print, in reading order
 */
public record Reconciliation(
    Report report,
    List<Recalculation> recalculations,
    List<RootCause> rootCauses,
    List<Indicator> indicators,
    List<PrintedCriteria> criteria) {

  public Reconciliation {
    recalculations = List.copyOf(recalculations);
    rootCauses = List.copyOf(rootCauses);
    indicators = List.copyOf(indicators);
    criteria = List.copyOf(criteria);
  }

  /** Of a report in which nothing was looked for. */
  public static Reconciliation none(Report report) {
    return new Reconciliation(report, List.of(), List.of(), List.of(), List.of());
  }
}
