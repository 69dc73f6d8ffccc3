package gouji.extractor.table;

import gouji.extractor.layout.Line;
import gouji.extractor.page.Glyph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Columns that rows of entries keep to, with no line to show them: words in one of them, amounts in
 * others.
 *
 * @param rows the rows; what stands in one column beside each other is one entry
 * @param columns from where to where each column's entries reach
 * @param certain whether the rows can be read in one way only
 */
record Alignment(List<List<Line>> rows, List<float[]> columns, boolean certain) {
  private static final int MOST_COLUMNS = 30;

  /** Labels that reach over several columns may stand in this part of the rows. */
  private static final float SPANNED = 0.25f;

  /** Numbers closer than this, in ems, may be the groups of one. */
  private static final float GROUP_GAP = 0.9f;

  /** Rows closer than this part of what rows usually are apart may be lines of one. */
  private static final float CLOSE = 0.75f;

  private static final Pattern EXACT = Pattern.compile(".*\\d[.,%％]\\d*.*");
  private static final Pattern GROUPS = Pattern.compile("[-+−]?\\d{1,3}([, ]?\\d{3})*");
  private static final Pattern GROUP = Pattern.compile("\\d{3}(\\.\\d+)?");

  /** The columns of these rows, if they keep to any. */
  static Optional<Alignment> of(List<List<Line>> rows) {
    List<List<Line>> fixed = new ArrayList<>(rows);
    int fewest = Math.max(AlignedTables.FEWEST_ROWS, (int) ((1 - SPANNED) * rows.size()));
    while (true) {
      List<float[]> columns = AlignedRows.columns(fixed);
      if (columns.size() >= 2 && columns.size() <= MOST_COLUMNS) {
        List<List<Line>> joined = joined(rows, columns);
        if (isTable(joined, columns)) {
          boolean certain =
              !mayBeGroups(joined, columns)
                  && !isLabelledLater(joined, columns)
                  && !hasLooseLabels(joined);
          return Optional.of(new Alignment(joined, columns, certain));
        }
      }
      int spanning = fixed.size() > fewest ? spanning(fixed, columns.size()) : -1;
      if (spanning < 0) {
        return Optional.empty();
      }
      fixed.remove(spanning);
    }
  }

  /** The same for a header and two rows, if every cell is filled: words first, then amounts. */
  static Optional<Alignment> ofTwo(List<List<Line>> rows) {
    List<float[]> columns = AlignedRows.columns(rows);
    boolean table = columns.size() >= 3;
    for (int r = 0; r < rows.size() && table; r++) {
      List<Line> row = rows.get(r);
      table = row.size() == columns.size();
      for (int c = 0; c < row.size() && table; c++) {
        Line entry = row.get(c);
        table =
            AlignedRows.column(columns, entry) == c
                && isWords(entry) == (r == 0 || c == 0)
                && !UnruledHeader.isEntryOfForm(entry);
      }
    }
    return table ? Optional.of(new Alignment(rows, columns, true)) : Optional.empty();
  }

  /** The rows, with what stands beside each other in one column as one entry. */
  static List<List<Line>> joined(List<List<Line>> rows, List<float[]> columns) {
    List<List<Line>> all = new ArrayList<>(rows.size());
    for (List<Line> row : rows) {
      List<Line> joined = new ArrayList<>();
      for (Line entry : row) {
        Line last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
        if (last != null
            && isBeside(last, entry)
            && AlignedRows.column(columns, last) == AlignedRows.column(columns, entry)
            && (isWords(last) && isWords(entry) || isGrouped(last, entry))) {
          List<Glyph> both = new ArrayList<>(last.glyphs());
          both.addAll(entry.glyphs());
          joined.set(joined.size() - 1, new Line(entry.page(), both));
        } else {
          joined.add(entry);
        }
      }
      all.add(joined);
    }
    return all;
  }

  private static boolean isWords(Line entry) {
    return !AlignedRows.isAmount(entry);
  }

  private static boolean isBeside(Line entry, Line next) {
    return Math.abs(entry.centreY() - next.centreY()) < 0.5f * next.size()
        && next.left() > entry.right();
  }

  private static boolean isGrouped(Line entry, Line next) {
    return next.left() - entry.right() < GROUP_GAP * next.size()
        && GROUPS.matcher(entry.text()).matches()
        && GROUP.matcher(next.text()).matches();
  }

