package gouji.extractor.table;

import gouji.extractor.model.BoundingBox;
import gouji.extractor.model.Passage;
import gouji.extractor.table.GridTable.GridCell;
import gouji.extractor.table.JoinedTable.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How the columns of a page's grid and those of the table before it are columns of one table.
 *
 * @param columns where the columns of both begin, and the last one ends, in points
 * @param table where the table's columns are among them
 * @param grid where the grid's columns are among them
 */
record Fit(float[] columns, Places table, Places grid) {
  /** Column edges may differ by so many points from page to page. */
  private static final float EDGE = 3;

  /**
   * The places of columns among those of both.
   *
   * @param begins the first of each
   * @param ends the one after the last of each
   */
  record Places(int[] begins, int[] ends) {
    int begin(int column) {
      return begins[column];
    }

    int span(int column, int span) {
      return ends[column + span - 1] - begins[column];
    }

    private static Places between(int[] edges) {
      return new Places(
          Arrays.copyOf(edges, edges.length - 1), Arrays.copyOfRange(edges, 1, edges.length));
    }

    private static Places at(int[] columns) {
      return new Places(columns, Arrays.stream(columns).map(c -> c + 1).toArray());
    }
  }

  /** Empty where they are columns of two tables. */
  static Optional<Fit> of(JoinedTable table, GridTable grid) {
    Optional<Fit> byEntries =
        table.aligned && grid.aligned() ? byEntries(table, grid) : Optional.empty();
    return byEntries.or(() -> byEdges(table, grid));
  }

  /** Whether all columns of the one are columns of the other. */
  boolean isOneWithin() {
    return table.begins.length == columns.length - 1 || grid.begins.length == columns.length - 1;
  }

  private static Optional<Fit> byEdges(JoinedTable table, GridTable grid) {
    float[] edges = grid.columns();
    if (Math.abs(grid.left() - table.columns[0]) > EDGE
        || Math.abs(grid.right() - table.columns[table.columns.length - 1]) > EDGE) {
      if (edges.length != table.columns.length) {
        return Optional.empty();
      }
      edges = scaled(edges, table.columns);
    }
    float[] union = union(table.columns, edges);
    return Optional.of(
        new Fit(
            union,
            Places.between(positions(table.columns, union)),
            Places.between(positions(edges, union))));
  }

  private static float[] scaled(float[] edges, float[] to) {
    float[] moved = new float[edges.length];
    float factor = (to[to.length - 1] - to[0]) / (edges[edges.length - 1] - edges[0]);
    for (int i = 0; i < edges.length; i++) {
      moved[i] = to[0] + (edges[i] - edges[0]) * factor;
    }
    return moved;
  }

  /** All edges of both, those of the first where they agree. */
  private static float[] union(float[] a, float[] b) {
    float[] all = new float[a.length + b.length];
    int n = 0;
    int i = 0;
    int j = 0;
    while (i < a.length || j < b.length) {
      if (j == b.length || i < a.length && Math.abs(a[i] - b[j]) <= EDGE) {
        if (j < b.length && Math.abs(a[i] - b[j]) <= EDGE) {
          j++;
        }
        all[n++] = a[i++];
      } else if (i == a.length || b[j] < a[i]) {
        all[n++] = b[j++];
      } else {
        all[n++] = a[i++];
      }
    }
    return Arrays.copyOf(all, n);
  }

  private static int[] positions(float[] edges, float[] union) {
    int[] at = new int[edges.length];
    for (int i = 0; i < edges.length; i++) {
      int nearest = 0;
      for (int j = 1; j < union.length; j++) {
        if (Math.abs(union[j] - edges[i]) < Math.abs(union[nearest] - edges[i])) {
          nearest = j;
        }
      }
      at[i] = nearest;
    }
    return at;
  }

  // Without lines between them, columns are where their entries are: of those of a page, an empty
  // one does not show, and the others are as wide as what happens to stand in them.

  private static Optional<Fit> byEntries(JoinedTable table, GridTable grid) {
    float[][] ours = new float[table.columnCount()][];
    for (Part part : table.parts) {
      reach(ours, part.column, part.columnSpan, part.passage);
    }
    float[][] theirs = new float[grid.columnCount()][];
    for (GridCell cell : grid.cells()) {
      reach(theirs, cell.column(), cell.columnSpan(), cell.passage());
    }
    List<float[]> all = new ArrayList<>(Arrays.asList(ours));
    all.addAll(Arrays.asList(theirs));
    if (all.contains(null)) {
      return Optional.empty();
    }
    List<float[]> columns = AlignedRows.columnsOf(all);
    int[] tableAt = within(columns, ours);
    int[] gridAt = within(columns, theirs);
    return isDistinct(tableAt) && isDistinct(gridAt)
        ? Optional.of(new Fit(AlignedRows.edges(columns), Places.at(tableAt), Places.at(gridAt)))
        : Optional.empty();
  }

  private static void reach(float[][] reaches, int column, int span, Passage passage) {
    Optional<BoundingBox> box = span > 1 ? Optional.empty() : passage.box(0, passage.length());
    if (box.isPresent()) {
      float left = (float) box.get().left();
      float right = (float) box.get().right();
      float[] reach = reaches[column];
      reaches[column] =
          reach == null
              ? new float[] {left, right}
              : new float[] {Math.min(reach[0], left), Math.max(reach[1], right)};
    }
  }

  private static int[] within(List<float[]> columns, float[][] reaches) {
    int[] at = new int[reaches.length];
    for (int i = 0; i < reaches.length; i++) {
      while (columns.get(at[i])[1] < reaches[i][1]) {
        at[i]++;
      }
    }
    return at;
  }

  private static boolean isDistinct(int[] places) {
    return Arrays.stream(places).distinct().count() == places.length;
  }
}
