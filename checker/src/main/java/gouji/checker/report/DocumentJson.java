package gouji.checker.report;

import com.fasterxml.jackson.core.JsonGenerator;
import gouji.extractor.model.BoundingBox;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Measure;
import gouji.extractor.model.Page;
import gouji.extractor.model.Place;
import gouji.extractor.model.ReadIssue;
import gouji.extractor.model.Report;
import gouji.extractor.model.Section;
import gouji.extractor.model.Table;
import gouji.extractor.model.Unit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** NAME.document.json, as docs/document.schema.json says: what was read from one file. */
public final class DocumentJson {
  /** Formats without pages have no boxes, the schema asks for one. */
  private static final BoundingBox NOWHERE = new BoundingBox(0, 0, 0, 0);

  private DocumentJson() {}

  public static void write(Report report, Path target) throws IOException {
    try (NewFile file = new NewFile(target)) {
      try (JsonGenerator json = Json.generator(file.aside())) {
        write(report, json);
      }
      file.moveIntoPlace();
    }
  }

  private static void write(Report report, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("schemaVersion", "1");
    json.writeStringField("file", report.file());
    json.writeStringField("sha256", report.sha256());
    Json.optional(json, "organisation", report.organisation());
    Json.optionalNumber(json, "fiscalYear", report.fiscalYear());
    json.writeArrayFieldStart("pages");
    for (Page page : report.pages()) {
      json.writeStartObject();
      json.writeNumberField("number", page.number());
      json.writeNumberField("width", Json.hundredths(page.width()));
      json.writeNumberField("height", Json.hundredths(page.height()));
      json.writeStringField("readBy", page.readBy().map(Json::name).orElse("none"));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("sections");
    for (Section section : report.sections()) {
      json.writeStartObject();
      json.writeStringField("id", section.id());
      Json.optional(json, "parent", section.parent());
      json.writeStringField("title", section.title());
      json.writeNumberField("level", section.level());
      json.writeNumberField("page", section.page());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("tables");
    for (Table table : report.tables()) {
      write(table, json);
    }
    json.writeEndArray();
    Map<String, String> sections = new HashMap<>();
    report.blocks().forEach(block -> sections.put(block.id(), block.section()));
    json.writeArrayFieldStart("figures");
    for (Figure figure : report.figures()) {
      write(figure, sections, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("issues");
    for (ReadIssue issue : report.issues()) {
      json.writeStartObject();
      json.writeStringField("code", Json.name(issue.code()));
      Json.optionalNumber(json, "page", issue.page());
      json.writeStringField("detail", issue.detail());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private static void write(Table table, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", table.id());
    json.writeArrayFieldStart("pages");
    for (int page : table.pages()) {
      json.writeNumber(page);
    }
    json.writeEndArray();
    Json.optional(json, "caption", table.caption());
    Json.optional(json, "unit", table.unitLine());
    json.writeBooleanField("verified", table.verified());
    json.writeArrayFieldStart("cells");
    for (Cell cell : table.cells()) {
      json.writeStartObject();
      json.writeNumberField("row", cell.row());
      json.writeNumberField("column", cell.column());
      json.writeNumberField("rowSpan", cell.rowSpan());
      json.writeNumberField("columnSpan", cell.columnSpan());
      json.writeStringField("text", cell.passage().printed());
      json.writeNumberField("page", cell.page());
      if (cell.box().isPresent()) {
        Json.box(json, cell.box().get());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Figure figure, Map<String, String> sections, JsonGenerator json)
      throws IOException {
    Measure measure = figure.measure();
    Unit unit = figure.quantity().unit();
    json.writeStartObject();
    json.writeStringField("printed", figure.printed());
    json.writeStringField("value", figure.quantity().value().toPlainString());
    Json.optional(json, "unit", Optional.of(unit.symbol()).filter(symbol -> !symbol.isEmpty()));
    Json.optional(json, "measure", Optional.of(measure.phrase()).filter(p -> !p.isEmpty()));
    json.writeStringField("basis", Json.name(measure.basis()));
    Json.optional(json, "period", measure.year().map(String::valueOf));
    Json.optional(json, "subject", measure.subject());
    json.writeNumberField("page", figure.provenance().page());
    Json.box(json, figure.provenance().box().orElse(NOWHERE));
    json.writeStringField("readBy", Json.name(figure.provenance().readBy()));
    if (!figure.otherReadings().isEmpty()) {
      json.writeArrayFieldStart("otherReadings");
      for (String reading : figure.otherReadings()) {
        json.writeString(reading);
      }
      json.writeEndArray();
    }
    if (figure.provenance().place() instanceof Place.InTable in) {
      Json.optional(json, "section", section(sections.get(in.table())));
      json.writeStringField("table", in.table());
      json.writeNumberField("row", in.row());
      json.writeNumberField("column", in.column());
    } else {
      Place.InText in = (Place.InText) figure.provenance().place();
      Json.optional(json, "section", section(sections.get(in.paragraph())));
      json.writeNullField("table");
      json.writeNullField("row");
      json.writeNullField("column");
    }
    json.writeEndObject();
  }

  private static Optional<String> section(@Nullable String section) {
    return Optional.ofNullable(section).filter(s -> !s.isEmpty());
  }
}
