package gouji.checker.report;

import gouji.checker.finding.Severity;
import gouji.checker.report.Column.Look;
import gouji.checker.text.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes the rows of one sheet; a sheet that is full goes on in another. Every cell is a string or
 * a number, never a formula.
 */
final class SheetWriter {
  /** A double holds so many decimal digits; a longer number stands as text, digit for digit. */
  private static final int EXACT_DIGITS = 15;

  static final int MOST_ROWS = 1_048_576;
  private static final int ROWS_IN_MEMORY = 100;
  private static final double LINE_POINTS = 14;
  private static final double PADDING_POINTS = 4;
  private static final double MARGIN_INCHES = 0.3;

  /** What spreadsheets allow. */
  private static final double HIGHEST_ROW_POINTS = 409;

  private final SXSSFWorkbook workbook;
  private final Styles styles;
  private final Texts texts;
  private final String name;
  private final List<Column> columns;
  private final short paper;
  private final int mostRows;
  private int part;
  private SXSSFSheet sheet;
  private int rows;

  /** A word on the colour of a severity. */
  record Marked(String text, Severity as) {}

  SheetWriter(
      SXSSFWorkbook workbook, Styles styles, Texts texts, String key, List<Column> columns) {
    this(workbook, styles, texts, key, columns, PrintSetup.A4_PAPERSIZE, MOST_ROWS);
  }

  SheetWriter(
      SXSSFWorkbook workbook,
      Styles styles,
      Texts texts,
      String key,
      List<Column> columns,
      short paper,
      int mostRows) {
    this.workbook = workbook;
    this.styles = styles;
    this.texts = texts;
    this.name = texts.get(key);
    this.columns = List.copyOf(columns);
    this.paper = paper;
    this.mostRows = mostRows;
    this.part = 1;
    this.sheet = begin(name);
  }

  /**
   * Writes a row.
   *
   * @param cells a string, number, enum constant or {@link Marked} for each column; an empty
   *     optional or "" leaves the cell blank
   */
  void row(Object... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(cells.length + " cells for " + columns.size());
    }
    if (rows == mostRows) {
      finish();
      part++;
      sheet = begin(texts.get("sheet.continued", name, part));
    }
    Row row = sheet.createRow(rows++);
    int lines = 1;
    for (int i = 0; i < cells.length; i++) {
      lines = Math.max(lines, write(row.createCell(i), unwrap(cells[i]), columns.get(i)));
    }
    row.setHeightInPoints(
        (float) Math.min(HIGHEST_ROW_POINTS, lines * LINE_POINTS + PADDING_POINTS));
  }

  /** Lets the reader choose among a few words in a column. */
  void choices(String columnKey, String... words) {
    int column = columns.stream().map(Column::key).toList().indexOf(columnKey);
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation validation =
        helper.createValidation(
            helper.createExplicitListConstraint(words),
            new CellRangeAddressList(1, Math.max(1, rows - 1), column, column));
    // POI has this the wrong way round: true shows the arrow.
    validation.setSuppressDropDownArrow(true);
    validation.setShowErrorBox(true);
    sheet.addValidationData(validation);
  }

  /** Sets what depends on the number of rows. */
  void finish() {
    sheet.setAutoFilter(new CellRangeAddress(0, Math.max(0, rows - 1), 0, columns.size() - 1));
  }

  private SXSSFSheet begin(String title) {
    SXSSFSheet begun = workbook.createSheet(title);
    begun.setRandomAccessWindowSize(ROWS_IN_MEMORY);
    Row header = begun.createRow(0);
    int lines = 1;
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      // In 256ths of a letter, and a little for the margins.
      begun.setColumnWidth(i, (column.width() + 1) * 256);
      Cell cell = header.createCell(i);
      String heading = texts.get(column.key());
      cell.setCellValue(heading);
      cell.setCellStyle(styles.header());
      lines = Math.max(lines, CellText.lines(heading, column.width()));
    }
    header.setHeightInPoints((float) (lines * LINE_POINTS + 2 * PADDING_POINTS));
    rows = 1;
    begun.createFreezePane(0, 1);
    begun.setRepeatingRows(new CellRangeAddress(0, 0, 0, columns.size() - 1));
    begun.setFitToPage(true);
    begun.setHorizontallyCenter(true);
    PrintSetup print = begun.getPrintSetup();
    print.setLandscape(true);
    print.setPaperSize(paper);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    begun.setMargin(PageMargin.LEFT, MARGIN_INCHES);
    begun.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
    begun.setMargin(PageMargin.TOP, MARGIN_INCHES);
    begun.setMargin(PageMargin.BOTTOM, 2 * MARGIN_INCHES);
    begun.getFooter().setCenter("&P / &N");
    begun.getFooter().setLeft("&A");
    return begun;
  }

  private static Object unwrap(Object cell) {
    return cell instanceof Optional<?> optional ? optional.map(v -> (Object) v).orElse("") : cell;
  }

  /** Returns how many lines the cell takes. */
  private int write(Cell cell, Object value, Column column) {
    Look look = column.look();
    if (value instanceof Integer || value instanceof Long) {
      cell.setCellValue(((Number) value).doubleValue());
      cell.setCellStyle(styles.integer(look));
      return 1;
    }
    if (value instanceof BigDecimal number && number.precision() <= EXACT_DIGITS) {
      cell.setCellValue(number.doubleValue());
      cell.setCellStyle(styles.decimal(look, number.scale()));
      return 1;
    }
    if (value instanceof Marked marked) {
      cell.setCellValue(marked.text());
      cell.setCellStyle(styles.severity(marked.as()));
      return CellText.lines(marked.text(), column.width());
    }
    String text =
        CellText.clean(
            value instanceof BigDecimal number
                ? number.toPlainString()
                : value instanceof Enum<?> constant ? texts.term(constant) : value.toString());
    cell.setCellStyle(styles.text(look, CellText.looksLikeFormula(text)));
    if (text.isEmpty()) {
      return 1;
    }
    cell.setCellValue(text);
    return CellText.lines(text, column.width());
  }
}
