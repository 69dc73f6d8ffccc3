package gouji.extractor.table;

import static gouji.extractor.table.ReadTables.read;
import static gouji.extractor.table.ReadTables.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extractor.DrawnPdf;
import gouji.extractor.model.Body;
import gouji.extractor.model.BoundingBox;
import gouji.extractor.model.Passage;
import gouji.extractor.page.Glyph;
import gouji.extractor.table.GridTable.GridCell;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The digits of a table's cells against the digits of its place on the page. */
class VerifiedTest {
  @Test
  void theDigitsOfTheCellsAreThoseOfThePage() {
    assertEquals(true, verified("12.50", "12.50"));
  }

  @Test
  void aLostDigitIsNoticed() {
    assertEquals(false, verified("12.5", "12.50"));
  }

  @Test
  void anInventedDigitIsNoticed() {
    assertEquals(false, verified("112.50", "12.50"));
  }

  @Test
  void anExchangedDigitIsNoticed() {
    assertEquals(false, verified("13.50", "12.50"));
  }

  @Test
  void aHeaderThatWasLeftOutIsNotMissed() {
    String[] header = {"项目", "2022年", "2023年"};
    Body body =
        read(
            DrawnPdf.a4()
                .table(new double[] {90, 250, 350, 450}, 700, header, new String[] {"甲", "1", "2"})
                .page(595, 842)
                .table(new double[] {90, 250, 350, 450}, 60, header, new String[] {"乙", "3", "4"}));

    assertEquals(1, table(body, 0).joins().get(0).repeatedRows());
    assertEquals(true, table(body, 0).verified());
  }

  @Test
  void aDigitBesideTheCellsOfASteppedTableIsNoticed() {
    // The frame has a step: what stands in its corner stands in no cell.
    Body body =
        read(
            DrawnPdf.a4()
                .grid(new double[] {90, 200, 300}, new double[] {100, 120})
                .grid(new double[] {90, 200, 300, 400}, new double[] {120, 140})
                .text(95, 105, 10, "项目")
                .text(210, 105, 10, "金额")
                .text(320, 105, 10, "7")
                .text(95, 125, 10, "合计")
                .text(210, 125, 10, "5")
                .text(310, 125, 10, "6"));

    assertEquals(false, table(body, 0).verified());
  }

  @Test
  void theDigitsOfATableWithoutLinesAreHeldAgainstThePageToo() {
    assertEquals(true, table(read(unruled()), 0).verified());
  }

  @Test
  void aDigitThatReachesIntoATableWithoutLinesIsMissed() {
    // Too low for the last row, too high to stand under it.
    assertEquals(false, table(read(unruled().text(330, 142, 10, "7")), 0).verified());
  }

  private static DrawnPdf unruled() {
    DrawnPdf pdf = DrawnPdf.a4();
    String[][] rows = {{"甲", "1.00", "2.00"}, {"乙", "3.00", "4.00"}, {"合计", "4.00", "6.00"}};
    for (int r = 0; r < rows.length; r++) {
      pdf.text(90, 100 + 18 * r, 10, rows[r][0])
          .text(250, 100 + 18 * r, 10, rows[r][1])
          .text(400, 100 + 18 * r, 10, rows[r][2]);
    }
    return pdf;
  }

  @Test
  void aGridIsHeldAgainstItsPageAsSoonAsItIsRead() {
    assertEquals(true, grid("12.50", "12.50", "").verified());
    assertEquals(false, grid("12.5", "12.50", "").verified());
    assertEquals(false, grid("112.50", "12.50", "").verified());
    assertEquals(false, grid("12.50", "12.50", "7").verified());
  }

  /** Of a table whose one amount was read as the first, though the page shows the second. */
  private static boolean verified(String read, String shown) {
    GridTable grid = grid(shown, shown, "");
    JoinedTable table = new JoinedTable(grid);
    table.parts.get(0).passage = Passage.unplaced(read);
    table.verify();
    return table.verified();
  }

  /** A table of one cell that took some digits, and left others that stand in its frame. */
  private static GridTable grid(String read, String taken, String left) {
    GridCell cell =
        new GridCell(0, 0, 1, 1, new BoundingBox(0, 0, 100, 20), Passage.unplaced(read));
    return GridTable.of(
        1,
        new float[] {0, 100},
        new float[] {0, 20},
        List.of(cell),
        glyphs(10, taken),
        glyphs(60, left));
  }

  private static List<Glyph> glyphs(float x, String digits) {
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < digits.length(); i++) {
      String one = digits.substring(i, i + 1);
      float at = x + 5 * i;
      glyphs.add(new Glyph(one, at, 5, at + 5, 15, 10, Glyph.Direction.RIGHT, false));
    }
    return glyphs;
  }
}
