package gouji.extractor.table;

import gouji.extractor.layout.FlowItem;
import gouji.extractor.model.BoundingBox;
import gouji.extractor.model.Passage;
import gouji.extractor.page.Glyph;
import java.util.List;

/**
 * A table on one page, as it is ruled there, or as its words stand.
 *
 * @param columns where its columns begin, and where the last one ends
 * @param rows where its rows begin, and where the last one ends
 * @param cells by row, then by column
 * @param glyphs what stands in its cells
 * @param verified whether the digits of its cells are those that the page shows in its area
 * @param aligned whether nothing but their entries tells where its columns are
 * @param header how many of its first rows are known to be its header; 0 if their cells have to
 *     tell
 * @param nested the tables that stand in its cells
 */
record GridTable(
    int page,
    float[] columns,
    float[] rows,
    List<GridCell> cells,
    List<Glyph> glyphs,
    boolean verified,
    boolean aligned,
    int header,
    List<Nested> nested)
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

  /** A table in a cell of another. */
  record Nested(GridCell cell, GridTable table) {}

  /**
   * A table whose cells are held against what the page shows there.
   *
   * @param glyphs those that it took for its cells
   * @param left those that neither it nor another table took
   */
  static GridTable of(
      int page,
      float[] columns,
      float[] rows,
      List<GridCell> cells,
      List<Glyph> glyphs,
      List<Glyph> left) {
    DigitCount held = new DigitCount();
    cells.forEach(cell -> held.add(cell.passage()));
    boolean hidden =
        glyphs.stream().map(Glyph::recognition).anyMatch(how -> how != null && how.isHalfHidden());
    boolean verified = !hidden && held.equals(DigitCount.shown(glyphs, left, columns, rows));
    return new GridTable(page, columns, rows, cells, glyphs, verified, false, 0, List.of());
  }

  /** The same, of which nothing but the entries tells where the columns are. */
  GridTable alignedOnly(int headerRows) {
    return new GridTable(page, columns, rows, cells, glyphs, verified, true, headerRows, nested);
  }

  /** The same, of which the entries do not tell for certain what belongs together. */
  GridTable doubtful() {
    return new GridTable(page, columns, rows, cells, glyphs, false, aligned, header, nested);
  }

  /** Whether it is a table only if it goes on with the one before. */
  boolean isRest() {
    return aligned && rowCount() < AlignedTables.FEWEST_ROWS;
  }

  GridTable with(List<Nested> inner) {
    return new GridTable(page, columns, rows, cells, glyphs, verified, aligned, header, inner);
  }

  /** Whether the middle of a box lies inside the table. */
  boolean surrounds(BoundingBox box) {
    return box.centreX() > left()
        && box.centreX() < right()
        && box.centreY() > top()
        && box.centreY() < bottom();
  }

  /** The cell in which the middle of a table stands that lies inside this one. */
  GridCell cellAround(GridTable inner) {
    float x = (inner.left() + inner.right()) / 2;
    float y = (inner.top() + inner.bottom()) / 2;
    return cells.stream()
        .filter(c -> x >= columns[c.column()] && x <= columns[c.column() + c.columnSpan()])
        .filter(c -> y >= rows[c.row()] && y <= rows[c.row() + c.rowSpan()])
        .findFirst()
        .orElseThrow();
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
