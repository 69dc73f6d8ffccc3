package gouji.reconciler.localise;

import gouji.extractor.model.Figure;
import gouji.reconciler.assertion.Recalculation;
import gouji.reconciler.slip.Slip;
import java.util.List;
import java.util.Optional;

/**
 * One mistake and the failures that come of it.
 *
 * @param failures the failing recalculations, the one that shows the mistake best first; never
 *     empty
 * @param suspect the figure that is wrong; empty when nothing singles out one side
 * @param slip the one simple slip that turns the right value into the printed one, if there is one
 */
public record RootCause(
    List<Recalculation> failures, Optional<Figure> suspect, Optional<Slip> slip) {

  public RootCause {
    failures = List.copyOf(failures);
  }

  public Recalculation main() {
    return failures.get(0);
  }
}
