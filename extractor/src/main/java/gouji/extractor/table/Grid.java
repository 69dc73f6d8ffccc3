package gouji.extractor.table;

import gouji.extractor.model.BoundingBox;
import gouji.extractor.page.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The grid that a set of touching lines makes, with exact spans.
 *
 * <p>Every line is drawn through to the frame, which gives places; places with no line between them
 * are then one cell. So a cell spans what no line divides, and a line missing on one side opens no
 * hole.
 */
final class Grid {
  /** Ends and crossings may miss each other by so many points. */
  static final float NEAR = 3.5f;

  /** Lines closer than this, in points, are one line drawn twice. */
  static final float DOUBLED = 2.6f;

  private static final int MAX_PLACES = 250_000;

  final float[] columns;
  final float[] rows;
  final List<Area> areas;

  /** A cell in places, end exclusive. */
  record Area(int row, int column, int rowEnd, int columnEnd) {}

  private Grid(float[] columns, float[] rows, List<Area> areas) {
    this.columns = columns;
    this.rows = rows;
    this.areas = areas;
  }

  /** The grid of lines that touch each other; without areas when they enclose nothing. */
  static Grid of(List<Rule> horizontal, List<Rule> vertical) {
    List<Rule> hs = Rulings.collapsed(horizontal, true, DOUBLED);
    List<Rule> vs = Rulings.collapsed(vertical, false, DOUBLED);
    close(hs, vs);
    for (int i = 0; i < 3; i++) {
      List<Rule> trimmed = trimmed(hs, vs);
      vs = trimmed(vs, trimmed);
      boolean same = trimmed.equals(hs);
      hs = trimmed;
      if (same) {
        break;
      }
    }
    float[] ys = places(hs);
    float[] xs = places(vs);
    if (xs.length < 2 || ys.length < 2 || (long) (xs.length - 1) * (ys.length - 1) > MAX_PLACES) {
      return new Grid(new float[0], new float[0], List.of());
    }
    return new Grid(xs, ys, areas(hs, vs, xs, ys)).compact();
  }

  /** For each place, the index of its area; -1 where there is none. */
  int[][] areaAt() {
    int[][] at = new int[rows.length - 1][columns.length - 1];
    for (int[] row : at) {
      java.util.Arrays.fill(row, -1);
    }
    for (int a = 0; a < areas.size(); a++) {
      Area area = areas.get(a);
      for (int r = area.row(); r < area.rowEnd(); r++) {
        java.util.Arrays.fill(at[r], area.column(), area.columnEnd(), a);
      }
    }
    return at;
  }

  /** Whether a box lies inside one of the cells. */
  boolean holdsInOneCell(BoundingBox box) {
    return areas.stream()
        .anyMatch(
            a ->
                box.left() > columns[a.column()]
                    && box.right() < columns[a.columnEnd()]
                    && box.top() > rows[a.row()]
                    && box.bottom() < rows[a.rowEnd()]);
  }

  /** Draws the frame's sides that were left out, where lines end in a row. */
  private static void close(List<Rule> hs, List<Rule> vs) {
    if (hs.isEmpty() || vs.isEmpty()) {
      return;
    }
    Rule left = side(hs, vs, true);
    Rule right = side(hs, vs, false);
    Rule top = side(vs, hs, true);
    Rule bottom = side(vs, hs, false);
    for (Rule added : new Rule[] {left, right}) {
      if (added.length() > 0) {
        vs.add(added);
      }
    }
    for (Rule added : new Rule[] {top, bottom}) {
      if (added.length() > 0) {
        hs.add(added);
      }
    }
  }

  /** The line that joins the outermost ends of {@code lines}; of no length if one is there. */
  private static Rule side(List<Rule> lines, List<Rule> across, boolean low) {
    float end = low ? Float.MAX_VALUE : -Float.MAX_VALUE;
    for (Rule rule : lines) {
      end = low ? Math.min(end, rule.from()) : Math.max(end, rule.to());
    }
    float from = Float.MAX_VALUE;
    float to = -Float.MAX_VALUE;
    int ends = 0;
    for (Rule rule : lines) {
      if (Math.abs((low ? rule.from() : rule.to()) - end) <= NEAR) {
        ends++;
        from = Math.min(from, rule.at());
        to = Math.max(to, rule.at());
      }
    }
    boolean horizontal = !lines.get(0).horizontal();
    for (Rule rule : across) {
      if (Math.abs(rule.at() - end) <= 2 * NEAR) {
        return new Rule(horizontal, end, 0, 0);
      }
    }
    return ends < 2 ? new Rule(horizontal, end, 0, 0) : new Rule(horizontal, end, from, to);
  }

  /** Cuts off what sticks out beyond the crossings; drops what is crossed less than twice. */
  private static List<Rule> trimmed(List<Rule> lines, List<Rule> across) {
    List<Rule> kept = new ArrayList<>(lines.size());
    for (Rule line : lines) {
      float from = Float.MAX_VALUE;
      float to = -Float.MAX_VALUE;
      int crossings = 0;
      for (Rule other : across) {
        if (other.at() >= line.from() - NEAR
            && other.at() <= line.to() + NEAR
            && line.at() >= other.from() - NEAR
            && line.at() <= other.to() + NEAR) {
          from = Math.min(from, other.at());
          to = Math.max(to, other.at());
          crossings++;
        }
      }
      if (crossings >= 2 && to > from) {
        kept.add(new Rule(line.horizontal(), line.at(), from, to));
      }
    }
    return kept;
  }

