package gouji.checker.rule;

import gouji.checker.finding.Finding;
import gouji.reconciler.Reconciliation;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.localise.RootCause;
import java.util.Set;
import java.util.stream.Stream;

/** A rule that reports every root cause whose main failure is of certain kinds. */
abstract class RootCauseRule implements Rule {
  private final Set<Kind> kinds;

  RootCauseRule(Kind first, Kind... more) {
    kinds = Set.copyOf(Stream.concat(Stream.of(first), Stream.of(more)).toList());
  }

  @Override
  public final Stream<Finding> check(Reconciliation reconciliation) {
    Drafts drafts = new Drafts(this, reconciliation);
    return reconciliation.rootCauses().stream()
        .filter(cause -> kinds.contains(cause.main().assertion().kind()))
        .map(cause -> refine(drafts.of(cause), cause).build());
  }

  /** Changes what the rule knows better than what follows from the root cause alone. */
  Drafts.Draft refine(Drafts.Draft draft, RootCause cause) {
    return draft;
  }
}
