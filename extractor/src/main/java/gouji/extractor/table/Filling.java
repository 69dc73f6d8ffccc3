package gouji.extractor.table;

import gouji.extractor.layout.Line;
import gouji.extractor.layout.Lines;
import gouji.extractor.model.BoundingBox;
import gouji.extractor.model.Gaps;
import gouji.extractor.model.Passage;
import gouji.extractor.page.Glyph;
import gouji.extractor.page.PageContent;
import gouji.extractor.table.GridTable.GridCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts the glyphs of a page into the cells of its grids, each glyph into one cell at most. */
final class Filling {
  /** Digits of one number, and letters of one word, are no further apart than this, in ems. */
  private static final float DIGITS = 0.12f;

  private static final float LETTERS = 0.06f;

  /** A word that sticks out of its cell by no more than this part of it has slipped. */
  private static final float SLIPPED = 0.25f;

  /** Less than one cell in so many says something. */
  private static final int SCATTERED = 4;

  private static final int APART = -2;

  /** The width of a digit, in ems. */
  private static final float DIGIT = 0.55f;

  /** What word processors leave free at both edges of a cell, in points, and a little more. */
  private static final float EDGES = 12f;

  /** … and in ems, for pages that are shown larger than they were written. */
  private static final float EDGES_IN_EMS = 1.5f;

  private final PageContent page;
  private final boolean[] used;

  Filling(PageContent page) {
    this.page = page;
    this.used = new boolean[page.glyphs().size()];
  }

  /** The glyphs that stand in no cell. */
  List<Glyph> rest() {
    List<Glyph> rest = new ArrayList<>();
    for (int i = 0; i < used.length; i++) {
      if (!used[i]) {
        rest.add(page.glyphs().get(i));
      }
    }
    return rest;
  }

  /** Takes glyphs out of their cells again. */
  void release(List<Glyph> glyphs) {
    Set<Glyph> free = Collections.newSetFromMap(new IdentityHashMap<>());
    free.addAll(glyphs);
    for (int i = 0; i < used.length; i++) {
      used[i] &= !free.contains(page.glyphs().get(i));
    }
  }

  /** The table, unless it has hardly a word: a diagram, or boxes drawn for looks. */
  Optional<GridTable> fill(Grid grid) {
    int[][] areaAt = grid.areaAt();
    List<List<Glyph>> inArea = new ArrayList<>();
    for (int a = 0; a < grid.areas.size(); a++) {
      inArea.add(new ArrayList<>());
    }
    List<Glyph> inside = new ArrayList<>();
    List<Glyph> all = page.glyphs();
    int i = 0;
    while (i < all.size()) {
      int end = wordEnd(all, i);
      int area = area(grid, areaAt, all.get(i));
      if (end > i + 1 && area(grid, areaAt, all.get(end - 1)) != area) {
        int whole = overflowing(grid, areaAt, all.subList(i, end));
        if (whole == APART) {
          end = numberEnd(all, i);
          area = middle(grid, areaAt, all.subList(i, end));
        } else {
          area = whole;
        }
      }
      for (; i < end; i++) {
        Glyph glyph = all.get(i);
        if (area >= 0 && !used[i]) {
          used[i] = true;
          inArea.get(area).add(glyph);
          inside.add(glyph);
        }
      }
    }
    GridTable table = table(grid, inArea, inside);
    if (isDrawing(table)) {
      release(inside);
      return Optional.empty();
    }
    return Optional.of(table);
  }

  /**
   * Whether lines cross but make no table: hardly a word in them, or words scattered so that no row
   * is half filled, as on the bars of a chart. A form that nobody filled in has its header.
   */
  private static boolean isDrawing(GridTable table) {
    int[] cells = new int[table.rowCount()];
    int[] words = new int[table.rowCount()];
    int all = 0;
    for (GridCell cell : table.cells()) {
      cells[cell.row()]++;
      words[cell.row()] += cell.isBlank() ? 0 : 1;
      all += cell.isBlank() ? 0 : 1;
    }
    boolean rowHalfFilled = false;
    for (int r = 0; r < cells.length; r++) {
      rowHalfFilled |= cells[r] > 0 && 2 * words[r] >= cells[r];
    }
    return all < 2 || SCATTERED * all < table.cells().size() && !rowHalfFilled;
  }

