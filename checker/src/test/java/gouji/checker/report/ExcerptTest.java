package gouji.checker.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.checker.finding.Evidence;
import gouji.checker.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static final Texts CHINESE = Texts.in(Locale.SIMPLIFIED_CHINESE);

  private static Evidence evidence(int page, String text, String figure) {
    return new Evidence(
        page, Optional.empty(), text, Optional.of(figure), Optional.empty(), Optional.empty());
  }

  @Test
  void aSentenceIsQuotedOnceWhateverOfItIsCited() {
    assertEquals(
        "第3页：支出10万元，大于预算9万元。\n第4页：支出11万元。",
        Excerpt.of(
            List.of(
                evidence(3, "支出10万元，大于预算9万元。", "10"),
                evidence(3, "支出10万元，大于预算9万元。", "9"),
                evidence(3, "大于预算", ""),
                evidence(4, "支出11万元。", "11")),
            true,
            CHINESE));
  }

  @Test
  void aHeaderIsQuotedOnceForRowsThatFollowEachOther() {
    assertEquals(
        "第3页：| 项 | 数 |\n| 甲 | 1 |\n第3页：| 乙 | 2 |\n第9页：| 科 | 数 |\n| 甲 | 3 |",
        Excerpt.of(
            List.of(
                evidence(3, "| 项 | 数 |\n| 甲 | 1 |", "1"),
                evidence(3, "| 项 | 数 |\n| 乙 | 2 |", "2"),
                evidence(9, "| 科 | 数 |\n| 甲 | 3 |", "3")),
            true,
            CHINESE));
  }

  @Test
  void aWideRowLosesTheEndsOfItsLongCellsButNotItsFigure() {
    String rubric = "制度健全得满分，每缺一项扣两分，扣完为止。".repeat(9);
    assertEquals(
        "第3页：| 项 | 标准 | 数 |\n| 甲 | 制度健全得满分，每缺一项扣两分，… | 12345678901234567890.12 |",
        Excerpt.of(
            List.of(
                evidence(
                    3,
                    "| 项 | 标准 | 数 |\n| 甲 | " + rubric + " | 12345678901234567890.12 |",
                    "12345678901234567890.12")),
            true,
            CHINESE));
  }

  @Test
  void whereThereAreNoPagesNoneIsNamed() {
    assertEquals("支出。", Excerpt.of(List.of(evidence(1, "支出。", "1")), false, CHINESE));
  }

  @Test
  void ofManyPlacesSomeAreShownAndTheOthersCounted() {
    List<Evidence> many =
        IntStream.rangeClosed(1, 78).mapToObj(i -> evidence(i, "支出" + i + "元。", "" + i)).toList();
    String excerpt = Excerpt.of(many, true, CHINESE);
    assertEquals(7, excerpt.lines().count());
    assertTrue(excerpt.endsWith("\n……（另有 72 处，见 audit explain）"), excerpt);
  }
}
