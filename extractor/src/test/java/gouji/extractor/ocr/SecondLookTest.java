package gouji.extractor.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extractor.ocr.TextRecogniser.Read;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecondLookTest {
  private static List<Read> look(String text, float... confidence) {
    List<Read> look = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      look.add(new Read(text.substring(i, i + 1), i, confidence[i], ""));
    }
    return look;
  }

  private static List<Read> combined(List<Read> first, List<Read> second) {
    SecondLook.combine(first, second);
    return first;
  }

  @Test
  void whatBothLooksReadIsAsSureAsTheSurerOne() {
    List<Read> both = combined(look("38", 0.7f, 0.9f), look("38", 0.95f, 0.8f));
    assertEquals(List.of(new Read("3", 0, 0.95f, ""), new Read("8", 1, 0.9f, "")), both);
  }

  @Test
  void theSurerLookWinsAndTheOtherIsItsRival() {
    assertEquals(List.of(new Read("8", 0, 0.7f, "3")), combined(look("3", 0.6f), look("8", 0.9f)));
    assertEquals(List.of(new Read("3", 0, 0.7f, "8")), combined(look("3", 0.8f), look("8", 0.6f)));
  }

  @Test
  void looksOfDifferentLengthLeaveTheFirstInDoubt() {
    assertEquals(
        List.of(new Read("1", 0, 0.5f, ""), new Read("1", 1, 0.4f, "")),
        combined(look("11", 0.99f, 0.4f), look("1", 0.99f)));
  }

  @Test
  void aColonThatMayBeAPointIsOneBetweenDigits() {
    List<Read> number = look("22:50", 1, 1, 0.8f, 1, 1);
    number.set(2, new Read(":", 2, 0.8f, "."));
    SecondLook.pointForColon(number);
    assertEquals(new Read(".", 2, 0.5f, ":"), number.get(2));
    List<Read> time = look("22:50", 1, 1, 1, 1, 1);
    SecondLook.pointForColon(time);
    assertEquals(":", time.get(2).text());
  }
}
