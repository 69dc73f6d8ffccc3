package gouji.checker.rule;

import gouji.checker.finding.Finding;
import gouji.reconciler.Reconciliation;
import java.util.stream.Stream;

/**
 * A kind of discrepancy. A rule keeps no state; it carries {@link AuditRule}, stands in {@link
 * Rules#ALL}, and has a page in docs/rules and a test.
 */
public interface Rule {
  Stream<Finding> check(Reconciliation reconciliation);
}
