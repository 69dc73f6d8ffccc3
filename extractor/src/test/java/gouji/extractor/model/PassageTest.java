package gouji.extractor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {

  @ParameterizedTest
  @CsvSource({
    "１２．５％, 12.5%",
    "（满分）, (满分)",
    "－３, -3",
    "−3, -3",
    "–3, -3",
    "ＡＢ, AB",
    "支出｡, 支出。",
    "比例１∶２, 比例1:2",
    "⽀出, 支出",
    "㈠概况, ㈠概况",
    "①概况, ①概况",
    "5㎡, 5㎡",
  })
  void foldsToWhatTheGrammarReads(String printed, String text) {
    assertEquals(text, Passage.unplaced(printed).text());
  }

  /** It never groups digits: 30934.63，812 are two numbers. */
  @Test
  void theFullWidthCommaStaysOne() {
    assertEquals("30934.63，812", Passage.unplaced("30934.63，812").text());
  }

  @Test
  void whiteSpaceAndInvisibleCharactersAreLeftOut() {
    assertEquals("支出12万元", Passage.unplaced("支 出\u3000 12\n万\u200B元\u00AD\u00A0").text());
    assertTrue(Passage.unplaced(" \n\u3000").isBlank());
  }

  @Test
  void quotesWhatIsPrinted() {
    Passage passage = Passage.unplaced("支 出１２\n万元。");
    assertEquals("支出12万元。", passage.text());
    assertEquals("支 出１２\n万元", passage.quote(0, 6));
    assertEquals("１２", passage.quote(2, 4));
    assertEquals("", passage.quote(3, 3));
  }

  @Test
  void knowsWhereEachCharacterStands() {
    Passage passage =
        new Passage.Builder()
            .append("支", 1, new BoundingBox(10, 100, 20, 112))
            .append(" ", 1)
            .append("出", 1, new BoundingBox(30, 100, 40, 112))
            .append("合", 1, new BoundingBox(10, 120, 20, 132))
            .append("计", 2, new BoundingBox(10, 50, 20, 62))
            .build();
    assertEquals(Optional.of(new BoundingBox(10, 100, 40, 112)), passage.box(0, 2));
    assertEquals(Optional.of(new BoundingBox(10, 100, 40, 132)), passage.box(0, 3));
    // What runs on to the next page is shown on the first.
    assertEquals(Optional.of(new BoundingBox(10, 120, 20, 132)), passage.box(2, 4));
    assertEquals(1, passage.page(2));
    assertEquals(2, passage.page(3));
    assertEquals(Optional.empty(), passage.box(1, 1));
  }

  @Test
  void withoutPlacesThereIsNoBox() {
    Passage passage = Passage.unplaced("支出");
    assertEquals(Optional.empty(), passage.box(0, 2));
    assertEquals(1, passage.page(0));
    assertEquals(1, Passage.unplaced("").page());
  }

  @Test
  void aLigatureSharesItsBox() {
    BoundingBox box = new BoundingBox(1, 2, 3, 4);
    Passage passage = new Passage.Builder().append("fi", 1, box).build();
    assertEquals(Optional.of(box), passage.box(1, 2));
  }

  @Property
  void everyCharacterOfTheTextIsQuotedAsPrinted(@ForAll String printed) {
    Passage passage = Passage.unplaced(printed);
    assertEquals(printed, passage.printed());
    for (int i = 0; i < passage.length(); i++) {
      String quoted = passage.quote(i, i + 1);
      assertEquals(passage.text().substring(i, i + 1), Passage.unplaced(quoted).text());
    }
  }

  @Property
  void foldingTwiceChangesNothing(@ForAll String printed) {
    String text = Passage.unplaced(printed).text();
    assertEquals(text, Passage.unplaced(text).text());
  }
}
