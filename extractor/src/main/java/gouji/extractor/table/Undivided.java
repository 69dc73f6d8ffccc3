package gouji.extractor.table;

import gouji.extractor.layout.Line;
import gouji.extractor.layout.Lines;
import gouji.extractor.page.Glyph;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides what the ruling lines leave undivided though it is not one cell: a row whose columns are
 * ruled only in the header, and a column whose rows are not ruled at all. Read as one cell, its
 * numbers would run into one.
 */
final class Undivided {
  /** Entries are further apart than this, in ems. */
  private static final float GAP = 1f;

  /** An entry may reach over its column's edge by so many points. */
  private static final float OVER = 2;

  /** A cell in places of the grid, ends exclusive, and what stands in it. */
  record Filled(int row, int column, int rowEnd, int columnEnd, List<Glyph> glyphs) {}

  /** Cells, and where their columns and rows begin and end. */
  record Divided(float[] columns, float[] rows, List<Filled> cells) {}

  private Undivided() {}

  static Divided divide(int page, float[] columns, float[] rows, List<Filled> cells) {
    UndividedColumns.Split split = UndividedColumns.split(page, columns, cells);
    List<Filled> divided = byColumns(page, split.columns(), split.cells());
    return byRows(page, split.columns(), rows, divided);
  }

  /** Cells over several columns are divided where their numbers keep to the columns. */
  private static List<Filled> byColumns(int page, float[] columns, List<Filled> cells) {
    List<Filled> divided = new ArrayList<>(cells.size());
    for (Filled cell : cells) {
      if (cell.columnEnd() - cell.column() < 2 || !divide(page, columns, cell, divided)) {
        divided.add(cell);
      }
    }
    return divided;
  }

  private static boolean divide(int page, float[] columns, Filled cell, List<Filled> divided) {
    List<Line> entries = Lines.entries(page, cell.glyphs(), GAP);
    List<List<Glyph>> inColumn = new ArrayList<>();
    for (int c = cell.column(); c < cell.columnEnd(); c++) {
      inColumn.add(new ArrayList<>());
    }
    boolean amount = false;
    for (Line entry : entries) {
      int c = cell.column();
      while (c + 1 < cell.columnEnd() && entry.centreX() >= columns[c + 1]) {
        c++;
      }
      if (entry.left() < columns[c] - OVER || entry.right() > columns[c + 1] + OVER) {
        return false;
      }
      amount |= AlignedRows.isAmount(entry);
      inColumn.get(c - cell.column()).addAll(entry.glyphs());
    }
    long filled = inColumn.stream().filter(glyphs -> !glyphs.isEmpty()).count();
    if (!amount || filled < 2) {
      return false;
    }
    for (int i = 0; i < inColumn.size(); i++) {
      int c = cell.column() + i;
      divided.add(new Filled(cell.row(), c, cell.rowEnd(), c + 1, inColumn.get(i)));
    }
    return true;
  }

  /** Rows whose columns list numbers one under the other are divided between the numbers. */
  private static Divided byRows(int page, float[] columns, float[] rows, List<Filled> cells) {
    List<float[]> bounds = new ArrayList<>();
    boolean any = false;
    for (int r = 0; r + 1 < rows.length; r++) {
      float[] between = divisions(page, columns, r, cells);
      any |= between.length > 0;
      bounds.add(between);
    }
    if (!any) {
      return new Divided(columns, rows, cells);
    }
    // Where each old row begins among the new ones.
    int[] begin = new int[rows.length];
    List<Float> edges = new ArrayList<>();
    for (int r = 0; r + 1 < rows.length; r++) {
      begin[r] = edges.size();
      edges.add(rows[r]);
      for (float each : bounds.get(r)) {
        edges.add(each);
      }
    }
    begin[rows.length - 1] = edges.size();
    edges.add(rows[rows.length - 1]);
    float[] all = new float[edges.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = edges.get(i);
    }
    List<Filled> divided = new ArrayList<>();
    for (Filled cell : cells) {
      int from = begin[cell.row()];
      int to = begin[cell.rowEnd()];
      if (cell.rowEnd() - cell.row() > 1 || to - from == 1) {
        divided.add(new Filled(from, cell.column(), to, cell.columnEnd(), cell.glyphs()));
        continue;
      }
      for (int r = from; r < to; r++) {
        List<Glyph> some = new ArrayList<>();
        for (Glyph glyph : cell.glyphs()) {
          boolean below = r == from || glyph.centreY() >= all[r];
          boolean above = r + 1 == to || glyph.centreY() < all[r + 1];
          if (below && above) {
            some.add(glyph);
          }
        }
        divided.add(new Filled(r, cell.column(), r + 1, cell.columnEnd(), some));
      }
    }
    return new Divided(columns, all, divided);
  }

  /** Where a row is to be divided; nowhere when it is one row. */
  private static float[] divisions(int page, float[] columns, int row, List<Filled> cells) {
    List<Line> longest = List.of();
    List<List<Line>> lists = new ArrayList<>();
    for (Filled cell : cells) {
      if (cell.row() != row || cell.rowEnd() != row + 1) {
        continue;
      }
      List<Line> lines = Lines.inCell(page, cell.glyphs());
      if (isList(lines, columns[cell.columnEnd()] - columns[cell.column()])) {
        lists.add(lines);
        if (lines.size() > longest.size()) {
          longest = lines;
        }
      }
    }
    if (lists.size() < 2) {
      return new float[0];
    }
    for (List<Line> lines : lists) {
      for (Line line : lines) {
        boolean aligned = false;
        for (Line other : longest) {
          aligned |= Math.abs(line.centreY() - other.centreY()) < 0.4f * line.size();
        }
        if (!aligned) {
          return new float[0];
        }
      }
    }
    float[] between = new float[longest.size() - 1];
    for (int i = 0; i < between.length; i++) {
      between[i] = (longest.get(i).bottom() + longest.get(i + 1).top()) / 2;
    }
    return between;
  }

  /** Numbers one under the other, none of which is the end of the one above it. */
  private static boolean isList(List<Line> lines, float width) {
    if (lines.size() < 2) {
      return false;
    }
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean full = width - (line.right() - line.left()) < 1.6f * line.size();
      if (!AlignedRows.isAmount(line) || full && i + 1 < lines.size()) {
        return false;
      }
    }
    return true;
  }
}
