package gouji.checker.report;

import gouji.checker.finding.Evidence;
import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import gouji.checker.report.SheetWriter.Marked;
import gouji.checker.rule.Rules;
import gouji.checker.run.ReportAudit;
import gouji.checker.run.Status;
import gouji.checker.text.Amount;
import gouji.checker.text.Message;
import gouji.checker.text.Texts;
import gouji.checker.wording.Citations;
import gouji.checker.wording.Formulas;
import gouji.checker.wording.Recalculations;
import gouji.extractor.model.Figure;
import gouji.extractor.model.ReadIssue;
import gouji.extractor.model.Report;
import gouji.extractor.model.Unit;
import gouji.reconciler.Reconciliation;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Outcome;
import gouji.reconciler.assertion.Recalculation;
import gouji.reconciler.score.Indicator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * discrepancies.xlsx: what is wrong, and beside it everything that was read, recomputed, and left
 * unread.
 */
public final class DiscrepancyWorkbook implements AuditSink {
  private static final int MOST_PAGES = 6;

  private static final List<Column> FINDINGS =
      List.of(
          Column.centred("column.number", 5),
          Column.text("column.organisation", 12),
          Column.centred("column.year", 6),
          Column.text("column.file", 14),
          Column.centred("column.page", 6),
          Column.text("column.section", 14),
          Column.text("column.type", 11),
          Column.centred("column.severity", 8),
          Column.text("column.message", 32),
          Column.text("column.quote", 46),
          Column.number("column.reported", 12),
          Column.number("column.recomputed", 12),
          Column.number("column.difference", 11),
          Column.centred("column.unit", 6),
          Column.number("column.amount", 16),
          Column.text("column.formula", 22),
          Column.text("column.cause", 18),
          Column.text("column.authority", 18),
          Column.centred("column.confidence", 6),
          Column.centred("column.verdict", 8),
          Column.text("column.remark", 12));

  private static final List<Column> REPORTS =
      List.of(
          Column.centred("column.number", 5),
          Column.text("column.file", 28),
          Column.text("column.organisation", 18),
          Column.centred("column.year", 6),
          Column.text("column.kind", 16),
          Column.centred("column.status", 9),
          Column.text("column.reason", 34),
          Column.number("column.pages", 6),
          Column.number("column.ocrPages", 9),
          Column.number("column.figures", 8),
          Column.number("column.relations", 8),
          Column.number("column.holds", 7),
          Column.number("column.rounding", 8),
          Column.number("column.fails", 7),
          Column.number("column.undecidable", 8),
          Column.number("column.errors", 6),
          Column.number("column.warnings", 6),
          Column.number("column.notes", 6),
          Column.number("column.claimedScore", 9),
          Column.number("column.recomputedScore", 9),
          Column.text("column.sha256", 33));

  private static final List<Column> SCORES =
      List.of(
          Column.text("column.file", 24),
          Column.text("column.organisation", 16),
          Column.centred("column.page", 7),
          Column.centred("column.level", 8),
          Column.text("column.indicator", 36),
          Column.number("column.fullMarks", 9),
          Column.number("column.fullMarksSum", 9),
          Column.number("column.score", 9),
          Column.number("column.scoreSum", 9),
          Column.number("column.scoreDifference", 9),
          Column.centred("column.result", 22));

  private static final List<Column> RELATIONS =
      List.of(
          Column.text("column.file", 30),
          Column.text("column.organisation", 14),
          Column.centred("column.page", 7),
          Column.text("column.relationKind", 14),
          Column.text("column.why", 18),
          Column.text("column.measure", 24),
          Column.number("column.reported", 18),
          Column.centred("column.relation", 6),
          Column.text("column.formula", 44),
          Column.number("column.computed", 14),
          Column.number("column.difference", 12),
          Column.centred("column.unit", 8),
          Column.centred("column.outcome", 11),
          Column.text("column.reason", 26),
          Column.centred("column.finding", 8));

  private static final List<Column> UNCHECKED =
      List.of(
          Column.text("column.file", 30),
          Column.text("column.organisation", 16),
          Column.centred("column.category", 20),
          Column.centred("column.page", 7),
          Column.text("column.content", 60),
          Column.text("column.reason", 44));

