package gouji.extractor.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extractor.model.BoundingBox;
import gouji.extractor.model.Passage;
import gouji.extractor.model.ReadBy;
import gouji.extractor.model.Recognition;
import java.util.List;
import org.junit.jupiter.api.Test;

class OtherReadingsTest {
  private static final BoundingBox BOX = new BoundingBox(0, 0, 1, 1);

  @Test
  void aDoubtfulDigitMayBeItsRival() {
    Passage passage = passage("4605.33", 2, "8");

    assertEquals(List.of("4685.33"), OtherReadings.of(passage, 0, 7));
    assertEquals(ReadBy.OCR, passage.readBy(0, 7));
  }

  @Test
  void typedDigitsAreBeyondDoubt() {
    assertEquals(List.of(), OtherReadings.of(Passage.unplaced("4605.33"), 0, 7));
    assertEquals(ReadBy.TEXT_LAYER, Passage.unplaced("4605.33").readBy(0, 7));
  }

  @Test
  void whatIsNoNumberIsNoReading() {
    assertEquals(List.of(), OtherReadings.of(passage("4605.33", 2, "号"), 0, 7));
    assertEquals(List.of("460533"), OtherReadings.of(passage("4605.33", 4, " "), 0, 7));
  }

  @Test
  void oneChangeIsLikelierThanTwo() {
    Passage passage =
        new Passage.Builder()
            .append("3", 1, BOX, new Recognition(0.6f, "8"))
            .append("1", 1, BOX, new Recognition(0.7f, "7"))
            .append("5", 1, BOX, new Recognition(0.99f, ""))
            .build();

    assertEquals(List.of("815", "375", "875"), OtherReadings.of(passage, 0, 3));
  }

  private static Passage passage(String text, int doubtful, String rival) {
    Passage.Builder passage = new Passage.Builder();
    for (int i = 0; i < text.length(); i++) {
      passage.append(
          text.substring(i, i + 1),
          1,
          BOX,
          i == doubtful ? new Recognition(0.6f, rival) : new Recognition(0.99f, ""));
    }
    return passage.build();
  }
}
