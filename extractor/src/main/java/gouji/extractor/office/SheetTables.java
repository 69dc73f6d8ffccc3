package gouji.extractor.office;

import gouji.extractor.layout.TextBlock;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Passage;
import gouji.extractor.model.Position;
import gouji.extractor.office.VisibleCells.Shown;
import gouji.extractor.table.UnplacedTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the tables on a worksheet, and the lines of text above, between and below them. */
final class SheetTables {
  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_LABEL = 20;

  /** Rows that are ruled and blank are part of a table; at its end a few show that. */
  private static final int BLANK_AT_END = 3;

  /** A number in a cell, with its sign, its grouping, its unit. */
  private static final Pattern AMOUNT = Pattern.compile("[-+(（￥¥]*\\d[\\d,]*(\\.\\d+)?[%％‰)）元]*");

  /** What stands beside a table's unit: who filled it in, on which form. */
  private static final Pattern ENTRY =
      Pattern.compile(".{1,12}[:：].*|[（(]?.*(公开|附)\\d*表\\d*[）)]?|第?\\d+页.*");

  private final VisibleCells sheet;
  private final OfficeFlow flow;

  SheetTables(VisibleCells sheet, OfficeFlow flow) {
    this.sheet = sheet;
    this.flow = flow;
  }

  /**
   * Writes the sheet into the flow.
   *
   * @param named whether the sheet's name is worth a heading
   */
  void read(boolean named) {
    List<List<Shown>> rows = sheet.rows();
    boolean any = rows.stream().flatMap(List::stream).anyMatch(c -> !c.isBlank());
    if (named && any && !firstText(rows).equals(bare(sheet.sheet()))) {
      Position top = new Position.InSheet(sheet.sheet(), "A1");
      flow.add(new TextBlock(List.of(), Passage.at(top, sheet.sheet()), true, false));
    }
    int from = 0;
    for (int r = 0; r <= rows.size(); r++) {
      if (r == rows.size() || isBlank(rows.get(r)) && !goesOn(r)) {
        block(from, r);
        from = r + 1;
      }
    }
  }

