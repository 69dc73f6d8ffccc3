package gouji.extractor.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * What a worksheet shows. Rows and columns are counted as shown, from 0: hidden ones do not count.
 */
final class VisibleCells {
  /** No report has a sheet with more. */
  private static final int MOST_CELLS = 200_000;

  private static final int MOST_COLUMNS = 512;

  /** So many hidden rows and columns are named. */
  private static final int MOST_NAMED = 20;

  /**
   * A shown cell, or a merged region.
   *
   * @param framed whether a line stands at its left or right
   */
  record Shown(
      int row,
      int column,
      int rowSpan,
      int columnSpan,
      String text,
      boolean framed,
      boolean centred) {
    boolean isBlank() {
      return text.isBlank();
    }
  }

  private final String sheet;
  private final List<Integer> rows = new ArrayList<>();
  private final List<Integer> columns = new ArrayList<>();
  private final List<List<Shown>> cells = new ArrayList<>();
  private final TreeSet<Integer> hiddenRows = new TreeSet<>();
  private final TreeSet<Integer> hiddenColumns = new TreeSet<>();
  private boolean cut;

  private VisibleCells(String sheet) {
    this.sheet = sheet;
  }

  static VisibleCells of(Sheet sheet) {
    VisibleCells cells = new VisibleCells(sheet.getSheetName());
    cells.read(sheet);
    return cells;
  }

  String sheet() {
    return sheet;
  }

  /** For each shown row, its cells from left to right; of a merged region only its first row. */
  List<List<Shown>> rows() {
    return cells;
  }

  /** Whether there was more than can be read. */
  boolean cut() {
    return cut;
  }

  /** The name of a shown cell on the sheet, as B5. */
  String name(int row, int column) {
    return CellReference.convertNumToColString(columns.get(column)) + (rows.get(row) + 1);
  }

  /** Whether a hidden row or column between these, in shown counting, holds numbers. */
  boolean hides(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    return !hiddenRows.subSet(rows.get(firstRow), rows.get(lastRow)).isEmpty()
        || !hiddenColumns.subSet(columns.get(firstColumn), columns.get(lastColumn)).isEmpty();
  }

