package gouji.extractor.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extractor.model.Passage;
import gouji.extractor.page.Glyph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void theOrderOfDrawingDoesNotMatter() {
    List<Glyph> glyphs = new ArrayList<>(Typeset.glyphs(90, 100, 14, "本年收入合计"));
    glyphs.addAll(Typeset.glyphs(90, 122, 14, "本年支出合计"));
    Collections.shuffle(glyphs, new Random(7));

    assertEquals(List.of("本年收入合计", "本年支出合计"), texts(Lines.onPage(1, glyphs)));
  }

  @Test
  void aRaisedMarkIsPartOfItsLine() {
    List<Glyph> glyphs = new ArrayList<>(Typeset.glyphs(90, 100, 14, "用地约"));
    glyphs.addAll(Typeset.glyphs(132, 98, 8, "2"));
    glyphs.addAll(Typeset.glyphs(136, 100, 14, "亩"));

    assertEquals(List.of("用地约2亩"), texts(Lines.onPage(1, glyphs)));
  }

  @Test
  void aLetterSpacedLineIsOneLine() {
    assertEquals(
        List.of("情况准确编制收入预算"),
        texts(
            Lines.onPage(
                1, Typeset.glyphs(90, 100, 14, "情　　　　况　　　　准　　　　确　　　　编　　　　制　　　　收　　　　入　　　　预　　　　算"))));
  }

  @Test
  void whatStandsFarToTheRightIsApart() {
    assertEquals(
        List.of("编制部门：某局", "单位：元"),
        texts(Lines.onPage(1, Typeset.glyphs(90, 100, 14, "编制部门：某局　　　　　　　　　　　　单位：元"))));
  }

  @Test
  void numbersSetApartAreNotOneNumber() {
    assertEquals(
        List.of("合计2,946.25", "2,940.05", "6.20"),
        texts(Lines.onPage(1, Typeset.glyphs(90, 100, 14, "合计 2,946.25　 2,940.05　 6.20"))));
  }

  @Test
  void manyWideGapsDoNotMakeALineLetterSpaced() {
    assertEquals(
        List.of("某县", "-", "-", "-", "0", "-"),
        texts(Lines.entries(1, Typeset.glyphs(90, 100, 14, "某县　　-　　-　　-　　0　　-"), 1)));
  }

  @Test
  void aGapIsPrintedAsASpace() {
    Passage.Builder passage = new Passage.Builder();
    Typeset.line(1, 100, "收入 281917.96 万元").appendTo(passage);

    assertEquals("收入 281917.96 万元", passage.build().printed());
  }

  @Test
  void textThatRunsUpThePageIsReadFromBottomToTop() {
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      float bottom = 300 - 10 * i;
      glyphs.add(
          new Glyph(
              "单位名".substring(i, i + 1),
              50,
              bottom - 10,
              60,
              bottom,
              10,
              Glyph.Direction.UP,
              false));
    }

    assertEquals(List.of("单位名"), texts(Lines.inCell(1, glyphs)));
  }

  private static List<String> texts(List<Line> lines) {
    return lines.stream().map(Line::text).toList();
  }
}
