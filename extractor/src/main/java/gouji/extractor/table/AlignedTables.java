package gouji.extractor.table;

import gouji.extractor.layout.Line;
import gouji.extractor.layout.Lines;
import gouji.extractor.layout.TextColumns;
import gouji.extractor.model.BoundingBox;
import gouji.extractor.page.Glyph;
import gouji.extractor.page.PageContent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tables without ruling lines, or with lines only between rows: numbers that stand under each
 * other. Only what cannot well be anything else: words in the first column, amounts in the others,
 * three rows or more.
 */
final class AlignedTables {
  /** Entries of a row are further apart than this, in ems. */
  private static final float GAP = 1f;

  static final int FEWEST_ROWS = 3;
  private static final int MOST_COLUMNS = 30;
  private static final int MOST_RUNNING_HEADERS = 2;
  private static final int MOST_HEADER_ROWS = 3;

  /** Rows further apart than this, in line heights, are not of one table. */
  private static final float FAR = 3;

  private static final Pattern EXACT = Pattern.compile(".*\\d[.,%％]\\d*.*");
  private static final Pattern LEADERS = Pattern.compile(".*(…{2,}|[.．·‥]{4,}).*");

  private final PageContent content;
  private final List<Glyph> glyphs;
  private final List<GridTable> tables = new ArrayList<>();
  private boolean unread;
  private final Set<Glyph> used = Collections.newSetFromMap(new IdentityHashMap<>());

  private AlignedTables(PageContent content, List<Glyph> glyphs) {
    this.content = content;
    this.glyphs = glyphs;
  }

  /**
   * What was found.
   *
   * @param lines those outside of the tables
   * @param unread whether columns of figures remain that could not be read as a table
   */
  record Found(List<GridTable> tables, List<Line> lines, boolean unread) {}

  /** The tables among the glyphs that ruled tables left, and the lines outside of all tables. */
  static Found on(PageContent content, RuledTables.Found ruled) {
    int page = content.number();
    List<Line> lines = Lines.onPage(page, ruled.rest());
    if (!mayHold(lines)) {
      return new Found(List.of(), lines, false);
    }
    AlignedTables found = new AlignedTables(content, ruled.rest());
    List<List<Line>> rows = AlignedRows.rows(Lines.entries(page, ruled.rest(), GAP));
    List<Line> inColumns = new ArrayList<>();
    int row = 0;
    int columns = 0;
    for (TextColumns.Part part : TextColumns.of(rows, box -> isFree(box, ruled.tables()))) {
      found.find(AlignedRows.withWrappedLabels(rows.subList(row, part.from())));
      inColumns.addAll(part.lines(page, columns));
      columns += 2;
      found.used.addAll(part.left());
      found.used.addAll(part.right());
      row = part.to();
    }
    found.find(AlignedRows.withWrappedLabels(rows.subList(row, rows.size())));
    found.findRest(rows);
    if (found.used.isEmpty()) {
      return new Found(List.of(), lines, found.unread);
    }
    List<Line> rest = new ArrayList<>(Lines.onPage(page, found.rest()));
    if (!inColumns.isEmpty()) {
      rest.addAll(inColumns);
      rest.sort(Comparator.comparingDouble(Line::order));
    }
    return new Found(found.tables, rest, found.unread);
  }

  private static boolean isFree(BoundingBox box, List<GridTable> tables) {
    return tables.stream().noneMatch(t -> t.top() < box.bottom() && t.bottom() > box.top());
  }

  private List<Glyph> rest() {
    List<Glyph> rest = new ArrayList<>(glyphs);
    rest.removeIf(used::contains);
    return rest;
  }

