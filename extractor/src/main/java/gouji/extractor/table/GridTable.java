package gouji.extractor.table;

import gouji.extractor.layout.FlowItem;
import gouji.extractor.model.BoundingBox;
import gouji.extractor.model.Passage;
import gouji.extractor.page.Glyph;
import java.util.List;

/**
 * A table as ruled on one page.
 *
 * @param columns where its columns begin, and where the last one ends
 * @param rows where its rows begin, and where the last one ends
 * @param cells by row, then by column
 * @param glyphs what stands in its cells
 * @param verified whether every digit in its area stands in one of its cells
 */
record GridTable(
    int page,
    float[] columns,
    float[] rows,
    List<GridCell> cells,
    List<Glyph> glyphs,
    boolean verified)
    implements FlowItem {

  /** A cell of the grid, with its spans. */
  record GridCell(
      int row, int column, int rowSpan, int columnSpan, BoundingBox box, Passage passage) {

    String text() {
      return passage.text();
    }

    boolean isBlank() {
      return passage.isBlank();
    }
  }

  int rowCount() {
    return rows.length - 1;
  }

  int columnCount() {
    return columns.length - 1;
  }

  float left() {
    return columns[0];
  }

  float right() {
    return columns[columns.length - 1];
  }

  @Override
  public float top() {
    return rows[0];
  }

  @Override
  public float bottom() {
    return rows[rows.length - 1];
  }
}