  private static final List<Column> FIGURES =
      List.of(
          Column.text("column.file", 30),
          Column.centred("column.figureNumber", 8),
          Column.centred("column.page", 6),
          Column.text("column.place", 38),
          Column.text("column.printed", 16),
          Column.number("column.value", 16),
          Column.centred("column.unit", 8),
          Column.text("column.measure", 32),
          Column.centred("column.aspect", 9),
          Column.centred("column.basis", 9),
          Column.centred("column.figureYear", 8),
          Column.text("column.subject", 20),
          Column.centred("column.readBy", 9),
          Column.text("column.otherReadings", 12),
          Column.number("column.used", 8));

  private final NewFile file;
  private final Texts texts;
  private final SXSSFWorkbook workbook = new TimelessWorkbook();
  private final SheetWriter findings;
  private final SheetWriter reports;
  private final SheetWriter scores;
  private final SheetWriter relations;
  private final SheetWriter unchecked;
  private final SheetWriter figures;
  private int findingNumber;
  private int reportNumber;

  public DiscrepancyWorkbook(Path target, Texts texts) throws IOException {
    this.file = new NewFile(target);
    this.texts = texts;
    Styles styles = new Styles(workbook, texts);
    this.findings =
        new SheetWriter(
            workbook,
            styles,
            texts,
            "sheet.findings",
            FINDINGS,
            PrintSetup.A3_PAPERSIZE,
            SheetWriter.MOST_ROWS);
    this.reports = new SheetWriter(workbook, styles, texts, "sheet.reports", REPORTS);
    this.scores = new SheetWriter(workbook, styles, texts, "sheet.scores", SCORES);
    this.relations = new SheetWriter(workbook, styles, texts, "sheet.relations", RELATIONS);
    this.unchecked = new SheetWriter(workbook, styles, texts, "sheet.unchecked", UNCHECKED);
    this.figures = new SheetWriter(workbook, styles, texts, "sheet.figures", FIGURES);
  }

  @Override
  public void add(ReportAudit audit) {
    Map<Recalculation, Integer> numberOf = new HashMap<>();
    for (Finding finding : audit.findings()) {
      findingNumber++;
      finding.recalculations().forEach(r -> numberOf.putIfAbsent(r, findingNumber));
      addFinding(audit, finding);
    }
    addReport(audit);
    addUnread(audit);
    audit
        .reconciliation()
        .or(() -> audit.report().map(DiscrepancyWorkbook::unreconciled))
        .ifPresent(reconciliation -> addReconciliation(reconciliation, numberOf));
  }

