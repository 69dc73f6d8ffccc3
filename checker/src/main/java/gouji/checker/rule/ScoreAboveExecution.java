package gouji.checker.rule;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import gouji.reconciler.Reconciliation;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Recalculation;
import gouji.reconciler.localise.RootCause;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Projects whose score exceeds what their execution rate allows by the national convention, ten of
 * a hundred points for execution. One finding lists all of a report, the worst first; those above
 * by less than a point are a note of their own.
 */
@AuditRule(
    id = "score-above-execution",
    title = "得分与执行率不匹配",
    titleEn = "Score not supported by execution",
    severity = Severity.WARNING,
    authority = "通行做法：预算执行率占10分（参见财预〔2020〕10号《项目支出绩效评价管理办法》）")
public final class ScoreAboveExecution implements Rule {
  private static final BigDecimal MINOR = BigDecimal.ONE;

  @Override
  public Stream<Finding> check(Reconciliation reconciliation) {
    Drafts drafts = new Drafts(this, reconciliation);
    List<Recalculation> rows =
        reconciliation.rootCauses().stream()
            .filter(cause -> cause.main().assertion().kind() == Kind.EXECUTION_CAP)
            .flatMap(cause -> cause.failures().stream())
            .sorted(Comparator.comparing(ScoreAboveExecution::excess).reversed())
            .toList();
    return Stream.concat(
        finding(drafts, rows.stream().filter(r -> !isMinor(r)).toList(), Severity.WARNING),
        finding(
            drafts, rows.stream().filter(ScoreAboveExecution::isMinor).toList(), Severity.NOTE));
  }

  private static BigDecimal excess(Recalculation row) {
    return Expression.nominalDifference(row.assertion().claimed(), row.assertion().computed());
  }

  private static boolean isMinor(Recalculation row) {
    return excess(row).compareTo(MINOR) < 0;
  }

  private static Stream<Finding> finding(
      Drafts drafts, List<Recalculation> rows, Severity severity) {
    if (rows.isEmpty()) {
      return Stream.empty();
    }
    RootCause cause = new RootCause(rows, Optional.empty(), Optional.empty());
    return Stream.of(drafts.of(cause).severity(severity).counted(rows.size()).build());
  }
}
