package gouji.extractor.table;

import gouji.extractor.layout.Line;
import gouji.extractor.layout.Lines;
import gouji.extractor.page.Glyph;
import gouji.extractor.table.Undivided.Filled;
import java.util.ArrayList;
import java.util.List;

/** Columns that no line divides, though amounts stand beside each other in them, row by row. */
final class UndividedColumns {
  /** Entries are further apart than this, in ems. */
  private static final float GAP = 1f;

  private static final int FEWEST_ROWS = 2;

  /** The columns, more of them now, and the cells in their new places. */
  record Split(float[] columns, List<Filled> cells) {}

  private UndividedColumns() {}

  static Split split(int page, float[] columns, List<Filled> cells) {
    float[] edges = columns;
    List<Filled> divided = cells;
    for (int c = columns.length - 2; c >= 0; c--) {
      float[] between = between(page, c, divided);
      if (between.length > 0) {
        edges = inserted(edges, c, between);
        divided = divided(page, c, between, divided);
      }
    }
    return new Split(edges, divided);
  }

  /** Where a column is to be divided; nowhere when it is one. */
  private static float[] between(int page, int column, List<Filled> cells) {
    List<List<Line>> full = new ArrayList<>();
    for (Filled cell : cells) {
      if (cell.column() == column && cell.columnEnd() == column + 1 && mayHold(cell.glyphs())) {
        for (List<Line> row : AlignedRows.rows(Lines.entries(page, cell.glyphs(), GAP))) {
          if (isFull(row)) {
            full.add(row);
          }
        }
      }
    }
    if (full.size() < FEWEST_ROWS) {
      return new float[0];
    }
    List<float[]> reaches = AlignedRows.columns(full);
    for (List<Line> row : full) {
      boolean[] taken = new boolean[reaches.size()];
      for (Line entry : row) {
        int at = AlignedRows.column(reaches, entry);
        if (taken[at]) {
          return new float[0]; // not aligned
        }
        taken[at] = true;
      }
    }
    float[] edges = AlignedRows.edges(reaches);
    return java.util.Arrays.copyOfRange(edges, 1, edges.length - 1);
  }

  /** Whether something was drawn well to the right of what was drawn before it. */
  private static boolean mayHold(List<Glyph> glyphs) {
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph next = glyphs.get(i);
      if (next.left() - glyphs.get(i - 1).right() > 0.9f * GAP * next.size()) {
        return true;
      }
    }
    return false;
  }

  /** Two amounts or more, and no word unless it begins the row. */
  private static boolean isFull(List<Line> row) {
    int amounts = 0;
    for (int i = 0; i < row.size(); i++) {
      if (AlignedRows.isAmount(row.get(i))) {
        amounts++;
      } else if (i > 0) {
        return false;
      }
    }
    return amounts >= 2;
  }

  private static float[] inserted(float[] edges, int column, float[] between) {
    float[] all = new float[edges.length + between.length];
    System.arraycopy(edges, 0, all, 0, column + 1);
    System.arraycopy(between, 0, all, column + 1, between.length);
    System.arraycopy(
        edges, column + 1, all, column + 1 + between.length, edges.length - column - 1);
    return all;
  }

  private static List<Filled> divided(int page, int column, float[] between, List<Filled> cells) {
    List<Filled> divided = new ArrayList<>(cells.size());
    for (Filled cell : cells) {
      int from = cell.column() + (cell.column() > column ? between.length : 0);
      int to = cell.columnEnd() + (cell.columnEnd() > column ? between.length : 0);
      boolean only = cell.column() == column && cell.columnEnd() == column + 1;
      if (!only || !divide(page, cell, between, divided)) {
        divided.add(new Filled(cell.row(), from, cell.rowEnd(), to, cell.glyphs()));
      }
    }
    return divided;
  }

  /** Divides a cell, unless something in it stands across an edge. */
  private static boolean divide(int page, Filled cell, float[] between, List<Filled> divided) {
    List<List<Glyph>> parts = new ArrayList<>();
    for (int i = 0; i <= between.length; i++) {
      parts.add(new ArrayList<>());
    }
    for (Line entry : Lines.entries(page, cell.glyphs(), GAP)) {
      int at = 0;
      while (at < between.length && entry.centreX() >= between[at]) {
        at++;
      }
      if (at > 0 && entry.left() < between[at - 1]
          || at < between.length && entry.right() > between[at]) {
        return false;
      }
      parts.get(at).addAll(entry.glyphs());
    }
    for (int i = 0; i < parts.size(); i++) {
      int c = cell.column() + i;
      divided.add(new Filled(cell.row(), c, cell.rowEnd(), c + 1, parts.get(i)));
    }
    return true;
  }
}
