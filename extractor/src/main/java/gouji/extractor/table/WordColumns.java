package gouji.extractor.table;

import gouji.extractor.layout.Line;
import gouji.extractor.page.Rule;
import java.util.List;

/**
 * Tells whether rows of words are a table though no line and no number says so. Text that is set in
 * columns fills them, and a form's entries are names and values: neither is one.
 */
final class WordColumns {
  /** Entries of a table are short: this many ems, on average, at most. */
  private static final float LONGEST = 10;

  /** Entries of one column begin, end, or are centred at one place, to so many ems. */
  private static final float ALIGNED = 0.4f;

  /** Columns stand this far apart, in ems. */
  private static final float APART = 1.5f;

  private WordColumns() {}

  /** Three columns or more; two where ruling lines stand above and below. */
  static boolean of(List<List<Line>> rows, List<Rule> rules) {
    List<float[]> columns = AlignedRows.columns(rows);
    float size = rows.get(0).get(0).size();
    if (columns.size() < 2 || columns.size() == 2 && !isRuled(rows, columns, rules)) {
      return false;
    }
    for (int c = 1; c < columns.size(); c++) {
      if (columns.get(c)[0] - columns.get(c - 1)[1] < APART * size) {
        return false;
      }
    }
    int entries = 0;
    float width = 0;
    for (List<Line> row : rows) {
      if (row.size() < columns.size() - 1) {
        return false;
      }
      for (Line entry : row) {
        if (entry.text().indexOf(':') >= 0 || entry.text().indexOf('：') >= 0) {
          return false;
        }
        entries++;
        width += entry.right() - entry.left();
      }
    }
    if (width > LONGEST * size * entries) {
      return false;
    }
    for (int c = 0; c < columns.size(); c++) {
      if (!isAligned(rows, columns, c, ALIGNED * size)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAligned(
      List<List<Line>> rows, List<float[]> columns, int column, float slack) {
    float[][] at = new float[3][rows.size()];
    int n = 0;
    for (List<Line> row : rows) {
      int entries = 0;
      for (Line entry : row) {
        if (AlignedRows.column(columns, entry) == column) {
          at[0][n] = entry.left();
          at[1][n] = entry.centreX();
          at[2][n] = entry.right();
          entries++;
        }
      }
      if (entries > 1) {
        return false;
      }
      n += entries;
    }
    for (float[] places : at) {
      float[] sorted = java.util.Arrays.copyOf(places, n);
      java.util.Arrays.sort(sorted);
      if (n > 0 && sorted[n - 1] - sorted[0] <= slack) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRuled(List<List<Line>> rows, List<float[]> columns, List<Rule> rules) {
    float left = columns.get(0)[0];
    float right = columns.get(columns.size() - 1)[1];
    Line first = rows.get(0).get(0);
    Line last = rows.get(rows.size() - 1).get(0);
    boolean above = false;
    boolean below = false;
    for (Rule rule : rules) {
      if (rule.horizontal() && rule.from() < left + first.size() && rule.to() > right) {
        above |= rule.at() < first.centreY() && first.top() - rule.at() < first.size();
        below |= rule.at() > last.centreY() && rule.at() - last.bottom() < last.size();
      }
    }
    return above && below;
  }
}
