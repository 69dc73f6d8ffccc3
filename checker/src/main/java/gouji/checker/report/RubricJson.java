package gouji.checker.report;

import com.fasterxml.jackson.core.JsonGenerator;
import gouji.extractor.model.Interval;
import gouji.reconciler.rubric.Problem;
import gouji.reconciler.rubric.Reading;
import gouji.reconciler.rubric.Rubric;
import gouji.reconciler.rubric.Score;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;

/** What {@code audit rubric --json} prints: numbers, so that a program can compare them. */
public final class RubricJson {
  private RubricJson() {}

  /** Writes one object and ends the line. */
  public static void write(Rubric rubric, Score score, PrintWriter out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = Json.generator(text)) {
      json.writeStartObject();
      points(json, score.points());
      json.writeArrayFieldStart("readings");
      for (Reading reading : score.readings()) {
        json.writeStartObject();
        points(json, reading.points());
        json.writeStringField("manner", Json.name(reading.manner()));
        json.writeStringField("criterion", reading.words());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeBooleanField("discretionary", score.discretionary());
      json.writeArrayFieldStart("problems");
      for (Problem problem : rubric.problems()) {
        json.writeString(Json.name(problem));
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.println(text);
  }

  private static void points(JsonGenerator json, Interval points) throws IOException {
    json.writeNumberField("low", plain(points.low()));
    json.writeNumberField("high", plain(points.high()));
  }

  /** Without an exponent: 10, not 1E+1. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
