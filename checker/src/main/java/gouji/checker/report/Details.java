package gouji.checker.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gouji.checker.finding.Finding;
import gouji.checker.run.ReportAudit;
import gouji.checker.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * details.json: every finding of the last run explained in full, in each language, for {@code audit
 * explain}. Numbered as in the workbook.
 */
public final class Details implements AuditSink {
  private static final List<Texts> LANGUAGES =
      List.of(Texts.in(Locale.SIMPLIFIED_CHINESE), Texts.in(Locale.ENGLISH));

  private final NewFile file;
  private final JsonGenerator json;
  private int number;

  public Details(Path target) throws IOException {
    this.file = new NewFile(target);
    this.json = Json.generator(file.aside());
    json.writeStartObject();
    json.writeStringField("schemaVersion", "1");
    json.writeArrayFieldStart("findings");
  }

  @Override
  public void add(ReportAudit audit) throws IOException {
    for (Finding finding : audit.findings()) {
      number++;
      json.writeStartObject();
      json.writeNumberField("number", number);
      json.writeStringField("id", finding.id());
      json.writeStringField("file", audit.file());
      for (Texts texts : LANGUAGES) {
        json.writeStringField(
            texts.locale().getLanguage(), Explanation.of(audit, finding, number, texts));
      }
      json.writeEndObject();
    }
  }

  @Override
  public void finish() throws IOException {
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

  /**
   * The explanations of the findings that go by that name: the number in the workbook, the id, or a
   * beginning of the id that no other has.
   */
  public static List<String> find(Path details, String name, Texts texts) throws IOException {
    JsonNode findings = new ObjectMapper().readTree(details.toFile()).path("findings");
    String language = texts.locale().getLanguage();
    List<String> exact = new ArrayList<>();
    List<String> beginning = new ArrayList<>();
    for (JsonNode finding : findings) {
      String id = finding.path("id").asText();
      String explanation = finding.path(language).asText();
      if (id.equals(name) || finding.path("number").asText().equals(name)) {
        exact.add(explanation);
      } else if (id.startsWith(name)) {
        beginning.add(explanation);
      }
    }
    return exact.isEmpty() ? beginning : exact;
  }
}
