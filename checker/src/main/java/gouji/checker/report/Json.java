package gouji.checker.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import gouji.extractor.model.BoundingBox;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What the JSON files have in common. Keys stand in a fixed order, lines end the same everywhere.
 */
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  static JsonGenerator generator(Path file) throws IOException {
    return laidOut(FACTORY.createGenerator(file.toFile(), JsonEncoding.UTF8));
  }

  static JsonGenerator generator(Writer out) throws IOException {
    return laidOut(FACTORY.createGenerator(out));
  }

  private static JsonGenerator laidOut(JsonGenerator json) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(indenter);
    json.setPrettyPrinter(printer);
    return json;
  }

  static void optional(JsonGenerator json, String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(key, value.get());
    } else {
      json.writeNullField(key);
    }
  }

  static void optionalNumber(JsonGenerator json, String key, Optional<Integer> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(key, value.get());
    } else {
      json.writeNullField(key);
    }
  }

  /** Hundredths of a point are finer than anything that is printed. */
  static void box(JsonGenerator json, BoundingBox box) throws IOException {
    json.writeArrayFieldStart("bbox");
    json.writeNumber(hundredths(box.left()));
    json.writeNumber(hundredths(box.top()));
    json.writeNumber(hundredths(box.right()));
    json.writeNumber(hundredths(box.bottom()));
    json.writeEndArray();
  }

  static BigDecimal hundredths(double points) {
    return BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP);
  }

  /** FINAL_ACCOUNTS as "final-accounts". */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
