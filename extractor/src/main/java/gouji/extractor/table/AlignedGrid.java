package gouji.extractor.table;

import gouji.extractor.layout.Line;
import gouji.extractor.model.BoundingBox;
import gouji.extractor.model.Passage;
import gouji.extractor.page.Glyph;
import gouji.extractor.page.PageContent;
import gouji.extractor.table.GridTable.GridCell;
import java.util.ArrayList;
import java.util.List;

/** Puts the entries of rows into the cells of a table that has no lines between its columns. */
final class AlignedGrid {
  private AlignedGrid() {}

  /**
   * @param rows its entries, from left to right
   * @param columns from where to where each column's entries reach
   * @param header how many of the rows are its header
   * @param left the page's glyphs that are in no table
   */
  static GridTable of(
      PageContent page,
      List<List<Line>> rows,
      List<float[]> columns,
      int header,
      List<Glyph> left) {
    int width = columns.size();
    float[] xs = AlignedRows.edges(columns);
    float[] ys = new float[rows.size() + 1];
    ys[0] = AlignedRows.top(rows.get(0));
    ys[rows.size()] = AlignedRows.bottom(rows.get(rows.size() - 1));
    for (int r = 1; r < rows.size(); r++) {
      ys[r] = (AlignedRows.bottom(rows.get(r - 1)) + AlignedRows.top(rows.get(r))) / 2;
    }
    List<GridCell> cells = new ArrayList<>();
    List<Glyph> taken = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      Passage.Builder[] texts = new Passage.Builder[width];
      int[] spans = new int[width];
      Line[] above = new Line[width];
      for (Line entry : rows.get(r)) {
        int column = AlignedRows.column(columns, entry);
        int last = column;
        if (!AlignedRows.isAmount(entry)) {
          // A heading over several columns begins at the first of them that it reaches over.
          while (column > 0 && entry.left() < columns.get(column - 1)[1]) {
            column--;
          }
          while (last + 1 < width && entry.right() > columns.get(last + 1)[0]) {
            last++;
          }
        }
        while (column < last && texts[column] != null) {
          column++;
        }
        if (texts[column] == null) {
          texts[column] = new Passage.Builder();
          spans[column] = last - column + 1;
        } else {
          boolean below = entry.top() > above[column].centreY();
          texts[column].append(below ? "\n" : " ", page.number());
        }
        above[column] = entry;
        entry.appendTo(texts[column]);
        taken.addAll(entry.glyphs());
      }
      for (int c = 0; c < width; c++) {
        int span = 1;
        while (texts[c] != null && span < spans[c] && texts[c + span] == null) {
          span++;
        }
        BoundingBox box =
            new BoundingBox(
                xs[c], ys[r], Math.max(xs[c], xs[c + span]), Math.max(ys[r], ys[r + 1]));
        Passage.Builder text = texts[c] == null ? new Passage.Builder() : texts[c];
        cells.add(new GridCell(r, c, 1, span, page.shown(box), text.build()));
        c += span - 1;
      }
    }
    return GridTable.of(page.number(), xs, ys, cells, taken, left).alignedOnly(header);
  }
}
