package gouji.checker.report;

import com.fasterxml.jackson.core.JsonGenerator;
import gouji.checker.finding.Evidence;
import gouji.checker.finding.Finding;
import gouji.checker.run.ReportAudit;
import gouji.checker.text.Amount;
import gouji.checker.text.Texts;
import gouji.extractor.model.Report;
import gouji.reconciler.Reconciliation;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;

/** findings.json, as docs/findings.schema.json says. The same bytes in give the same bytes out. */
public final class FindingsJson implements AuditSink {
  private final NewFile file;
  private final JsonGenerator json;
  private final Texts texts;

  public FindingsJson(Path target, Texts texts) throws IOException {
    this.file = new NewFile(target);
    this.json = Json.generator(file.aside());
    this.texts = texts;
    json.writeStartObject();
    json.writeStringField("schemaVersion", "1");
    json.writeArrayFieldStart("reports");
  }

  @Override
  public void add(ReportAudit audit) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", audit.file());
    json.writeStringField("sha256", audit.sha256());
    json.writeStringField("status", Json.name(audit.status()));
    Json.optional(json, "reason", audit.reason().map(texts::render));
    Optional<Report> report = audit.report();
    Json.optional(json, "organisation", report.flatMap(Report::organisation));
    Json.optionalNumber(json, "fiscalYear", report.flatMap(Report::fiscalYear));
    Json.optional(json, "kind", report.map(r -> Json.name(r.kind())));
    Json.optionalNumber(json, "pages", report.flatMap(Pages::count));
    Json.optionalNumber(json, "ocrPages", report.flatMap(Pages::byOcr));
    Optional<Scores> scores = audit.reconciliation().map(Scores::new);
    Json.optional(json, "claimedScore", decimal(scores.flatMap(Scores::claimed)));
    Json.optional(json, "recomputedScore", decimal(scores.flatMap(Scores::recomputed)));
    json.writeNumberField("figures", report.map(r -> r.figures().size()).orElse(0));
    checks(audit.reconciliation());
    json.writeArrayFieldStart("findings");
    for (Finding finding : audit.findings()) {
      write(finding);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  @Override
  public void finish() throws IOException {
    json.writeEndArray();
    json.writeArrayFieldStart("crossReportFindings");
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
    file.moveIntoPlace();
  }

  @Override
  public void close() throws IOException {
    json.close();
    file.close();
  }

  private void checks(Optional<Reconciliation> reconciliation) throws IOException {
    Tally tally = reconciliation.map(Tally::of).orElse(Tally.NONE);
    json.writeObjectFieldStart("checks");
    json.writeNumberField("holds", tally.holds());
    json.writeNumberField("rounding", tally.rounding());
    json.writeNumberField("fails", tally.fails());
    json.writeNumberField("undecidable", tally.undecidable());
    json.writeEndObject();
  }

  private void write(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", finding.id());
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", Json.name(finding.severity()));
    json.writeNumberField("confidence", finding.confidence());
    json.writeStringField("message", texts.render(finding.message()));
    quantity("reported", finding.reported());
    quantity("recomputed", finding.recomputed());
    Json.optional(json, "difference", decimal(finding.difference()));
    Json.optional(json, "likelyCause", finding.likelyCause().map(texts::render));
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : finding.evidence()) {
      json.writeStartObject();
      json.writeNumberField("page", evidence.page());
      if (evidence.box().isPresent()) {
        Json.box(json, evidence.box().get());
      }
      if (evidence.position().isPresent()) {
        json.writeStringField("place", texts.render(evidence.position().get()));
      }
      json.writeStringField("text", evidence.text());
      Json.optional(json, "figure", evidence.figure());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void quantity(String key, Optional<Amount> amount) throws IOException {
    if (amount.isEmpty()) {
      json.writeNullField(key);
      return;
    }
    json.writeObjectFieldStart(key);
    json.writeStringField("value", amount.get().value().toPlainString());
    String symbol = amount.get().unit().symbol();
    Json.optional(json, "unit", symbol.isEmpty() ? Optional.empty() : Optional.of(symbol));
    json.writeEndObject();
  }

  private static Optional<String> decimal(Optional<BigDecimal> value) {
    return value.map(BigDecimal::toPlainString);
  }
}
