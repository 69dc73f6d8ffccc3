package gouji.extractor.table;

import gouji.extractor.layout.Line;
import gouji.extractor.layout.Lines;
import gouji.extractor.model.BoundingBox;
import gouji.extractor.model.Gaps;
import gouji.extractor.model.Passage;
import gouji.extractor.page.Glyph;
import gouji.extractor.page.PageContent;
import gouji.extractor.page.Rule;
import gouji.extractor.table.GridTable.GridCell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the tables that a page's ruling lines draw, and what stands in their cells. */
final class RuledTables {
  /** More lines than this on one page draw a picture, not a table. */
  private static final int MAX_LINES = 3000;

  /** The width of a digit, in ems. */
  private static final float DIGIT = 0.55f;

  /** What word processors leave free at both edges of a cell, in points, and a little more. */
  private static final float EDGES = 12f;

  /**
   * The tables of a page and what is left of it.
   *
   * @param rest the glyphs outside of all tables
   * @param tooMany whether there were more lines than a table has, so that none was looked for
   */
  record Found(List<GridTable> tables, List<Glyph> rest, boolean tooMany) {}

  private final PageContent page;
  private final List<GridTable> tables = new ArrayList<>();
  private final boolean[] used;

  private RuledTables(PageContent page) {
    this.page = page;
    this.used = new boolean[page.glyphs().size()];
  }

  static Found on(PageContent page) {
    if (page.rules().size() < 4) {
      return new Found(List.of(), page.glyphs(), false);
    }
    return new RuledTables(page).find();
  }

  private Found find() {
    List<Rule> hs = new ArrayList<>();
    List<Rule> vs = new ArrayList<>();
    for (Rule rule : page.rules()) {
      (rule.horizontal() ? hs : vs).add(rule);
    }
    hs = Rulings.collapsed(hs, true, 0.8f);
    vs = Rulings.collapsed(vs, false, 0.8f);
    hs.removeIf(r -> r.length() < 5);
    vs.removeIf(r -> r.length() < 5);
    if (hs.size() > MAX_LINES || vs.size() > MAX_LINES) {
      return new Found(List.of(), page.glyphs(), true);
    }
    List<Group> groups = groups(hs, vs);
    groups.sort(Comparator.comparingDouble(Group::area).reversed());
    for (Group group : groups) {
      if (!insideATable(group)) {
        read(group);
      }
    }
    tables.sort(Comparator.comparingDouble(GridTable::top));
    List<Glyph> rest = new ArrayList<>();
    for (int i = 0; i < used.length; i++) {
      if (!used[i]) {
        rest.add(page.glyphs().get(i));
      }
    }
    return new Found(tables, rest, false);
  }

  /** Lines that touch each other, directly or through others. */
  private record Group(List<Rule> hs, List<Rule> vs) {
    BoundingBox box() {
      double left = Double.MAX_VALUE;
      double top = Double.MAX_VALUE;
      double right = -Double.MAX_VALUE;
      double bottom = -Double.MAX_VALUE;
      for (Rule h : hs) {
        left = Math.min(left, h.from());
        right = Math.max(right, h.to());
        top = Math.min(top, h.at());
        bottom = Math.max(bottom, h.at());
      }
      for (Rule v : vs) {
        left = Math.min(left, v.at());
        right = Math.max(right, v.at());
        top = Math.min(top, v.from());
        bottom = Math.max(bottom, v.to());
      }
      return new BoundingBox(left, top, right, bottom);
    }

    double area() {
      BoundingBox box = box();
      return box.width() * box.height();
    }
  }