  /** Which rows and columns with numbers are hidden, after the name of their sheet. */
  Optional<String> hidden() {
    List<String> names = new ArrayList<>();
    hiddenRows.forEach(row -> names.add(String.valueOf(row + 1)));
    hiddenColumns.forEach(column -> names.add(CellReference.convertNumToColString(column)));
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            sheet
                + ": "
                + names.stream().limit(MOST_NAMED).collect(Collectors.joining(" "))
                + (names.size() > MOST_NAMED ? " …" : ""));
  }

  private void read(Sheet sheet) {
    DisplayedValues values = new DisplayedValues(sheet.isDisplayZeros());
    int last = -1;
    int total = 0;
    Map<Integer, List<Cell>> found = new TreeMap<>();
    Set<Integer> gone = new HashSet<>();
    // Some programs write no height, neither of a row nor of rows in general.
    int usualHeight = sheet.getDefaultRowHeight();
    for (Row row : sheet) {
      boolean goneRow = row.getZeroHeight() || row.getHeight() == 0 && usualHeight > 0;
      List<Cell> here = new ArrayList<>();
      for (Cell cell : row) {
        if (cell.getColumnIndex() >= MOST_COLUMNS || total == MOST_CELLS) {
          cut |= !values.of(cell).isBlank();
          continue;
        }
        boolean goneColumn =
            sheet.isColumnHidden(cell.getColumnIndex())
                || sheet.getColumnWidth(cell.getColumnIndex()) == 0;
        if (goneRow || goneColumn) {
          if (DisplayedValues.isNumber(cell)) {
            (goneRow ? hiddenRows : hiddenColumns)
                .add(goneRow ? row.getRowNum() : cell.getColumnIndex());
          }
          continue;
        }
        total++;
        last = Math.max(last, cell.getColumnIndex());
        here.add(cell);
      }
      if (goneRow) {
        gone.add(row.getRowNum());
      } else {
        found.put(row.getRowNum(), here);
      }
    }
    for (int c = 0; c <= last; c++) {
      if (!sheet.isColumnHidden(c) && sheet.getColumnWidth(c) != 0) {
        columns.add(c);
      }
    }
    rows.addAll(rowsFrom(found, gone));
    show(sheet, found, values);
  }

  /** The rows that hold cells, and one blank one wherever rows without any stand in between. */
  private static List<Integer> rowsFrom(Map<Integer, List<Cell>> found, Set<Integer> gone) {
    List<Integer> rows = new ArrayList<>();
    for (int row : found.keySet()) {
      int before = row - 1;
      while (gone.contains(before)) {
        before--;
      }
      if (!rows.isEmpty() && before > rows.get(rows.size() - 1)) {
        rows.add(before);
      }
      rows.add(row);
    }
    return rows;
  }

  private void show(Sheet sheet, Map<Integer, List<Cell>> found, DisplayedValues values) {
    Map<Long, CellRangeAddress> merged = new TreeMap<>();
    for (CellRangeAddress region : sheet.getMergedRegions()) {
      List<Integer> spanned = within(rows, region.getFirstRow(), region.getLastRow());
      for (int r : spanned) {
        for (int c : within(columns, region.getFirstColumn(), region.getLastColumn())) {
          merged.put(place(rows.get(r), columns.get(c)), region);
        }
      }
    }
    for (int r = 0; r < rows.size(); r++) {
      List<Shown> line = new ArrayList<>();
      Map<Integer, Cell> byColumn = new TreeMap<>();
      found.getOrDefault(rows.get(r), List.of()).forEach(c -> byColumn.put(c.getColumnIndex(), c));
      for (int c = 0; c < columns.size(); c++) {
        CellRangeAddress region = merged.get(place(rows.get(r), columns.get(c)));
        Cell cell = byColumn.get(columns.get(c));
        if (region == null) {
          line.add(shown(cell, r, c, 1, 1, values));
          continue;
        }
        List<Integer> down = within(rows, region.getFirstRow(), region.getLastRow());
        List<Integer> along = within(columns, region.getFirstColumn(), region.getLastColumn());
        if (down.get(0) == r && along.get(0) == c) {
          Row top = sheet.getRow(region.getFirstRow());
          Cell first = top == null ? null : top.getCell(region.getFirstColumn());
          line.add(shown(first, r, c, down.size(), along.size(), values));
        }
      }
      cells.add(line);
    }
  }

  private static Shown shown(
      @org.jspecify.annotations.Nullable Cell cell,
      int row,
      int column,
      int rowSpan,
      int columnSpan,
      DisplayedValues values) {
    if (cell == null) {
      return new Shown(row, column, rowSpan, columnSpan, "", false, false);
    }
    CellStyle style = cell.getCellStyle();
    boolean framed =
        style.getBorderLeft() != BorderStyle.NONE || style.getBorderRight() != BorderStyle.NONE;
    HorizontalAlignment alignment = style.getAlignment();
    boolean centred =
        alignment == HorizontalAlignment.CENTER
            || alignment == HorizontalAlignment.CENTER_SELECTION;
    return new Shown(row, column, rowSpan, columnSpan, values.of(cell), framed, centred);
  }

  /** The places in an ascending list whose values are within a range. */
  private static List<Integer> within(List<Integer> ascending, int first, int last) {
    int from = Collections.binarySearch(ascending, first);
    List<Integer> places = new ArrayList<>();
    for (int i = from < 0 ? -from - 1 : from;
        i < ascending.size() && ascending.get(i) <= last;
        i++) {
      places.add(i);
    }
    return places;
  }

  private static long place(int row, int column) {
    return (long) row << 32 | column;
  }
}