  private static float[] places(List<Rule> lines) {
    TreeSet<Float> at = new TreeSet<>();
    for (Rule line : lines) {
      at.add(line.at());
    }
    float[] places = new float[at.size()];
    int i = 0;
    for (float f : at) {
      places[i++] = f;
    }
    return places;
  }

  private static List<Area> areas(List<Rule> hs, List<Rule> vs, float[] xs, float[] ys) {
    int columns = xs.length - 1;
    int rows = ys.length - 1;
    // Whether a line bounds the place above, and to its left; one more row and column for the end.
    boolean[][] above = new boolean[rows + 1][columns];
    boolean[][] before = new boolean[rows][columns + 1];
    for (Rule h : hs) {
      int r = java.util.Arrays.binarySearch(ys, h.at());
      for (int c = 0; c < columns; c++) {
        float middle = (xs[c] + xs[c + 1]) / 2;
        above[r][c] |= h.from() <= middle && middle <= h.to();
      }
    }
    for (Rule v : vs) {
      int c = java.util.Arrays.binarySearch(xs, v.at());
      for (int r = 0; r < rows; r++) {
        float middle = (ys[r] + ys[r + 1]) / 2;
        before[r][c] |= v.from() <= middle && middle <= v.to();
      }
    }
    // Places outside of the lines: reached from beyond the frame without crossing one.
    boolean[][] outside = outside(above, before, rows, columns);
    boolean[][] taken = new boolean[rows][columns];
    List<Area> areas = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        if (taken[r][c] || outside[r][c]) {
          continue;
        }
        int columnEnd = c + 1;
        while (columnEnd < columns
            && !before[r][columnEnd]
            && !taken[r][columnEnd]
            && !outside[r][columnEnd]) {
          columnEnd++;
        }
        int rowEnd = r + 1;
        while (rowEnd < rows && goesOn(above, before, taken, rowEnd, c, columnEnd)) {
          rowEnd++;
        }
        for (int i = r; i < rowEnd; i++) {
          for (int j = c; j < columnEnd; j++) {
            taken[i][j] = true;
          }
        }
        areas.add(new Area(r, c, rowEnd, columnEnd));
      }
    }
    return areas;
  }

  /** Whether no line and no other cell parts the row from the one above, from c to columnEnd. */
  private static boolean goesOn(
      boolean[][] above, boolean[][] before, boolean[][] taken, int row, int c, int columnEnd) {
    for (int j = c; j < columnEnd; j++) {
      if (above[row][j] || taken[row][j] || j > c && before[row][j]) {
        return false;
      }
    }
    return true;
  }

  private static boolean[][] outside(boolean[][] above, boolean[][] before, int rows, int columns) {
    boolean[][] outside = new boolean[rows][columns];
    List<int[]> queue = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        boolean open =
            r == 0 && !above[0][c]
                || r == rows - 1 && !above[rows][c]
                || c == 0 && !before[r][0]
                || c == columns - 1 && !before[r][columns];
        if (open) {
          outside[r][c] = true;
          queue.add(new int[] {r, c});
        }
      }
    }
    for (int i = 0; i < queue.size(); i++) {
      int r = queue.get(i)[0];
      int c = queue.get(i)[1];
      if (r > 0 && !above[r][c]) {
        reach(outside, queue, r - 1, c);
      }
      if (r + 1 < rows && !above[r + 1][c]) {
        reach(outside, queue, r + 1, c);
      }
      if (c > 0 && !before[r][c]) {
        reach(outside, queue, r, c - 1);
      }
      if (c + 1 < columns && !before[r][c + 1]) {
        reach(outside, queue, r, c + 1);
      }
    }
    return outside;
  }

  private static void reach(boolean[][] outside, List<int[]> queue, int r, int c) {
    if (!outside[r][c]) {
      outside[r][c] = true;
      queue.add(new int[] {r, c});
    }
  }

  /** Without the rows and columns at which no cell begins. */
  private Grid compact() {
    TreeSet<Integer> usedRows = new TreeSet<>();
    TreeSet<Integer> usedColumns = new TreeSet<>();
    for (Area area : areas) {
      usedRows.add(area.row());
      usedRows.add(area.rowEnd());
      usedColumns.add(area.column());
      usedColumns.add(area.columnEnd());
    }
    List<Area> moved = new ArrayList<>(areas.size());
    List<Integer> r = List.copyOf(usedRows);
    List<Integer> c = List.copyOf(usedColumns);
    int[] rowAt = positions(r, rows.length);
    int[] columnAt = positions(c, columns.length);
    for (Area area : areas) {
      moved.add(
          new Area(
              rowAt[area.row()],
              columnAt[area.column()],
              rowAt[area.rowEnd()],
              columnAt[area.columnEnd()]));
    }
    return new Grid(chosen(columns, c), chosen(rows, r), moved);
  }

  private static int[] positions(List<Integer> used, int length) {
    int[] at = new int[length];
    for (int i = 0; i < used.size(); i++) {
      at[used.get(i)] = i;
    }
    return at;
  }

  private static float[] chosen(float[] all, List<Integer> used) {
    float[] some = new float[used.size()];
    for (int i = 0; i < some.length; i++) {
      some[i] = all[used.get(i)];
    }
    return some;
  }
}