  private GridTable table(Grid grid, List<List<Glyph>> inArea, List<Glyph> inside) {
    List<Undivided.Filled> filled = new ArrayList<>();
    for (int a = 0; a < grid.areas.size(); a++) {
      Grid.Area area = grid.areas.get(a);
      filled.add(
          new Undivided.Filled(
              area.row(), area.column(), area.rowEnd(), area.columnEnd(), inArea.get(a)));
    }
    Undivided.Divided undivided = Undivided.divide(page.number(), grid.columns, grid.rows, filled);
    float[] columns = undivided.columns();
    float[] rows = undivided.rows();
    List<GridCell> cells = new ArrayList<>();
    for (Undivided.Filled cell : undivided.cells()) {
      BoundingBox box =
          new BoundingBox(
              columns[cell.column()],
              rows[cell.row()],
              columns[cell.columnEnd()],
              rows[cell.rowEnd()]);
      cells.add(
          new GridCell(
              cell.row(),
              cell.column(),
              cell.rowEnd() - cell.row(),
              cell.columnEnd() - cell.column(),
              page.shown(box),
              passage(cell.glyphs(), box)));
    }
    return GridTable.of(page.number(), columns, rows, cells, inside, rest());
  }

  private Passage passage(List<Glyph> glyphs, BoundingBox box) {
    Passage.Builder passage = new Passage.Builder();
    Line last = null;
    for (Line line : Lines.inCell(page.number(), glyphs)) {
      if (last != null && !goesOn(last, line, box)) {
        passage.append("\n", page.number());
      }
      line.appendTo(passage);
      last = line;
    }
    return passage.build();
  }

  /** Whether a number runs over the line's end, because the cell has no room for its next digit. */
  private static boolean goesOn(Line last, Line next, BoundingBox cell) {
    return Gaps.isBroken(last.text(), next.text())
        && last.right()
                - last.left()
                + DIGIT * last.size()
                + Math.max(EDGES, EDGES_IN_EMS * last.size())
            > cell.width();
  }

  /** Where the number that begins at {@code i} ends; the next glyph if none begins there. */
  private static int numberEnd(List<Glyph> all, int i) {
    int end = i + 1;
    if (all.get(i).isNumeric()) {
      while (end < all.size()
          && all.get(end).isNumeric()
          && isClose(all.get(end - 1), all.get(end), DIGITS)) {
        end++;
      }
    }
    return end;
  }

  /** Where the word that begins at {@code i} ends. */
  private static int wordEnd(List<Glyph> all, int i) {
    int end = i + 1;
    if (all.get(i).hidden()) {
      return end; // the boxes behind a scan are not exact
    }
    while (end < all.size()) {
      Glyph last = all.get(end - 1);
      Glyph next = all.get(end);
      if (!isClose(last, next, last.isNumeric() && next.isNumeric() ? DIGITS : LETTERS)) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean isClose(Glyph last, Glyph next, float gap) {
    return next.direction() == Glyph.Direction.RIGHT
        && Math.abs(next.centreY() - last.centreY()) <= 0.1f * last.size()
        && Math.abs(next.left() - last.right()) <= gap * last.size();
  }

  /**
   * The cell of a word that is printed over the edge of its cell; APART when each glyph stands in a
   * cell of its own, as the letters of a title do that is drawn cell by cell.
   */
  private static int overflowing(Grid grid, int[][] areaAt, List<Glyph> word) {
    float left = word.get(0).left();
    float right = word.get(word.size() - 1).right();
    int middle = middle(grid, areaAt, word);
    float out = 0;
    int edges = 0;
    int last = area(grid, areaAt, word.get(0));
    boolean number = true;
    for (Glyph glyph : word) {
      number &= glyph.isNumeric();
      int area = area(grid, areaAt, glyph);
      out += area == middle ? 0 : glyph.width();
      edges += area == last ? 0 : 1;
      last = area;
    }
    if (number || out <= SLIPPED * (right - left)) {
      return middle;
    }
    if (edges == word.size() - 1) {
      return APART;
    }
    // What is set flush left runs over to the right.
    Glyph first = word.get(0);
    int begin = area(grid, areaAt, first);
    return begin >= 0 && left - grid.columns[grid.areas.get(begin).column()] < first.size()
        ? begin
        : middle;
  }

  private static int middle(Grid grid, int[][] areaAt, List<Glyph> word) {
    float x = (word.get(0).left() + word.get(word.size() - 1).right()) / 2;
    return area(grid, areaAt, x, word.get(0));
  }

  private static int area(Grid grid, int[][] areaAt, Glyph glyph) {
    return area(grid, areaAt, glyph.centreX(), glyph);
  }

  /** The cell at the height of a glyph; -1 for none. */
  private static int area(Grid grid, int[][] areaAt, float x, Glyph glyph) {
    int row = place(grid.rows, glyph.centreY());
    int column = place(grid.columns, x);
    return row < 0 || column < 0 ? -1 : areaAt[row][column];
  }

  /** The place that holds the coordinate; -1 outside. */
  private static int place(float[] edges, float at) {
    if (edges.length < 2 || !(at >= edges[0]) || at > edges[edges.length - 1]) {
      return -1;
    }
    int found = Arrays.binarySearch(edges, at);
    int place = found >= 0 ? found : -found - 2;
    return Math.min(place, edges.length - 2);
  }
}