  private static String firstText(List<List<Shown>> rows) {
    return rows.stream()
        .flatMap(List::stream)
        .filter(c -> !c.isBlank())
        .findFirst()
        .map(c -> bare(c.text()))
        .orElse("");
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\u00A0\\u3000]+", "");
  }

  /** Whether a blank row stands within a table: it is ruled, or nothing is and amounts go on. */
  private boolean goesOn(int blank) {
    List<List<Shown>> rows = sheet.rows();
    if (isFramed(rows.get(blank)) || isSpanned(blank)) {
      return true;
    }
    int next = blank;
    while (next < rows.size() && isBlank(rows.get(next))) {
      next++;
    }
    return next < rows.size()
        && blank > 0
        && !isFramed(rows.get(next))
        && !isFramed(rows.get(blank - 1))
        && rows.get(next).stream().anyMatch(c -> AMOUNT.matcher(bare(c.text())).matches());
  }

  /** Whether a merged region reaches down into the row. */
  private boolean isSpanned(int row) {
    for (int r = Math.max(0, row - 50); r < row; r++) {
      int above = r;
      if (sheet.rows().get(r).stream().anyMatch(c -> !c.isBlank() && c.rowSpan() > row - above)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(List<Shown> row) {
    return row.stream().allMatch(Shown::isBlank);
  }

  private static boolean isFramed(List<Shown> row) {
    return row.stream().anyMatch(Shown::framed);
  }

  // A block of rows without a blank one.

  private void block(int from, int to) {
    List<List<Shown>> rows = sheet.rows();
    int first = from;
    while (first < to && isText(rows.get(first), first == from || first + 1 == to)) {
      text(rows.get(first));
      first++;
    }
    int end = to;
    while (end > first && isNote(rows.get(end - 1))) {
      end--;
    }
    int last = end;
    while (last > first && isBlank(rows.get(last - 1))) {
      last--;
    }
    if (last > first) {
      tables(first, Math.min(end, last + BLANK_AT_END));
    }
    for (int r = end; r < to; r++) {
      text(rows.get(r));
    }
  }

  /** Whether a row is a line of text above or below a table, not a row of it. */
  private static boolean isText(List<Shown> row, boolean outermost) {
    List<Shown> filled = row.stream().filter(c -> !c.isBlank()).toList();
    if (filled.isEmpty()
        || filled.stream().anyMatch(c -> AMOUNT.matcher(bare(c.text())).matches())) {
      return false;
    }
    if (filled.stream().anyMatch(Shown::framed)) {
      return filled.size() == 1 && outermost && filled.get(0).text().length() > LONGEST_TITLE;
    }
    return filled.size() == 1
        || filled.stream().anyMatch(c -> ENTRY.matcher(bare(c.text())).matches())
            && filled.size() <= 4
            && !isFramed(row);
  }

  /** Whether a row is a line of text below a table: a label without amounts is not. */
  private static boolean isNote(List<Shown> row) {
    List<Shown> filled = row.stream().filter(c -> !c.isBlank()).toList();
    return isText(row, false)
        && (filled.size() > 1
            || filled.get(0).columnSpan() > 1
            || filled.get(0).text().length() > LONGEST_LABEL
            || ENTRY.matcher(bare(filled.get(0).text())).matches());
  }

  private void text(List<Shown> row) {
    List<Shown> filled = row.stream().filter(c -> !c.isBlank()).toList();
    if (filled.isEmpty()) {
      return;
    }
    Shown cell = filled.get(0);
    String text = filled.stream().map(c -> c.text().strip()).collect(Collectors.joining("  "));
    boolean title =
        filled.size() == 1
            && (cell.centred() || cell.columnSpan() > 1)
            && text.length() <= LONGEST_TITLE
            && !ENTRY.matcher(bare(text)).matches();
    flow.add(new TextBlock(List.of(), at(cell, text), title, false));
  }

  private Passage at(Shown cell, String text) {
    return Passage.at(
        new Position.InSheet(sheet.sheet(), sheet.name(cell.row(), cell.column())), text);
  }

  /** Parts the rows into tables where columns that are blank and not ruled stand between them. */
  private void tables(int from, int to) {
    List<List<Shown>> rows = sheet.rows().subList(from, to);
    int width =
        rows.stream()
            .flatMap(List::stream)
            .mapToInt(c -> c.column() + c.columnSpan())
            .max()
            .orElse(0);
    boolean[] used = new boolean[width + 1];
    for (List<Shown> row : rows) {
      for (Shown cell : row) {
        if (!cell.isBlank() || cell.framed()) {
          for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
            used[c] = true;
          }
        }
      }
    }
    int begin = 0;
    for (int c = 0; c <= width; c++) {
      if (!used[c]) {
        if (c > begin) {
          table(rows, from, begin, c);
        }
        begin = c + 1;
      }
    }
  }

  private void table(List<List<Shown>> rows, int top, int left, int right) {
    List<Cell> cells = new ArrayList<>();
    for (List<Shown> row : rows) {
      for (Shown cell : row) {
        if (cell.column() >= left && cell.column() < right) {
          cells.add(
              new Cell(
                  cell.row() - top,
                  cell.column() - left,
                  Math.min(cell.rowSpan(), top + rows.size() - cell.row()),
                  Math.min(cell.columnSpan(), right - cell.column()),
                  at(cell, cell.text().strip()),
                  1,
                  Optional.empty()));
        }
      }
    }
    boolean oneRow = rows.size() == 1 && right - left <= 2;
    if (right - left == 1 || oneRow) {
      cells.stream()
          .filter(c -> !c.isBlank())
          .forEach(c -> flow.add(new TextBlock(List.of(), c.passage(), false, false)));
    } else {
      boolean whole = !sheet.hides(top, top + rows.size() - 1, left, right - 1);
      flow.add(UnplacedTables.of(cells, whole, Optional.empty()));
    }
  }
}
