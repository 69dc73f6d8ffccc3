package gouji.extractor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    "⑴概况, ⑴概况",
    "⺠⽣⻋辆, 民生车辆",
    "‑5, -5",
  })
  void foldsToWhatTheGrammarReads(String printed, String text) {
    assertEquals(text, Passage.unplaced(printed).text());
  }

  /** Before, 1，000.00万元 was 1 and 0 万元. */
  @ParameterizedTest
  @CsvSource({
    "支出1，000.00万元, '支出1,000.00万元'",
    "１，２３４．５万元, '1,234.5万元'",
    "共1，234，567.89元, '共1,234,567.89元'",
    "共12，050元, '共12,050元'",
    "1，234.50，2，345.60, '1,234.50，2,345.60'",
    "（12，345）, '(12,345)'",
  })
  void aFullWidthCommaThatGroupsDigitsIsNarrow(String printed, String text) {
    assertEquals(text, Passage.unplaced(printed).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"30934.63，812", "分别为1，200，3个", "分别为12，345万元", "第1，2345.6", "0，123.5", "1，200，3.5"})
  void aFullWidthCommaBetweenTwoNumbersStays(String printed) {
    assertEquals(printed, Passage.unplaced(printed).text());
  }

  @Test
  void whiteSpaceAndInvisibleCharactersAreLeftOut() {
    assertEquals("支出12万元", Passage.unplaced("支 出\u3000 12\n万\u200B元\u00AD\u00A0").text());
    assertTrue(Passage.unplaced(" \n\u3000").isBlank());
  }

  @ParameterizedTest
  @CsvSource({
    "况 准 确 编 制, 况准确编制",
    "3 410.17万 元, 3410.17万元",
    "１ ２３４ ５６７.８９, 1234567.89",
    "2 0 2 3 年, 2023年",
    "共 1 2 人, 共12人",
    "4605. 33, 4605.33",
    "4605 .33, 4605.33",
    "12 万元, 12万元",
    "95% 98%, 95%98%",
  })
  void aGapInsideANumberIsNone(String printed, String text) {
    assertEquals(text, Passage.unplaced(printed).text());
  }

  @ParameterizedTest
  @CsvSource({
    "2022 2023, 2022 2023",
    "12 34, 12 34",
    "12.5 13.6, 12.5 13.6",
    "12.5 -3.2, 12.5 -3.2",
    "20% -3%, 20% -3%",
    "1. 12家企业, 1. 12家企业",
    "一是好；2. 5万元, 一是好;2. 5万元",
  })
  void aGapBetweenTwoNumbersStays(String printed, String text) {
    assertEquals(text, Passage.unplaced(printed).text());
  }

  /** Lines of a cell: an unfinished number goes on, a finished one does not. */
  @Test
  void aLineEndPartsTwoNumbers() {
    assertEquals("100 200", Passage.unplaced("100\n200").text());
    assertEquals("4605.33万元", Passage.unplaced("4605.\n33万元").text());
    assertEquals("12.3万元", Passage.unplaced("12.3万\n元").text());
  }

  @Test
  void theBlankBetweenTwoNumbersIsQuotedAsNothing() {
    Passage passage = Passage.unplaced("支出 2022  2023");
    assertEquals("支出2022 2023", passage.text());
    assertEquals("2022", passage.quote(2, 6));
    assertEquals("2023", passage.quote(7, 11));
    assertEquals("2022  2023", passage.quote(2, 11));
  }

  @Property
  void foldingNumbersTwiceChangesNothing(
      @ForAll @StringLength(max = 20) @Chars({'1', '2', '.', ',', '-', ' ', '年', '。'})
          String printed) {
    String text = Passage.unplaced(printed).text();
    assertEquals(text, Passage.unplaced(text).text());
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
      assertEquals(passage.text().substring(i, i + 1).strip(), Passage.unplaced(quoted).text());
    }
  }

  @Property
  void foldingTwiceChangesNothing(@ForAll String printed) {
    String text = Passage.unplaced(printed).text();
    assertEquals(text, Passage.unplaced(text).text());
  }
}
