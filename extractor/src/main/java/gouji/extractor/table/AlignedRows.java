package gouji.extractor.table;

import gouji.extractor.layout.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Entries that stand beside each other, and the columns that they keep to. */
final class AlignedRows {
  private static final Pattern AMOUNT =
      Pattern.compile("[-+−]?[￥¥]?\\d[\\d,]*(\\.\\d+)?[%％‰]?|[-—–]{1,2}");

  /** How far a line of a wrapped label is from the middle of its row, in ems. */
  private static final float WRAPPED = 0.95f;

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

  /** The rows, with labels of two lines put back into the row of amounts between the lines. */
  static List<List<Line>> withWrappedLabels(List<List<Line>> rows) {
    List<List<Line>> whole = new ArrayList<>(rows);
    for (int i = 1; i + 1 < whole.size(); i++) {
      List<Line> row = whole.get(i);
      if (isLabel(whole.get(i - 1), row) && isLabel(whole.get(i + 1), row)) {
        Line upper = whole.get(i - 1).get(0);
        Line lower = whole.get(i + 1).get(0);
        if (Math.abs(upper.left() - lower.left()) < upper.size()) {
          List<Line> joined = new ArrayList<>(row);
          int before = (int) row.stream().filter(e -> e.right() <= upper.left()).count();
          joined.addAll(before, List.of(upper, lower));
          whole.subList(i - 1, i + 2).clear();
          whole.add(i - 1, joined);
        }
      }
    }
    return whole;
  }

  /** Whether a line of words stands half a line above or below a row, in a gap of it. */
  private static boolean isLabel(List<Line> label, List<Line> row) {
    Line words = label.get(0);
    return label.size() == 1
        && !isAmount(words)
        && words.right() < row.get(row.size() - 1).left()
        && row.stream().allMatch(e -> e.right() <= words.left() || e.left() >= words.right())
        && Math.abs(words.centreY() - row.get(0).centreY()) < WRAPPED * words.size();
  }

  /** From where to where each column's entries reach. */
  static List<float[]> columns(List<List<Line>> rows) {
    List<float[]> reaches = new ArrayList<>();
    for (List<Line> row : rows) {
      for (Line entry : row) {
        reaches.add(new float[] {entry.left(), entry.right()});
      }
    }
    reaches.sort((a, b) -> Float.compare(a[0], b[0]));
    List<float[]> columns = new ArrayList<>();
    for (float[] reach : reaches) {
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
}
