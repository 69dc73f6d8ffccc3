package gouji.checker.run;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import gouji.checker.text.Message;
import gouji.extractor.model.Report;
import gouji.reconciler.Reconciliation;
import java.util.List;
import java.util.Optional;

/**
 * What the audit of one file came to.
 *
 * @param file the path relative to the audited folder, with / separators
 * @param sha256 of the file's bytes, lower-case hexadecimal; empty when they could not be read
 * @param reason why it is not {@link Status#AUDITED}
 * @param reconciliation empty when reading or recalculating failed
 */
public record ReportAudit(
    String file,
    String sha256,
    Status status,
    Optional<Message> reason,
    Optional<Report> report,
    Optional<Reconciliation> reconciliation,
    List<Finding> findings) {

  public ReportAudit {
    if (reason.isEmpty() != (status == Status.AUDITED)) {
      throw new IllegalArgumentException("Either audited or a reason why not: " + file);
    }
    findings = List.copyOf(findings);
  }

  public static ReportAudit failed(String file, String sha256, Message reason) {
    return new ReportAudit(
        file,
        sha256,
        Status.FAILED,
        Optional.of(reason),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** A file that was read, or whose pages are known, and that still could not be audited. */
  public static ReportAudit failed(String file, Report report, Message reason) {
    return new ReportAudit(
        file,
        report.sha256(),
        Status.FAILED,
        Optional.of(reason),
        Optional.of(report),
        Optional.empty(),
        List.of());
  }

  public long count(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }
}
