package gouji.checker.cli;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import gouji.checker.run.ReportAudit;
import gouji.checker.run.Status;
import java.util.EnumMap;
import java.util.Map;

/** Counts what a run came to. */
final class Summary {
  private final Map<Status, Integer> files = new EnumMap<>(Status.class);
  private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);

  void add(ReportAudit audit) {
    files.merge(audit.status(), 1, Integer::sum);
    for (Finding finding : audit.findings()) {
      findings.merge(finding.severity(), 1, Integer::sum);
    }
  }

  int files(Status status) {
    return files.getOrDefault(status, 0);
  }

  int findings(Severity severity) {
    return findings.getOrDefault(severity, 0);
  }

  int files() {
    return files.values().stream().mapToInt(n -> n).sum();
  }

  int findings() {
    return findings.values().stream().mapToInt(n -> n).sum();
  }
}
