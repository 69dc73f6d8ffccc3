package gouji.extractor.table;

import gouji.extractor.layout.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Entries that stand beside each other, and the columns that they keep to. */
final class AlignedRows {
  private static final Pattern AMOUNT =
      Pattern.compile(
          "[-+−△▲]?[￥¥]?\\d[\\d,]*(\\.\\d+)?[%％‰]?|[(（]\\d[\\d,]+(\\.\\d+)?[%％]?[)）]|[-—–－]{1,2}");

  /** How far a line of a label of two lines is from the middle of its row, in ems. */
  private static final float WRAPPED = 0.95f;

  /** … and of a label of three, which has another as far on the other side of the row. */
  private static final float WRAPPED_TWICE = 1.6f;

  /** Lines on both sides of a row are as far from it, but for so many ems. */
  private static final float MIRRORED = 0.2f;

  /** It is nearer to its row than to the next by this factor. */
  private static final float CLEARLY = 0.6f;

  private AlignedRows() {}

  static boolean isAmount(Line entry) {
    return AMOUNT.matcher(entry.text()).matches();
  }

  /** Entries from top to bottom and from left to right, by rows. */
  static List<List<Line>> rows(List<Line> entries) {
    List<List<Line>> rows = new ArrayList<>();
    for (Line entry : entries) {
      List<Line> last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (last != null
          && Math.abs(last.get(0).centreY() - entry.centreY()) < 0.5f * entry.size()
          && entry.left() > last.get(last.size() - 1).right()) {
        last.add(entry);
      } else {
        List<Line> row = new ArrayList<>();
        row.add(entry);
        rows.add(row);
      }
    }
    return rows;
  }

  /**
   * The rows, with lines of wrapped labels put back into the rows of amounts that they belong to.
   */
  static List<List<Line>> withWrappedLabels(List<List<Line>> rows) {
    int[] owner = new int[rows.size()];
    int above = -1;
    for (int i = 0; i < owner.length; i++) {
      owner[i] = i;
      if (hasAmounts(rows.get(i))) {
        above = i;
        continue;
      }
      int below = i + 1;
      while (below < rows.size() && !hasAmounts(rows.get(below))) {
        below++;
      }
      float up = above < 0 ? Float.MAX_VALUE : distance(rows, above, i);
      float down = below == rows.size() ? Float.MAX_VALUE : distance(rows, below, i);
      int nearest = up < down ? above : Math.min(below, rows.size() - 1);
      float size = rows.get(i).get(0).size();
      float reach = hasMirror(rows, i, nearest) ? WRAPPED_TWICE : WRAPPED;
      if (Math.min(up, down) < Math.min(reach * size, CLEARLY * Math.max(up, down))
          && fits(rows.get(i), rows.get(nearest))) {
        owner[i] = nearest;
      }
    }
    List<List<Line>> whole = new ArrayList<>();
    for (int i = 0; i < owner.length; i++) {
      if (owner[i] == i) {
        List<Line> row = new ArrayList<>();
        for (int j = 0; j < owner.length; j++) {
          if (owner[j] == i) {
            row.addAll(rows.get(j));
          }
        }
        whole.add(row);
      }
    }
    return whole;
  }

  private static boolean hasAmounts(List<Line> row) {
    return row.size() > 1 && row.stream().anyMatch(AlignedRows::isAmount);
  }

  /** Whether the same label has a line as far on the other side of its row. */
  private static boolean hasMirror(List<List<Line>> rows, int words, int amounts) {
    float middle = rows.get(amounts).get(0).centreY();
    Line line = rows.get(words).get(0);
    int step = words < amounts ? 1 : -1;
    for (int i = amounts + step; i >= 0 && i < rows.size(); i += step) {
      List<Line> row = rows.get(i);
      float off = 2 * middle - row.get(0).centreY() - line.centreY();
      if (hasAmounts(row) || off * step < -MIRRORED * line.size()) {
        return false;
      }
      if (Math.abs(off) < MIRRORED * line.size()) {
        return row.stream().anyMatch(e -> e.left() < line.right() && e.right() > line.left());
      }
    }
    return false;
  }

  private static float distance(List<List<Line>> rows, int amounts, int words) {
    return Math.abs(rows.get(amounts).get(0).centreY() - rows.get(words).get(0).centreY());
  }

  /**
   * Whether words, and nothing else, stand where a row has words or nothing: beside its amounts.
   */
  static boolean fits(List<Line> words, List<Line> row) {
    float first = Float.MAX_VALUE;
    float last = 0;
    for (Line entry : row) {
      if (isAmount(entry)) {
        first = Math.min(first, entry.left());
        last = Math.max(last, entry.left());
      }
    }
    for (Line word : words) {
      boolean beside =
          word.right() < first
              || word.left() < last
                  && row.stream()
                      .filter(AlignedRows::isAmount)
                      .allMatch(e -> e.right() <= word.left() || e.left() >= word.right());
      if (isAmount(word) || !beside) {
        return false;
      }
    }
    return true;
  }

  /** From where to where each column's entries reach. */
  static List<float[]> columns(List<List<Line>> rows) {
    List<float[]> reaches = new ArrayList<>();
    for (List<Line> row : rows) {
      for (Line entry : row) {
        reaches.add(new float[] {entry.left(), entry.right()});
      }
    }
    return columnsOf(reaches);
  }

  /** The columns of entries that reach so far: those that overlap stand in one column. */
  static List<float[]> columnsOf(List<float[]> reaches) {
    List<float[]> sorted = new ArrayList<>(reaches);
    sorted.sort((a, b) -> Float.compare(a[0], b[0]));
    List<float[]> columns = new ArrayList<>();
    for (float[] reach : sorted) {
      float[] last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
      if (last != null && reach[0] <= last[1]) {
        last[1] = Math.max(last[1], reach[1]);
      } else {
        columns.add(reach.clone());
      }
    }
    return columns;
  }

  /** The column that an entry shares most with. */
  static int column(List<float[]> columns, Line entry) {
    int best = 0;
    float most = -Float.MAX_VALUE;
    for (int c = 0; c < columns.size(); c++) {
      float shared =
          Math.min(columns.get(c)[1], entry.right()) - Math.max(columns.get(c)[0], entry.left());
      if (shared > most) {
        most = shared;
        best = c;
      }
    }
    return best;
  }

  /** Where columns begin, and the last one ends: half way between the entries of neighbours. */
  static float[] edges(List<float[]> columns) {
    int width = columns.size();
    float[] edges = new float[width + 1];
    edges[0] = columns.get(0)[0];
    edges[width] = columns.get(width - 1)[1];
    for (int c = 1; c < width; c++) {
      edges[c] = (columns.get(c - 1)[1] + columns.get(c)[0]) / 2;
    }
    return edges;
  }

  static float top(List<Line> row) {
    return (float) row.stream().mapToDouble(Line::top).min().orElseThrow();
  }

  static float bottom(List<Line> row) {
    return (float) row.stream().mapToDouble(Line::bottom).max().orElseThrow();
  }
}
