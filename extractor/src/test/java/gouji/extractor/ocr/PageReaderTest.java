package gouji.extractor.ocr;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.extractor.page.Glyph;
import gouji.extractor.page.PageContent;
import gouji.extractor.page.Rule;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PageReaderTest {
  private static final float[] COLUMNS = {60, 180, 260, 340, 420};
  private static final String[][] CELLS = {
    {"Basic", "1381.92", "15.04%", "-12.30"},
    {"Projects", "7,805.54", "84.96%", "0.5"},
    {"Total", "9187.46", "100%", "1"},
  };

  private static BufferedImage table() throws IOException {
    try (DrawnPage page = new DrawnPage()) {
      page.text(60, 60, 14, "Expenditure of the year 2023 in total 9187.46");
      for (int row = 0; row <= CELLS.length; row++) {
        page.line(COLUMNS[0], 100 + 24 * row, COLUMNS[4], 100 + 24 * row);
      }
      for (float x : COLUMNS) {
        page.line(x, 100, x, 100 + 24 * CELLS.length);
      }
      for (int row = 0; row < CELLS.length; row++) {
        for (int column = 0; column < 4; column++) {
          page.text(COLUMNS[column] + 3, 106 + 24 * row, 11, CELLS[row][column]);
        }
      }
      page.text(60, 220, 12, "The rest of the money was carried over to the next year.");
      page.text(60, 240, 12, "Nothing else was planned for the months after that.");
      return page.picture();
    }
  }

  private static PageContent read(BufferedImage picture) throws IOException {
    boolean wide = picture.getWidth() > picture.getHeight();
    return new PageReader()
        .read(
            picture,
            1,
            wide ? DrawnPage.HEIGHT : DrawnPage.WIDTH,
            wide ? DrawnPage.WIDTH : DrawnPage.HEIGHT);
  }

  private static String inside(PageContent page, float left, float top, float right, float bottom) {
    StringBuilder text = new StringBuilder();
    for (Glyph g : page.glyphs()) {
      if (g.centreX() > left && g.centreX() < right && g.centreY() > top && g.centreY() < bottom) {
        text.append(g.text());
      }
    }
    return text.toString();
  }

  private static void assertCells(PageContent page) {
    List<Float> rows = places(page, true);
    List<Float> columns = places(page, false);
    assertEquals(CELLS.length + 1, rows.size(), "horizontal lines");
    assertEquals(COLUMNS.length, columns.size(), "vertical lines");
    for (int row = 0; row < CELLS.length; row++) {
      for (int column = 0; column < 4; column++) {
        assertEquals(
            CELLS[row][column],
            inside(
                page,
                columns.get(column),
                rows.get(row),
                columns.get(column + 1),
                rows.get(row + 1)));
      }
    }
  }

  private static List<Float> places(PageContent page, boolean horizontal) {
    return page.rules().stream()
        .filter(r -> r.horizontal() == horizontal)
        .map(Rule::at)
        .sorted()
        .toList();
  }

  @Test
  void aRuledTableIsReadCellByCell() throws IOException {
    PageContent page = read(table());
    assertCells(page);
    assertEquals(100, places(page, true).get(0), 1);
    assertEquals(COLUMNS[0], places(page, false).get(0), 1);
  }

  @Test
  void theCharactersOfANumberTouch() throws IOException {
    List<Glyph> glyphs = read(table()).glyphs();
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph last = glyphs.get(i - 1);
      Glyph next = glyphs.get(i);
      if (last.isNumeric()
          && next.isNumeric()
          && last.top() == next.top()
          && next.left() - last.right() < last.size()) {
        assertEquals(last.right(), next.left(), 0.01, last.text() + next.text());
      }
    }
  }

  @Test
  void askewIsReadAsIfStraightAndShownWhereItStands() throws IOException {
    PageContent page = read(DrawnPage.askew(table(), 2.2));
    assertCells(page);
    Glyph first =
        page.glyphs().stream().filter(g -> g.text().equals("E")).findFirst().orElseThrow();
    // The place of the first letter, turned about the page's middle.
    double angle = Math.toRadians(2.2);
    double x = 65 - DrawnPage.WIDTH / 2;
    double y = 67 - DrawnPage.HEIGHT / 2;
    assertEquals(
        DrawnPage.WIDTH / 2 + x * Math.cos(angle) - y * Math.sin(angle), first.box().centreX(), 4);
    assertEquals(
        DrawnPage.HEIGHT / 2 + x * Math.sin(angle) + y * Math.cos(angle), first.box().centreY(), 4);
  }

  @Test
  void aPageFromTheSideOrUpsideDownIsTurned() throws IOException {
    BufferedImage upright = table();
    List<Glyph.Direction> turned = new ArrayList<>();
    for (int quarters = 1; quarters < 4; quarters++) {
      PageContent page = read(DrawnPage.quarterTurned(upright, quarters));
      assertCells(page);
      assertEquals(DrawnPage.WIDTH, page.width(), 0.5);
      turned.add(page.turned());
    }
    assertEquals(List.of(Glyph.Direction.DOWN, Glyph.Direction.LEFT, Glyph.Direction.UP), turned);
  }

  @Test
  void aSealIsNoTextAndHidesNone() throws IOException {
    BufferedImage picture = table();
    int without = read(picture).glyphs().size();
    DrawnPage.stamp(picture, 300, 160, 55, new Color(220, 60, 60));
    PageContent page = read(picture);
    assertCells(page);
    assertEquals(without, page.glyphs().size());
  }

  @Test
  void whatASealHidesIsInDoubt() throws IOException {
    BufferedImage picture = table();
    DrawnPage.cover(picture, 300, 160, 55, new Color(220, 40, 40));
    PageContent page = read(picture);
    assertTrue(page.unread() > 0);
    for (Glyph glyph : page.glyphs()) {
      double off = Math.hypot(glyph.centreX() - 300, glyph.centreY() - 160);
      boolean beneath = Math.abs(off - 55) < 4;
      boolean far = Math.abs(off - 55) > 20;
      boolean hidden = requireNonNull(glyph.recognition()).isHalfHidden();
      assertTrue(beneath ? hidden : !far || !hidden, glyph::toString);
    }
  }

  @Test
  void aSquareSealIsNoTextEither() throws IOException {
    BufferedImage picture = table();
    int without = read(picture).glyphs().size();
    DrawnPage.stampSquare(picture, 300, 150, 30, new Color(220, 60, 60));
    PageContent page = read(picture);
    assertCells(page);
    assertEquals(without, page.glyphs().size());
    assertEquals(0, page.unread());
  }

  @Test
  void aLineThatCannotBeReadIsCountedAndDustIsNot() throws IOException {
    BufferedImage picture = DrawnPage.askew(table(), 0);
    assertEquals(0, read(picture).unread());
    DrawnPage.smudge(picture, 60, 280, 90, 12);
    PageContent page = read(picture);
    assertCells(page);
    assertEquals(1, page.unread());
  }

  @Test
  void colouredWordsAreNoSeal() throws IOException {
    try (DrawnPage page = new DrawnPage()) {
      page.colour(200, 30, 40);
      for (int line = 0; line < 6; line++) {
        page.text(60, 60 + 12 * line, 10, "Section " + (line + 2));
      }
      StringBuilder text = new StringBuilder();
      read(page.picture()).glyphs().forEach(g -> text.append(g.text()));
      assertEquals("Section2Section3Section4Section5Section6Section7", text.toString());
    }
  }

  @Test
  void theNumberOfThreadsChangesNothing() throws Exception {
    BufferedImage picture = DrawnPage.askew(table(), -0.7);
    ForkJoinPool one = new ForkJoinPool(1);
    ForkJoinPool four = new ForkJoinPool(4);
    try {
      assertEquals(one.submit(() -> read(picture)).get(), four.submit(() -> read(picture)).get());
    } finally {
      one.shutdown();
      four.shutdown();
    }
  }

  @Test
  void everyGlyphSaysHowSurelyItWasRead() throws IOException {
    for (Glyph glyph : read(table()).glyphs()) {
      float confidence = Objects.requireNonNull(glyph.recognition()).confidence();
      assertTrue(confidence > 0 && confidence <= 1.0001f, glyph.toString());
    }
  }

  @Test
  void aBlankPageHasNothing() throws IOException {
    try (DrawnPage page = new DrawnPage()) {
      PageContent content = read(page.picture());
      assertEquals(List.of(), content.glyphs());
      assertEquals(List.of(), content.rules());
    }
  }

  /** A form of the samples, sealed and scanned: {@code corpus/README.md} says how. */
  @Test
  void aScannedFormIsReadUnderItsSeal() throws IOException {
    BufferedImage scan;
    try (InputStream in = PageReaderTest.class.getResourceAsStream("form-scan.jpg")) {
      scan = ImageIO.read(in);
    }
    PageContent page =
        new PageReader().read(scan, 1, scan.getWidth() * 0.48f, scan.getHeight() * 0.48f);
    assertEquals(10, places(page, true).size());
    assertEquals(9, places(page, false).size());
    // The picture ends in the middle of a line.
    assertEquals(2, page.unread());
    List<Float> rows = places(page, true);
    List<Float> columns = places(page, false);
    String[][] amounts = {
      {"860.00", "902.50", "885.94"},
      {"860.00", "880.00", "863.44"},
      {"0.00", "22.50", "22.50"},
      {"0.00", "0.00", "0.00"},
    };
    for (int row = 0; row < amounts.length; row++) {
      for (int column = 0; column < 3; column++) {
        assertEquals(
            amounts[row][column],
            inside(
                page,
                columns.get(column + 2),
                rows.get(row + 4),
                columns.get(column + 3),
                rows.get(row + 5)));
      }
    }
    String all = inside(page, 0, 0, page.width(), page.height());
    for (String words : List.of("项目支出绩效自评表", "2022年度", "98.17%", "9.82", "0663-8210457")) {
      assertTrue(all.contains(words), words);
    }
  }
}