  private static List<Group> groups(List<Rule> hs, List<Rule> vs) {
    int[] parent = new int[hs.size() + vs.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
    for (int i = 0; i < hs.size(); i++) {
      Rule h = hs.get(i);
      for (int j = 0; j < vs.size(); j++) {
        Rule v = vs.get(j);
        if (v.at() >= h.from() - Grid.NEAR
            && v.at() <= h.to() + Grid.NEAR
            && h.at() >= v.from() - Grid.NEAR
            && h.at() <= v.to() + Grid.NEAR) {
          parent[root(parent, i)] = root(parent, hs.size() + j);
        }
      }
    }
    Map<Integer, Group> groups = new HashMap<>();
    for (int i = 0; i < parent.length; i++) {
      Group group =
          groups.computeIfAbsent(
              root(parent, i), k -> new Group(new ArrayList<>(), new ArrayList<>()));
      if (i < hs.size()) {
        group.hs().add(hs.get(i));
      } else {
        group.vs().add(vs.get(i - hs.size()));
      }
    }
    List<Group> tables = new ArrayList<>();
    for (Group group : groups.values()) {
      if (group.hs().size() >= 2 && !group.vs().isEmpty()) {
        tables.add(group);
      }
    }
    return tables;
  }

  private static int root(int[] parent, int i) {
    int root = i;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  private boolean insideATable(Group group) {
    BoundingBox box = group.box();
    for (GridTable table : tables) {
      if (box.centreX() > table.left()
          && box.centreX() < table.right()
          && box.centreY() > table.top()
          && box.centreY() < table.bottom()) {
        return true;
      }
    }
    return false;
  }

  private void read(Group group) {
    Grid grid = Grid.of(group.hs(), group.vs());
    int rows = grid.rows.length - 1;
    int columns = grid.columns.length - 1;
    // One column is a frame around text, a stack of frames, or the lines of a diagram.
    if (grid.areas.size() < 2 || columns < 2) {
      return;
    }
    int[][] areaAt = new int[rows][columns];
    for (int[] row : areaAt) {
      java.util.Arrays.fill(row, -1);
    }
    for (int a = 0; a < grid.areas.size(); a++) {
      Grid.Area area = grid.areas.get(a);
      for (int r = area.row(); r < area.rowEnd(); r++) {
        java.util.Arrays.fill(areaAt[r], area.column(), area.columnEnd(), a);
      }
    }
    List<List<Glyph>> inArea = new ArrayList<>();
    for (int a = 0; a < grid.areas.size(); a++) {
      inArea.add(new ArrayList<>());
    }
    List<Glyph> inside = new ArrayList<>();
    boolean lost = false;
    List<Glyph> all = page.glyphs();
    int i = 0;
    while (i < all.size()) {
      int end = runEnd(all, i);
      // A number stays whole even where it reaches over its cell's edge.
      float x = (all.get(i).left() + all.get(end - 1).right()) / 2;
      float y = all.get(i).centreY();
      int row = place(grid.rows, y);
      int column = place(grid.columns, x);
      int area = row < 0 || column < 0 ? -1 : areaAt[row][column];
      for (; i < end; i++) {
        if (used[i]) {
          continue;
        }
        Glyph glyph = all.get(i);
        if (area >= 0) {
          used[i] = true;
          inArea.get(area).add(glyph);
          inside.add(glyph);
        } else {
          lost |= hasDigit(glyph) && reachesInto(glyph, grid);
        }
      }
    }
    List<Undivided.Filled> filled = new ArrayList<>();
    for (int a = 0; a < grid.areas.size(); a++) {
      Grid.Area area = grid.areas.get(a);
      filled.add(
          new Undivided.Filled(
              area.row(), area.column(), area.rowEnd(), area.columnEnd(), inArea.get(a)));
    }
    filled = Undivided.byColumns(page.number(), grid.columns, filled);
    Undivided.Rows divided = Undivided.byRows(page.number(), grid.columns, grid.rows, filled);
    float[] edges = divided.edges();
    List<GridCell> cells = new ArrayList<>();
    for (Undivided.Filled cell : divided.cells()) {
      BoundingBox box =
          new BoundingBox(
              grid.columns[cell.column()],
              edges[cell.row()],
              grid.columns[cell.columnEnd()],
              edges[cell.rowEnd()]);
      cells.add(
          new GridCell(
              cell.row(),
              cell.column(),
              cell.rowEnd() - cell.row(),
              cell.columnEnd() - cell.column(),
              page.shown(box),
              passage(cell.glyphs(), box)));
    }
    if (cells.stream().filter(cell -> !cell.isBlank()).count() < 2) {
      // A diagram, or boxes drawn for looks: its words stay in the text.
      release(inside);
      return;
    }
    tables.add(new GridTable(page.number(), grid.columns, edges, cells, inside, !lost));
  }

  private void release(List<Glyph> glyphs) {
    Set<Glyph> free = Collections.newSetFromMap(new IdentityHashMap<>());
    free.addAll(glyphs);
    for (int i = 0; i < used.length; i++) {
      used[i] &= !free.contains(page.glyphs().get(i));
    }
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
        && last.right() - last.left() + DIGIT * last.size() + EDGES > cell.width();
  }

  /** Where the number that begins at {@code i} ends; the next glyph if none begins there. */
  private static int runEnd(List<Glyph> all, int i) {
    int end = i + 1;
    if (!all.get(i).isNumeric()) {
      return end;
    }
    while (end < all.size()) {
      Glyph last = all.get(end - 1);
      Glyph next = all.get(end);
      if (!next.isNumeric()
          || next.direction() != Glyph.Direction.RIGHT
          || Math.abs(next.centreY() - last.centreY()) > 0.1f * last.size()
          || Math.abs(next.left() - last.right()) > 0.12f * last.size()) {
        break;
      }
      end++;
    }
    return end;
  }

  /** The place that holds the coordinate; -1 outside. */
  private static int place(float[] edges, float at) {
    if (edges.length < 2 || !(at >= edges[0]) || at > edges[edges.length - 1]) {
      return -1;
    }
    int found = java.util.Arrays.binarySearch(edges, at);
    int place = found >= 0 ? found : -found - 2;
    return Math.min(place, edges.length - 2);
  }

  private static boolean hasDigit(Glyph glyph) {
    return glyph.text().chars().anyMatch(Character::isDigit);
  }

  /** Whether a good part of the glyph lies inside the frame, though its middle lies in no cell. */
  private static boolean reachesInto(Glyph g, Grid grid) {
    float w =
        Math.min(g.right(), grid.columns[grid.columns.length - 1])
            - Math.max(g.left(), grid.columns[0]);
    float h =
        Math.min(g.bottom(), grid.rows[grid.rows.length - 1]) - Math.max(g.top(), grid.rows[0]);
    return w > 0.3f * g.width() && h > 0.3f * (g.bottom() - g.top());
  }
}
