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

  /** Of a table whose one amount was read as the first, though the page shows the second. */
  private static boolean verified(String read, String shown) {
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < shown.length(); i++) {
      String one = shown.substring(i, i + 1);
      glyphs.add(new Glyph(one, 10 + 5 * i, 5, 15 + 5 * i, 15, 10, Glyph.Direction.RIGHT, false));
    }
    GridCell cell =
        new GridCell(0, 0, 1, 1, new BoundingBox(0, 0, 100, 20), Passage.unplaced(read));
    JoinedTable table =
        new JoinedTable(
            new GridTable(
                1,
                new float[] {0, 100},
                new float[] {0, 20},
                List.of(cell),
                glyphs,
                true,
                List.of()));
    table.verify();
    return table.verified();
  }
}
