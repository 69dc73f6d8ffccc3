package gouji.checker.report;

import com.fasterxml.jackson.core.JsonGenerator;
import gouji.extractor.figure.TableHeaders;
import gouji.extractor.model.BoundingBox;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Join;
import gouji.extractor.model.Measure;
import gouji.extractor.model.OtherNumber;
import gouji.extractor.model.Page;
import gouji.extractor.model.Place;
import gouji.extractor.model.Precision;
import gouji.extractor.model.Provenance;
import gouji.extractor.model.ReadIssue;
import gouji.extractor.model.Report;
import gouji.extractor.model.Section;
import gouji.extractor.model.Table;
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

  private static final Map<Class<? extends Precision>, String> KINDS =
      Map.of(
          Precision.Decimals.class, "decimals",
          Precision.Exact.class, "exact",
          Precision.Approximate.class, "approximate",
          Precision.AtLeast.class, "at-least",
          Precision.AtMost.class, "at-most",
          Precision.Range.class, "range");

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
    json.writeArrayFieldStart("otherNumbers");
    for (OtherNumber other : report.numbers().others()) {
      json.writeStartObject();
      json.writeStringField("printed", other.printed());
      json.writeStringField("sort", Json.name(other.sort()));
      write(other.provenance(), sections, json);
      json.writeEndObject();
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
    json.writeNumberField("headerRows", table.headerRows());
    json.writeArrayFieldStart("notes");
    for (String note : table.notes()) {
      json.writeString(note);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("joins");
    for (Join join : table.joins()) {
      json.writeStartObject();
      json.writeNumberField("page", join.page());
      json.writeStringField("reason", Json.name(join.reason()));
      json.writeNumberField("repeatedRows", join.repeatedRows());
      json.writeBooleanField("healed", join.healed());
      json.writeEndObject();
    }
    json.writeEndArray();
    Json.optional(json, "repeats", table.repeats());
    if (table.within().isPresent()) {
      Table.Within within = table.within().get();
      json.writeObjectFieldStart("within");
      json.writeStringField("table", within.table());
      json.writeNumberField("row", within.row());
      json.writeNumberField("column", within.column());
      json.writeEndObject();
    }
    TableHeaders headers = new TableHeaders(table);
    json.writeArrayFieldStart("sides");
    for (TableHeaders.Side side : headers.sides()) {
      json.writeStartObject();
      json.writeNumberField("column", side.column());
      json.writeNumberField("columnEnd", side.columnEnd());
      Json.optional(json, "header", Optional.of(side.header()).filter(h -> !h.isEmpty()));
      json.writeEndObject();
    }
    json.writeEndArray();
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
      if (!cell.isBlank() && !headers.isHeaderRow(cell.row())) {
        means(json, "columnHeader", headers.pathAbove(cell.row(), cell.column()));
        means(json, "rowHeader", headers.rowPath(cell.row(), cell.column()));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void means(JsonGenerator json, String field, String path) throws IOException {
    if (!path.isEmpty()) {
      json.writeStringField(field, path);
    }
  }

  private static void write(Figure figure, Map<String, String> sections, JsonGenerator json)
      throws IOException {
    Measure measure = figure.measure();
    json.writeStartObject();
    json.writeStringField("printed", figure.printed());
    json.writeStringField("value", figure.quantity().value().toPlainString());
    Json.optional(json, "unit", Optional.of(figure.unit()).filter(u -> !u.isEmpty()));
    Json.optional(json, "measure", Optional.of(measure.phrase()).filter(p -> !p.isEmpty()));
    json.writeStringField("aspect", Json.name(measure.aspect()));
    json.writeStringField("basis", Json.name(measure.basis()));
    Json.optional(json, "period", measure.year().map(String::valueOf));
    Json.optional(json, "subject", measure.subject());
    write(figure.quantity().precision(), json);
    write(figure.provenance(), sections, json);
    if (!figure.otherReadings().isEmpty()) {
      json.writeArrayFieldStart("otherReadings");
      for (String reading : figure.otherReadings()) {
        json.writeString(reading);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void write(Precision precision, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("precision");
    if (precision instanceof Precision.Decimals decimals) {
      json.writeNumberField("decimals", decimals.places());
    } else if (precision instanceof Precision.Range range) {
      json.writeStringField("from", range.low().toPlainString());
      json.writeStringField("to", range.high().toPlainString());
    }
    json.writeStringField("kind", KINDS.get(precision.getClass()));
    json.writeEndObject();
  }

  private static void write(Provenance provenance, Map<String, String> sections, JsonGenerator json)
      throws IOException {
    json.writeNumberField("page", provenance.page());
    Json.box(json, provenance.box().orElse(NOWHERE));
    json.writeStringField("readBy", Json.name(provenance.readBy()));
    if (provenance.place() instanceof Place.InTable in) {
      Json.optional(json, "section", section(sections.get(in.table())));
      json.writeStringField("table", in.table());
      json.writeNumberField("row", in.row());
      json.writeNumberField("column", in.column());
    } else {
      Place.InText in = (Place.InText) provenance.place();
      Json.optional(json, "section", section(sections.get(in.paragraph())));
      json.writeNullField("table");
      json.writeNullField("row");
      json.writeNullField("column");
    }
  }

  private static Optional<String> section(@Nullable String section) {
    return Optional.ofNullable(section).filter(s -> !s.isEmpty());
  }
}
