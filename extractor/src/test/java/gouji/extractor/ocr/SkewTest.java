package gouji.extractor.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkewTest {
  @ParameterizedTest
  @ValueSource(doubles = {-3, -0.4, 0, 1.3, 4.5})
  void textIsTurnedBackByWhatItWasTurned(double degrees) throws IOException {
    try (DrawnPage page = new DrawnPage()) {
      for (int line = 0; line < 20; line++) {
        page.text(80, 80 + 20 * line, 12, "Line " + line + " of a page that is full of text");
      }
      BufferedImage askew = DrawnPage.askew(page.picture(), degrees);
      GreyImage scan = Pictures.grey(askew, Seals.of(askew, 2));
      assertEquals(-degrees, Math.toDegrees(Skew.of(Ink.of(scan, 16))), 0.1);
    }
  }
}