  @Override
  public void finish() throws IOException {
    Stream.of(findings, reports, scores, relations, unchecked, figures)
        .forEach(SheetWriter::finish);
    findings.choices("column.verdict", texts.get("verdict.options").split(","));
    describe(workbook.getXSSFWorkbook().getProperties().getCoreProperties());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file.aside()))) {
      workbook.write(out);
    }
    file.moveIntoPlace();
  }

  /** Without the time of writing: the same results give the same bytes. */
  @SuppressWarnings("JavaUtilDate")
  private static void describe(POIXMLProperties.CoreProperties properties) {
    Optional<Date> longAgo = Optional.of(Date.from(Instant.EPOCH));
    properties.setCreator("Gouji");
    properties.setCreated(longAgo);
    properties.setModified(longAgo);
  }

  @Override
  public void close() throws IOException {
    // Removes the rows that POI keeps on disk.
    workbook.close();
    file.close();
  }

  private void addFinding(ReportAudit audit, Finding finding) {
    Optional<Report> report = audit.report();
    findings.row(
        findingNumber,
        report.flatMap(Report::organisation),
        report.flatMap(Report::fiscalYear),
        audit.file(),
        report.map(r -> where(r, finding)).orElse(""),
        finding.section(),
        Rules.title(finding.rule(), texts),
        new Marked(texts.term(finding.severity()), finding.severity()),
        texts.render(finding.message()),
        Excerpt.of(finding.evidence(), report.map(Pages::matter).orElse(true), texts),
        finding.reported().map(Amount::value),
        finding.recomputed().map(Amount::value),
        finding.difference(),
        finding.reported().or(finding::recomputed).map(a -> unit(a.unit())),
        finding.amountTenThousandYuan(),
        finding.formula().map(texts::render),
        finding.likelyCause().map(texts::render),
        Rules.authority(finding.rule()),
        finding.confidence(),
        "",
        "");
  }

  private void addReport(ReportAudit audit) {
    reportNumber++;
    Optional<Report> report = audit.report();
    Optional<Tally> tally = audit.reconciliation().map(Tally::of);
    Optional<Scores> tree = audit.reconciliation().map(Scores::new);
    reports.row(
        reportNumber,
        audit.file(),
        report.flatMap(Report::organisation),
        report.flatMap(Report::fiscalYear),
        report.map(r -> texts.term(r.kind())),
        status(audit.status()),
        audit.reason().map(texts::render),
        report.flatMap(Pages::count),
        report.flatMap(Pages::byOcr),
        report.map(r -> r.figures().size()),
        tally.map(Tally::all),
        tally.map(Tally::holds),
        tally.map(Tally::rounding),
        tally.map(Tally::fails),
        tally.map(Tally::undecidable),
        severities(audit, Severity.ERROR),
        severities(audit, Severity.WARNING),
        severities(audit, Severity.NOTE),
        tree.flatMap(Scores::claimed),
        tree.flatMap(Scores::recomputed),
        audit.sha256());
  }

  /** A file that was not audited has no count of findings, not even zero. */
  private static Optional<Long> severities(ReportAudit audit, Severity severity) {
    return audit.status() == Status.FAILED ? Optional.empty() : Optional.of(audit.count(severity));
  }

  private static Reconciliation unreconciled(Report report) {
    return Reconciliation.none(report);
  }

  private void addUnread(ReportAudit audit) {
    Optional<String> organisation = audit.report().flatMap(Report::organisation);
    if (audit.status() != Status.AUDITED) {
      unchecked.row(
          audit.file(),
          organisation,
          texts.get(audit.status() == Status.FAILED ? "category.file" : "category.read"),
          "",
          "",
          audit.reason().map(texts::render));
    }
    for (ReadIssue issue : audit.report().map(Report::issues).orElse(List.of())) {
      unchecked.row(
          audit.file(),
          organisation,
          texts.get("category.read"),
          issue.page(),
          issue.detail().isEmpty() ? "" : texts.get("Detail." + issue.code(), issue.detail()),
          texts.term(issue.code()));
    }
  }

  private void addReconciliation(Reconciliation reconciliation, Map<Recalculation, Integer> of) {
    Report report = reconciliation.report();
    Citations citations = new Citations(report);
    reconciliation.indicators().forEach(root -> addScores(report, root));
    Map<Integer, Integer> used = new HashMap<>();
    for (Recalculation recalculation : reconciliation.recalculations()) {
      recalculation.assertion().figures().forEach(f -> used.merge(f.id(), 1, Integer::sum));
      addRelation(report, recalculation, Optional.ofNullable(of.get(recalculation)));
    }
    addUntouched(report, used);
    for (Figure figure : report.figures()) {
      figures.row(
          report.file(),
          figure.id(),
          where(report, figure),
          texts.render(citations.place(figure)),
          figure.printed(),
          figure.quantity().value(),
          unit(figure.quantity().unit()),
          figure.measure().phrase(),
          figure.measure().aspect(),
          figure.measure().basis(),
          figure.measure().year(),
          figure.measure().subject(),
          figure.provenance().readBy(),
          String.join(" ", figure.otherReadings()),
          used.getOrDefault(figure.id(), 0));
    }
  }

  private void addScores(Report report, Indicator indicator) {
    Optional<BigDecimal> score = Scores.score(indicator);
    Optional<BigDecimal> sum = Scores.sumOfParts(indicator, Scores::score);
    scores.row(
        report.file(),
        report.organisation(),
        indicator.score().or(indicator::fullMarks).map(f -> where(report, f)),
        indicator.level() == 0 ? texts.get("level.total") : texts.get("level.n", indicator.level()),
        // An ideographic space for each level.
        "\u3000".repeat(Math.max(0, indicator.level())) + indicator.name(),
        Scores.fullMarks(indicator),
        Scores.sumOfParts(indicator, Scores::fullMarks),
        score,
        sum,
        score.flatMap(s -> sum.map(p -> p.subtract(s))),
        result(indicator, score, sum));
    indicator.children().forEach(child -> addScores(report, child));
  }

  private Object result(Indicator indicator, Optional<BigDecimal> score, Optional<BigDecimal> sum) {
    Optional<BigDecimal> fullMarks = Scores.fullMarks(indicator);
    if (score.isPresent() && fullMarks.isPresent() && score.get().compareTo(fullMarks.get()) > 0) {
      return new Marked(texts.get("score.above"), Severity.ERROR);
    }
    if (indicator.children().isEmpty()) {
      return texts.get("score.leaf");
    }
    if (score.isEmpty() || sum.isEmpty()) {
      return new Marked(texts.get("score.missing"), Severity.NOTE);
    }
    return score.get().compareTo(sum.get()) == 0
        ? texts.get("score.holds")
        : new Marked(texts.get("score.differs"), Severity.ERROR);
  }

  private void addRelation(Report report, Recalculation recalculation, Optional<Integer> number) {
    Assertion assertion = recalculation.assertion();
    Outcome outcome = recalculation.outcome();
    Optional<Amount> computed = Recalculations.computed(assertion);
    boolean undecidable = outcome instanceof Outcome.Undecidable;
    Optional<String> reason =
        outcome instanceof Outcome.Undecidable u
            ? Optional.of(texts.term(u.reason()))
            : Optional.empty();
    relations.row(
        report.file(),
        report.organisation(),
        where(report, assertion),
        assertion.kind(),
        assertion.why(),
        measure(assertion),
        assertion.claimed() instanceof Expression.Term term
            ? term.figure().quantity().value()
            : Formulas.print(assertion.claimed()),
        assertion.relation(),
        Formulas.print(assertion.computed()),
        undecidable ? Optional.empty() : computed.map(Amount::value),
        undecidable
            ? Optional.empty()
            : Recalculations.claimed(assertion)
                .flatMap(a -> computed.map(b -> b.value().subtract(a.value()))),
        unit(Recalculations.unit(assertion)),
        outcome(outcome),
        reason,
        number);
    reason.ifPresent(
        why ->
            unchecked.row(
                report.file(),
                report.organisation(),
                texts.get("category.undecidable"),
                where(report, assertion),
                texts.get(
                    "unchecked.relation",
                    assertion.kind(),
                    Formulas.print(assertion.claimed()),
                    assertion.relation(),
                    Formulas.print(assertion.computed()),
                    measure(assertion)),
                why));
  }

  private void addUntouched(Report report, Map<Integer, Integer> used) {
    if (report.figures().isEmpty()) {
      return;
    }
    List<Figure> untouched =
        report.withoutRepeatedTables().figures().stream()
            .filter(f -> !used.containsKey(f.id()))
            .toList();
    unchecked.row(
        report.file(),
        report.organisation(),
        texts.get("category.untouched.count"),
        "",
        texts.get("untouched.count", report.figures().size(), untouched.size()),
        "");
    for (Figure figure : untouched) {
      unchecked.row(
          report.file(),
          report.organisation(),
          texts.get("category.untouched"),
          where(report, figure),
          texts.get(
              "figure.measure",
              figure.printed(),
              figure.quantity().unit(),
              figure.measure().phrase()),
          texts.get("untouched.none"));
    }
  }

  private Object outcome(Outcome outcome) {
    if (outcome instanceof Outcome.Holds) {
      return texts.get("Outcome.HOLDS");
    }
    if (outcome instanceof Outcome.HoldsWithinRounding) {
      return texts.get("Outcome.ROUNDING");
    }
    return outcome instanceof Outcome.Fails
        ? new Marked(texts.get("Outcome.FAILS"), Severity.ERROR)
        : new Marked(texts.get("Outcome.UNDECIDABLE"), Severity.NOTE);
  }

  private Object status(Status status) {
    return switch (status) {
      case AUDITED -> texts.term(status);
      case PARTIAL -> new Marked(texts.term(status), Severity.WARNING);
      case FAILED -> new Marked(texts.term(status), Severity.ERROR);
    };
  }

  private static String measure(Assertion assertion) {
    return assertion.figures().stream().findFirst().map(f -> f.measure().phrase()).orElse("");
  }

  private Object where(Report report, Figure figure) {
    return Pages.matter(report)
        ? figure.provenance().page()
        : Citations.position(figure).map(texts::render).orElse("");
  }

  private Object where(Report report, Finding finding) {
    return Pages.matter(report)
        ? list(finding.evidence().stream().map(Evidence::page))
        : list(finding.evidence().stream().flatMap(e -> e.position().stream()).map(texts::render));
  }

  private String unit(Unit unit) {
    return texts.term(unit).strip();
  }

  /** Where all figures of a relation stand. */
  private Object where(Report report, Assertion assertion) {
    return list(assertion.figures().stream().map(f -> where(report, f)));
  }

  /** One page as a number, several pages or positions as a list, the blamed figure's first. */
  private Object list(Stream<?> where) {
    List<?> distinct = where.distinct().toList();
    if (distinct.size() == 1) {
      return distinct.get(0);
    }
    List<?> first = distinct.subList(0, Math.min(MOST_PAGES, distinct.size()));
    return texts.render(Message.of("pages", first)) + (distinct.size() > MOST_PAGES ? "…" : "");
  }
}
