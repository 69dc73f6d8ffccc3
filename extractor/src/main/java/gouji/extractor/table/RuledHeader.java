package gouji.extractor.table;

import gouji.extractor.layout.Line;
import gouji.extractor.page.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The header of a table that has no lines between its columns, but one above its header. */
final class RuledHeader {
  /** A header has no more lines than this. */
  private static final int MOST_LINES = 8;

  /** Its words stand no further below the line than this, in ems. */
  private static final float NEAR = 2.5f;

  /** Entries of a header are no longer than this, in ems. */
  private static final float LONGEST = 12;

  private RuledHeader() {}

  /**
   * Where the header begins.
   *
   * @param begin the first row of amounts
   * @return the first row under the line; {@code begin} where there is no such header
   */
  static int begin(List<List<Line>> rows, int begin, List<float[]> columns, List<Rule> rules) {
    Line first = rows.get(begin).get(0);
    float left = columns.get(0)[0] - first.size();
    float right = columns.get(columns.size() - 1)[1] + first.size();
    int row = begin;
    while (row > 0 && begin - row < MOST_LINES && isHeader(rows.get(row - 1), left, right)) {
      row--;
      float top = rows.get(row).get(0).top();
      float above = row > 0 ? rows.get(row - 1).get(0).centreY() : 0;
      for (Rule rule : rules) {
        if (rule.horizontal()
            && rule.at() > above
            && rule.at() < top + first.size() / 2
            && rule.at() > top - NEAR * first.size()
            && rule.from() < left + 2 * first.size()
            && rule.to() > right - 2 * first.size()) {
          return row;
        }
      }
    }
    return begin;
  }

  private static boolean isHeader(List<Line> row, float left, float right) {
    for (Line entry : row) {
      if (AlignedRows.isAmount(entry)
          || entry.left() < left
          || entry.right() > right
          || entry.right() - entry.left() > LONGEST * entry.size()
          || "。；，".indexOf(entry.text().charAt(entry.text().length() - 1)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Its lines as one row: in each column those that stand one below the other. */
  static List<Line> of(List<List<Line>> lines) {
    List<Line> entries = new ArrayList<>();
    lines.forEach(entries::addAll);
    entries.sort(Comparator.comparingDouble(Line::top));
    return entries;
  }
}