  /** The row whose label hides most columns by reaching over them; -1 if none does. */
  private static int spanning(List<List<Line>> rows, int columns) {
    int spanning = -1;
    int most = columns;
    for (int r = 0; r < rows.size(); r++) {
      List<List<Line>> others = new ArrayList<>(rows);
      others.remove(r);
      int found = AlignedRows.columns(others).size();
      if (found > most) {
        most = found;
        spanning = r;
      }
    }
    return spanning;
  }

  private static boolean isTable(List<List<Line>> rows, List<float[]> columns) {
    int[] amounts = new int[columns.size()];
    int[] words = new int[columns.size()];
    boolean exact = false;
    for (List<Line> row : rows) {
      Line[] filled = new Line[columns.size()];
      for (Line entry : row) {
        int column = AlignedRows.column(columns, entry);
        if (filled[column] != null && entry.top() < filled[column].centreY()
            || !isWords(entry) && reachesOver(columns, entry)) {
          return false; // two entries beside each other in one column, or one in two: not aligned
        }
        filled[column] = entry;
        (isWords(entry) ? words : amounts)[column]++;
        exact |= !isWords(entry) && EXACT.matcher(entry.text()).matches();
      }
    }
    int numeric = 0;
    boolean labelled = false;
    for (int c = 0; c < columns.size(); c++) {
      numeric += amounts[c] >= AlignedTables.FEWEST_ROWS && amounts[c] > words[c] ? 1 : 0;
      labelled |= words[c] * 2 > rows.size() && amounts[c] == 0;
    }
    return labelled && (numeric >= 2 || numeric == 1 && exact);
  }

  private static boolean reachesOver(List<float[]> columns, Line entry) {
    return columns.stream().filter(c -> entry.left() < c[1] && entry.right() > c[0]).count() > 1;
  }

  /**
   * Whether two columns of numbers may be one whose numbers are printed in groups: 1 200, 3 410.
   */
  private static boolean mayBeGroups(List<List<Line>> rows, List<float[]> columns) {
    for (int c = 0; c + 1 < columns.size(); c++) {
      int both = 0;
      boolean groups = true;
      for (List<Line> row : rows) {
        Optional<Line> left = in(row, columns, c);
        Optional<Line> right = in(row, columns, c + 1);
        if (left.isPresent() && right.isPresent()) {
          both++;
          groups &= isGrouped(left.get(), right.get());
        }
      }
      if (both > 0 && groups) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the first row lacks what stands beside the labels of later ones: a label for several
   * rows, set in their middle, and nothing tells how many.
   */
  private static boolean isLabelledLater(List<List<Line>> rows, List<float[]> columns) {
    for (int c = 0; c + 1 < columns.size(); c++) {
      int column = c;
      boolean words =
          rows.stream()
              .flatMap(row -> in(row, columns, column).stream())
              .anyMatch(Alignment::isWords);
      if (words
          && in(rows.get(0), columns, c).isEmpty()
          && in(rows.get(0), columns, c + 1).filter(Alignment::isItem).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether words stand closer to a row than rows do: nothing tells to which they belong. */
  private static boolean hasLooseLabels(List<List<Line>> rows) {
    float[] pitches = new float[rows.size() - 1];
    for (int r = 0; r < pitches.length; r++) {
      pitches[r] = middle(rows.get(r + 1)) - middle(rows.get(r));
    }
    float[] sorted = pitches.clone();
    Arrays.sort(sorted);
    float close = CLOSE * sorted[sorted.length / 2];
    for (int r = 0; r < rows.size(); r++) {
      boolean above = r > 0 && pitches[r - 1] < close;
      boolean below = r < pitches.length && pitches[r] < close;
      if ((above || below) && rows.get(r).stream().allMatch(Alignment::isWords)) {
        return true;
      }
    }
    return false;
  }

  private static float middle(List<Line> row) {
    return (AlignedRows.top(row) + AlignedRows.bottom(row)) / 2;
  }

  private static boolean isItem(Line entry) {
    return isWords(entry) && !entry.text().endsWith("计"); // 合计 needs no label beside it
  }

  private static Optional<Line> in(List<Line> row, List<float[]> columns, int column) {
    return row.stream().filter(e -> AlignedRows.column(columns, e) == column).findFirst();
  }

  /** Whether most rows hold several figures beside a word. */
  static boolean isLikely(List<List<Line>> rows) {
    int full = 0;
    for (List<Line> row : rows) {
      long amounts = row.stream().filter(AlignedRows::isAmount).count();
      full += amounts >= 2 && amounts < row.size() ? 1 : 0;
    }
    return full >= AlignedTables.FEWEST_ROWS && 2 * full > rows.size();
  }
}
