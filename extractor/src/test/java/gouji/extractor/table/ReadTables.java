package gouji.extractor.table;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extractor.DrawnPdf;
import gouji.extractor.Extractor;
import gouji.extractor.model.Block;
import gouji.extractor.model.Body;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Paragraph;
import gouji.extractor.model.Table;
import gouji.extractor.page.OcrMode;
import java.util.List;

/** Reads what was drawn for a test, and prints the tables of it. */
final class ReadTables {
  private ReadTables() {}

  static Body read(DrawnPdf pdf) {
    return Extractor.read(pdf.bytes(), "report.pdf", OcrMode.OFF);
  }

  static Table only(DrawnPdf pdf) {
    Body body = read(pdf);
    List<Table> tables =
        body.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
    assertEquals(1, tables.size(), () -> "blocks: " + body.blocks());
    return tables.get(0);
  }

  static Table table(Body body, int index) {
    return body.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .toList()
        .get(index);
  }

  static Cell cell(Table table, int row, int column) {
    return table.grid().get(row).get(column).orElseThrow();
  }

  static String words(Block block) {
    return block instanceof Paragraph paragraph ? paragraph.passage().printed() : block.id();
  }

  /** Row by row, each cell once, with its spans if it has any. */
  static String print(Table table) {
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < table.rowCount(); r++) {
      int row = r;
      out.append(
              table.cells().stream()
                  .filter(c -> c.row() == row)
                  .map(
                      c ->
                          c.text()
                              + (c.rowSpan() * c.columnSpan() == 1
                                  ? ""
                                  : " " + c.rowSpan() + "x" + c.columnSpan()))
                  .collect(joining(" | "))
                  .stripTrailing())
          .append('\n');
    }
    return out.toString();
  }
}
