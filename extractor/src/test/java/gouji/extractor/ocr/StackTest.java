package gouji.extractor.ocr;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extractor.page.Glyph;
import gouji.extractor.page.PageContent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class StackTest {
  /** A table with two narrow cells, drawn for this test. */
  private static PageContent table() throws IOException {
    try (InputStream in = StackTest.class.getResourceAsStream("stack.png")) {
      return new PageReader().read(ImageIO.read(in), 1, 300, 150);
    }
  }

  @Test
  void theCharactersOfANarrowCellAreReadFromTopToBottom() throws IOException {
    PageContent page = table();
    List<Glyph> column =
        page.glyphs().stream()
            .filter(g -> g.centreX() < 44)
            .sorted(Comparator.comparing(Glyph::centreY))
            .toList();

    assertEquals("单位名称一级指标", column.stream().map(Glyph::text).collect(joining()));
    assertEquals(
        "某县财政局本级1381.92数量指标20",
        page.glyphs().stream().filter(g -> g.centreX() > 44).map(Glyph::text).collect(joining()));
  }

  @Test
  void eachCharacterStandsWhereItIs() throws IOException {
    Glyph third =
        table().glyphs().stream()
            .filter(g -> g.text().equals("指") && g.centreX() < 44)
            .findFirst()
            .orElseThrow();

    assertEquals(32, third.centreX(), 2);
    assertEquals(112, third.centreY(), 3);
  }
}
