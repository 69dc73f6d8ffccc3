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
import java.util.Optional;
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

  /** … and than this where they keep to their columns so. */
  private static final float CLOSE_GAP = 0.4f;

  static final int FEWEST_ROWS = 3;
  private static final int MOST_RUNNING_HEADERS = 2;

  /** So many rows of words may stand between rows of amounts. */
  private static final int MOST_LABEL_ROWS = 2;

  /** Rows further apart than this, in line heights, are not of one table. */
  private static final float FAR = 3;

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
    int columns = 0;
    for (TextColumns.Part part : TextColumns.of(rows, box -> isFree(box, ruled.tables()))) {
      inColumns.addAll(part.lines(page, columns));
      columns += 2;
      found.used.addAll(part.left());
      found.used.addAll(part.right());
    }
    found.findClose();
    for (List<List<Line>> free : found.unused(rows)) {
      found.find(AlignedRows.withWrappedLabels(free));
    }
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

  /** The rows between those that were used. */
  private List<List<List<Line>>> unused(List<List<Line>> rows) {
    List<List<List<Line>>> unused = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= rows.size(); i++) {
      if (i == rows.size() || used.contains(rows.get(i).get(0).glyphs().get(0))) {
        unused.add(rows.subList(begin, i));
        begin = i + 1;
      }
    }
    return unused;
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
      build(rest, AlignedRows.columns(rest), 0);
    }
  }

  /** Whether there are several amounts, and a name. */
  private static boolean hasAmounts(List<Line> row) {
    long amounts = row.stream().filter(AlignedRows::isAmount).count();
    return hasAmount(row) && amounts > 1 && amounts < row.size();
  }

  /** Finds tables whose entries stand so close that other rows are needed to tell them apart. */
  private void findClose() {
    List<List<Line>> rows = AlignedRows.rows(Lines.entries(content.number(), glyphs, CLOSE_GAP));
    for (List<List<Line>> free : unused(rows)) {
      List<List<Line>> whole = AlignedRows.withWrappedLabels(free);
      for (int i = 0; i < whole.size(); ) {
        int end = amountsEnd(whole, i);
        int from = i;
        if (end - i >= FEWEST_ROWS && isClose(whole.subList(i, end))) {
          Alignment.of(whole.subList(i, end)).ifPresent(found -> build(whole, from, found));
        } else if (end - i == 2 && i > 0 && isNear(whole.get(i - 1), whole.get(i))) {
          Alignment.ofTwo(whole.subList(i - 1, end))
              .ifPresent(found -> build(found.rows(), found.columns(), 0));
        }
        i = Math.max(end, i + 1);
      }
    }
  }

  /** Whether some amount stands closer to its neighbour than entries usually do. */
  private static boolean isClose(List<List<Line>> rows) {
    for (List<Line> row : rows) {
      for (Line entry : row) {
        for (Line next : row) {
          float gap = next.left() - entry.right();
          if (gap > 0
              && gap <= GAP * next.size()
              && (AlignedRows.isAmount(entry) || AlignedRows.isAmount(next))
              && isBeside(entry, next)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private void find(List<List<Line>> rows) {
    int i = 0;
    while (i < rows.size()) {
      int end = amountsEnd(rows, i);
      if (end - i >= FEWEST_ROWS) {
        read(rows, i, end);
      } else {
        int words = wordsEnd(rows, i);
        if (words - i >= FEWEST_ROWS && WordColumns.of(rows.subList(i, words), content.rules())) {
          List<List<Line>> found = rows.subList(i, words);
          build(found, AlignedRows.columns(found), 0);
          end = words;
        }
      }
      i = Math.max(end, i + 1);
    }
  }

  /** Where rows of amounts end that follow each other. */
  private static int amountsEnd(List<List<Line>> rows, int begin) {
    int end = begin;
    while (end < rows.size()
        && (hasAmount(rows.get(end)) || end > begin && isLabelOnly(rows, end))
        && (end == begin || isNear(rows.get(end - 1), rows.get(end)))) {
      end++;
    }
    return end;
  }

  /**
   * Whether a row of words between rows of amounts is of their table: a heading, or lines of labels
   * that may belong to the row above or to the one below.
   */
  private static boolean isLabelOnly(List<List<Line>> rows, int at) {
    int above = at - 1;
    while (above > 0 && !hasAmount(rows.get(above))) {
      above--;
    }
    int below = at;
    while (below + 1 < rows.size()
        && below - above <= MOST_LABEL_ROWS
        && isNear(rows.get(below), rows.get(below + 1))) {
      below++;
      if (hasAmount(rows.get(below))) {
        return AlignedRows.fits(rows.get(at), rows.get(above))
            && AlignedRows.fits(rows.get(at), rows.get(below));
      }
    }
    return false;
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

  static boolean isNear(List<Line> above, List<Line> below) {
    float gap = AlignedRows.top(below) - AlignedRows.bottom(above);
    return gap < FAR * below.get(0).size();
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
    List<List<Line>> amounts = rows.subList(begin, end);
    Optional<Alignment> found = Alignment.of(amounts);
    if (found.isPresent()) {
      build(rows, begin, found.get());
    } else if (Alignment.isLikely(amounts)) {
      unread = true;
    }
  }

  /** Builds a table of rows of amounts and the header above them. */
  private void build(List<List<Line>> rows, int begin, Alignment found) {
    List<List<Line>> table = new ArrayList<>(found.rows());
    int under = RuledHeader.begin(rows, begin, found.columns(), content.rules());
    List<List<Line>> header =
        under < begin
            ? List.of(RuledHeader.of(rows.subList(under, begin)))
            : UnruledHeader.above(rows, begin, found.columns());
    table.addAll(0, Alignment.joined(header, found.columns()));
    build(table, found.columns(), header.size() > 1 ? header.size() : 0);
    if (!found.certain()) {
      tables.add(tables.remove(tables.size() - 1).doubtful());
    }
  }

  private void build(List<List<Line>> rows, List<float[]> columns, int header) {
    rows.forEach(row -> row.forEach(entry -> used.addAll(entry.glyphs())));
    tables.add(AlignedGrid.of(content, rows, columns, header, rest()));
  }
}
