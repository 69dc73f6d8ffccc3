package gouji.extractor.ocr;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extractor.ocr.TextRecogniser.Read;
import gouji.extractor.page.Glyph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignsTest {
  private static final List<String> CHARACTERS = List.of("≤", "≥", "×", "÷", "<", "2");

  /** What is made of a look-alike when the sign's likelihood is this in one of two steps. */
  private static Read read(String lookalike, String sign, float likely) {
    int classes = CHARACTERS.size() + 2;
    float[] steps = new float[2 * classes];
    steps[classes + CHARACTERS.indexOf(sign) + 1] = likely;
    return new Signs(CHARACTERS).or(new Read(lookalike, 7, 0.75f, ""), steps, 0, 2);
  }

  @Test
  void aSignThatIsPossibleAtAllIsMeant() {
    assertEquals(new Read("≤", 7, 0.25f, "<"), read("<", "≤", 0.06f));
    assertEquals(new Read("≥", 7, 0.34f, "2"), read("2", "≥", 0.34f));
    assertEquals(new Read("×", 7, 0.25f, "x"), read("x", "×", 0.25f));
    assertEquals(new Read("÷", 7, 0.25f, "+"), read("+", "÷", 0.25f));
  }

  @Test
  void whatOnlyResemblesASignStays() {
    assertEquals(new Read("<", 7, 0.75f, ""), read("<", "≤", 0.01f));
    assertEquals(new Read("2", 7, 0.75f, ""), read("2", "≥", 0.001f));
    assertEquals(new Read("<", 7, 0.75f, ""), read("<", "÷", 0.9f));
  }

  @Test
  void theCircleOfAPerMilleSignIsNoDigit() {
    List<Read> line = new ArrayList<>();
    for (String each : List.of("0", ".", "3", "%", "0", "5", "%")) {
      line.add(new Read(each, 0, 0.9f, ""));
    }
    assertEquals("0.3‰5%", Signs.perMille(line).stream().map(Read::text).collect(joining()));
  }

  @Test
  void signsAmongSmallPrintAreRead() throws IOException {
    try (DrawnPage page = new DrawnPage()) {
      page.text(60, 60, 8, "12.50 × 4 ÷ 5 = 10.00")
          .text(60, 80, 8, "rate ≤ 10%, rate ≥ 90%, 1 < 2, 3 > 2")
          .text(60, 100, 8, "the next box of text explains six extra expenses");
      String read =
          new PageReader()
              .read(page.picture(), 1, DrawnPage.WIDTH, DrawnPage.HEIGHT).glyphs().stream()
                  .map(Glyph::text)
                  .collect(joining());
      assertEquals(
          "12.50×4÷5=10.00rate≤10%,rate≥90%,1<2,3>2thenextboxoftextexplainssixextraexpenses", read);
    }
  }
}