  /**
   * Whether something stands apart from the rest in two rows that follow each other, or in one at
   * the top.
   */
  private static boolean mayHold(List<Line> lines) {
    int rows = 0;
    int above = 0;
    for (int i = 0; i < lines.size(); above++) {
      Line first = lines.get(i);
      boolean apart = first.widestGap() > GAP * first.size();
      for (i++; i < lines.size() && isBeside(first, lines.get(i)); i++) {
        apart = true;
      }
      rows = apart ? rows + 1 : 0;
      if (rows == 2 || rows == 1 && above < MOST_RUNNING_HEADERS) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBeside(Line line, Line next) {
    return Math.abs(line.centreY() - next.centreY()) < 0.5f * line.size();
  }

  /**
   * The last rows of the page before's table, too few for one of their own, are a table too: where
   * there is none before, {@link TableFlow} makes lines of it again.
   */
  private void findRest(List<List<Line>> rows) {
    int begin = 0;
    while (begin < Math.min(rows.size(), MOST_RUNNING_HEADERS) && !hasAmounts(rows.get(begin))) {
      begin++;
    }
    int end = begin;
    while (end < rows.size()
        && hasAmounts(rows.get(end))
        && (end == begin || isNear(rows.get(end - 1), rows.get(end)))) {
      end++;
    }
    if (end > begin
        && end - begin < FEWEST_ROWS
        && !used.contains(rows.get(begin).get(0).glyphs().get(0))) {
      List<List<Line>> rest = rows.subList(begin, end);
      build(rest, AlignedRows.columns(rest));
    }
  }

  /** Whether there are several amounts, and a name. */
  private static boolean hasAmounts(List<Line> row) {
    long amounts = row.stream().filter(AlignedRows::isAmount).count();
    return hasAmount(row) && amounts > 1 && amounts < row.size();
  }

  private void find(List<List<Line>> rows) {
    int i = 0;
    while (i < rows.size()) {
      int end = i;
      while (end < rows.size()
          && (hasAmount(rows.get(end)) || end > i && isLabelOnly(rows, end))
          && (end == i || isNear(rows.get(end - 1), rows.get(end)))) {
        end++;
      }
      if (end - i >= FEWEST_ROWS) {
        read(rows, i, end);
      } else {
        int words = wordsEnd(rows, i);
        if (words - i >= FEWEST_ROWS && WordColumns.of(rows.subList(i, words), content.rules())) {
          List<List<Line>> found = rows.subList(i, words);
          build(found, AlignedRows.columns(found));
          end = words;
        }
      }
      i = Math.max(end, i + 1);
    }
  }

  /** Whether a row between rows of amounts has nothing but a label: a heading inside the table. */
  private static boolean isLabelOnly(List<List<Line>> rows, int at) {
    if (rows.get(at).size() > 1
        || at + 1 >= rows.size()
        || !hasAmount(rows.get(at + 1))
        || !isNear(rows.get(at), rows.get(at + 1))) {
      return false;
    }
    Line label = rows.get(at).get(0);
    float left = Float.MAX_VALUE;
    for (List<Line> row : List.of(rows.get(at - 1), rows.get(at + 1))) {
      for (Line entry : row) {
        left = AlignedRows.isAmount(entry) ? Math.min(left, entry.left()) : left;
      }
    }
    return label.right() < left && label.text().chars().noneMatch(Character::isDigit);
  }

  /** Where rows of several entries end that follow each other and hold no amounts. */
  private static int wordsEnd(List<List<Line>> rows, int begin) {
    int end = begin;
    while (end < rows.size()
        && rows.get(end).size() >= 2
        && !hasAmount(rows.get(end))
        && rows.get(end).stream().noneMatch(e -> LEADERS.matcher(e.text()).matches())
        && (end == begin || isNear(rows.get(end - 1), rows.get(end)))) {
      end++;
    }
    return end;
  }

  private static boolean isNear(List<Line> above, List<Line> below) {
    return below.get(0).top() - above.get(0).bottom() < FAR * below.get(0).size();
  }

  private static boolean hasAmount(List<Line> row) {
    if (row.size() < 2) {
      return false;
    }
    boolean amount = false;
    for (Line entry : row) {
      if (LEADERS.matcher(entry.text()).matches()) {
        return false;
      }
      amount |= AlignedRows.isAmount(entry);
    }
    return amount;
  }

  private void read(List<List<Line>> rows, int begin, int end) {
    List<float[]> columns = AlignedRows.columns(rows.subList(begin, end));
    if (columns.size() < 2
        || columns.size() > MOST_COLUMNS
        || !isTable(rows.subList(begin, end), columns)) {
      unread |= looksLikeOne(rows.subList(begin, end));
      return;
    }
    int under = RuledHeader.begin(rows, begin, columns, content.rules());
    if (under < begin) {
      List<List<Line>> table = new ArrayList<>(rows.subList(begin, end));
      table.add(0, RuledHeader.of(rows.subList(under, begin)));
      build(table, columns);
      return;
    }
    int first = begin;
    while (first > 0
        && begin - first < MOST_HEADER_ROWS
        && rows.get(first - 1).size() >= 2
        && isNear(rows.get(first - 1), rows.get(first))
        && rows.get(first - 1).get(0).left() >= columns.get(0)[0] - rows.get(first).get(0).size()) {
      first--;
    }
    build(rows.subList(first, end), columns);
  }

  private static boolean isTable(List<List<Line>> rows, List<float[]> columns) {
    int[] amounts = new int[columns.size()];
    int[] words = new int[columns.size()];
    boolean exact = false;
    for (List<Line> row : rows) {
      Line[] filled = new Line[columns.size()];
      for (Line entry : row) {
        int column = AlignedRows.column(columns, entry);
        if (filled[column] != null && entry.top() < filled[column].centreY()) {
          return false; // two entries beside each other in one column: not aligned
        }
        filled[column] = entry;
        (AlignedRows.isAmount(entry) ? amounts : words)[column]++;
        exact |= AlignedRows.isAmount(entry) && EXACT.matcher(entry.text()).matches();
      }
    }
    int numeric = 0;
    boolean labelled = false;
    for (int c = 0; c < columns.size(); c++) {
      numeric += amounts[c] >= FEWEST_ROWS && amounts[c] > words[c] ? 1 : 0;
      labelled |= words[c] * 2 > rows.size() && amounts[c] == 0;
    }
    return labelled && (numeric >= 2 || numeric == 1 && exact);
  }

  /** Whether most rows hold several figures beside a word. */
  private static boolean looksLikeOne(List<List<Line>> rows) {
    int full = 0;
    for (List<Line> row : rows) {
      long amounts = row.stream().filter(AlignedRows::isAmount).count();
      full += amounts >= 2 && amounts < row.size() ? 1 : 0;
    }
    return full >= FEWEST_ROWS && 2 * full > rows.size();
  }

  private void build(List<List<Line>> rows, List<float[]> columns) {
    rows.forEach(row -> row.forEach(entry -> used.addAll(entry.glyphs())));
    tables.add(AlignedGrid.of(content, rows, columns, rest()));
  }
}
