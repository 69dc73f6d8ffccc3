package gouji.corpus.evaluate;

import gouji.checker.finding.Evidence;
import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import gouji.checker.run.ReportAudit;
import gouji.checker.run.Status;
import gouji.checker.text.Message;
import gouji.corpus.label.HoldingRelation;
import gouji.corpus.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The audit of one report, held against what is known of it. Errors and warnings count, notes do
 * not.
 *
 * @param reason why it was not audited, or not wholly
 * @param sought the labels that any auditor reports
 * @param kinds the kinds of all labels
 */
record Judgement(
    String report,
    Status status,
    Optional<Message> reason,
    boolean clean,
    Set<String> kinds,
    List<Sought> sought,
    List<Said> said,
    List<Related> relations) {

  /** A label, and the rule whose finding cites it. */
  record Sought(Label label, Optional<String> rule) {}

  /**
   * A finding.
   *
   * @param kinds the kinds of the labels that explain it; of none when it is false
   */
  record Said(String rule, int page, Message message, String quote, Set<String> kinds) {
    boolean isFalse() {
      return kinds.isEmpty();
    }
  }

  /** A relation that holds, and what the program makes of it. */
  record Related(HoldingRelation relation, Standing standing) {}

  static Judgement of(ReportAudit audit, Truth truth) {
    List<Finding> findings =
        audit.findings().stream().filter(f -> f.severity() != Severity.NOTE).toList();
    List<Citation> citations = findings.stream().map(Citation::of).toList();
    List<Sought> sought = new ArrayList<>();
    Set<String> kinds = new TreeSet<>();
    for (Label label : truth.labels()) {
      kinds.add(label.kind());
      if (label.certainty() == Label.Certainty.MUST) {
        sought.add(new Sought(label, citing(label, findings, citations)));
      }
    }
    List<Said> said = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      said.add(said(findings.get(i), citations.get(i), truth.labels()));
    }
    RelationSearch search = new RelationSearch(audit.reconciliation());
    return new Judgement(
        audit.file(),
        audit.status(),
        audit.reason(),
        truth.isClean(),
        kinds,
        sought,
        said,
        truth.relations().stream().map(r -> new Related(r, search.standing(r))).toList());
  }

  private static Optional<String> citing(
      Label label, List<Finding> findings, List<Citation> citations) {
    for (int i = 0; i < findings.size(); i++) {
      if (citations.get(i).cites(label)) {
        return Optional.of(findings.get(i).rule());
      }
    }
    return Optional.empty();
  }

  private static Said said(Finding finding, Citation citation, List<Label> labels) {
    Set<String> kinds = new TreeSet<>();
    for (Label label : labels) {
      if (citation.isExplainedBy(label)) {
        kinds.add(label.kind());
      }
    }
    Evidence first = finding.evidence().get(0);
    return new Said(finding.rule(), finding.page(), finding.message(), first.text(), kinds);
  }
}
