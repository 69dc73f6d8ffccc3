package gouji.corpus.synth.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.corpus.synth.page.Letters.Type;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
  private static final float SIZE = 10;

  private static List<String> lines(String text, int characters) throws IOException {
    try (PDDocument document = new PDDocument()) {
      Type type = new Type(Face.HEI, Face.HEI, SIZE, false);
      float room = characters * SIZE + 1;
      return new LineBreaks(new Letters(document), type)
          .lines(text, room, room).stream()
              .map(line -> text.substring(line.start(), line.end()))
              .toList();
    }
  }

  @Test
  void aLineIsAsLongAsThereIsRoom() throws IOException {
    assertEquals(List.of("全年支出", "决算数为", "零"), lines("全年支出决算数为零", 4));
  }

  @Test
  void aNumberStaysWhole() throws IOException {
    assertEquals(List.of("全年支出", "1,234.56", "万元"), lines("全年支出1,234.56万元", 4));
  }

  @Test
  void noLineBeginsWithAComma() throws IOException {
    assertTrue(lines("全年支出决算，项目支出", 6).stream().noneMatch(line -> line.startsWith("，")));
  }

  @Test
  void noLineEndsWithABracketThatOpens() throws IOException {
    assertEquals(List.of("全年支出", "（决算）"), lines("全年支出（决算）", 5));
  }

  @Test
  void anEmptyTextIsOneLine() throws IOException {
    assertEquals(List.of(""), lines("", 5));
  }
}
