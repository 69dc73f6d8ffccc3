package gouji.extractor.table;

import gouji.extractor.layout.Line;
import java.util.ArrayList;
import java.util.List;

/** The header of a table without lines: words above its amounts, in its columns. */
final class UnruledHeader {
  private static final int MOST_ROWS = 4;

  private UnruledHeader() {}

  /**
   * The rows of the header.
   *
   * @param begin the first row of amounts
   */
  static List<List<Line>> above(List<List<Line>> rows, int begin, List<float[]> columns) {
    List<List<Line>> header = new ArrayList<>();
    List<Line> below = rows.get(begin);
    int row = begin - 1;
    while (row >= 0 && header.size() < MOST_ROWS) {
      int first = row;
      while (first > 0 && overlap(rows.get(first - 1), rows.get(first))) {
        first--;
      }
      List<Line> entries = RuledHeader.of(rows.subList(first, row + 1));
      boolean alone = entries.size() == 1;
      if (!AlignedTables.isNear(entries, below)
          || !isHeader(entries, columns)
          || alone && !isInnerHeader(rows, first, columns)) {
        break;
      }
      header.add(0, entries);
      below = entries;
      row = first - 1;
    }
    return header;
  }

  /** Whether lines stand beside each other, half a line higher or lower. */
  private static boolean overlap(List<Line> above, List<Line> below) {
    return below.get(0).top() - above.get(0).bottom() < -0.25f * below.get(0).size();
  }

  private static boolean isHeader(List<Line> entries, List<float[]> columns) {
    for (Line entry : entries) {
      if (AlignedRows.isAmount(entry)
          || entry.left() < columns.get(0)[0] - entry.size()
          || isEntryOfForm(entry)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether it says something of the table rather than naming a column: a unit, who filled it in.
   */
  static boolean isEntryOfForm(Line entry) {
    String text = entry.text();
    return text.indexOf(':') >= 0 || text.indexOf('：') >= 0 || TableFlow.UNIT.matcher(text).find();
  }

  /** Whether one word stands over some of the columns, and more of the header above it. */
  private static boolean isInnerHeader(List<List<Line>> rows, int at, List<float[]> columns) {
    Line word = rows.get(at).get(0);
    return at > 0
        && columns.size() > 2
        && word.left() > columns.get(0)[1]
        && rows.get(at - 1).size() > 1
        && AlignedTables.isNear(rows.get(at - 1), rows.get(at))
        && isHeader(rows.get(at - 1), columns);
  }
}
