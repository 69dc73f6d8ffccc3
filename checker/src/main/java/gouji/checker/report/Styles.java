package gouji.checker.report;

import gouji.checker.finding.Severity;
import gouji.checker.report.Column.Look;
import gouji.checker.text.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** The cell styles of a workbook, each made once: a workbook holds no more than 64,000. */
final class Styles {
  private static final short FONT_SIZE = 10;
  private static final byte[] GRID = rgb(0xBFBFBF);
  private static final byte[] HEADER = rgb(0xD9E1F2);
  private static final byte[] ERROR = rgb(0xF8CBAD);
  private static final byte[] WARNING = rgb(0xFFE699);
  private static final byte[] NOTE = rgb(0xDDEBF7);

  private final SXSSFWorkbook workbook;
  private final XSSFFont plain;
  private final XSSFFont bold;
  private final Map<Key, CellStyle> styles = new HashMap<>();

  /**
   * @param format the number format, "" for text
   * @param quoted shown as text even where a program would take it for a formula
   */
  private record Key(
      Look look, String format, boolean quoted, boolean header, Optional<Severity> severity) {}

  Styles(SXSSFWorkbook workbook, Texts texts) {
    this.workbook = workbook;
    String family = texts.isEnglish() ? "Calibri" : "宋体";
    // The default font, by which programs measure column widths.
    this.plain = workbook.getXSSFWorkbook().getFontAt(0);
    plain.setFontName(family);
    plain.setFontHeightInPoints(FONT_SIZE);
    this.bold = (XSSFFont) workbook.createFont();
    bold.setFontName(family);
    bold.setFontHeightInPoints(FONT_SIZE);
    bold.setBold(true);
  }

  CellStyle header() {
    return style(new Key(Look.CENTRED, "", false, true, Optional.empty()));
  }

  CellStyle text(Look look, boolean quoted) {
    return style(new Key(look, "", quoted, false, Optional.empty()));
  }

  CellStyle severity(Severity severity) {
    return style(new Key(Look.CENTRED, "", false, false, Optional.of(severity)));
  }

  /** Shows as many decimals as were printed. */
  CellStyle decimal(Look look, int decimals) {
    // The underscore leaves a gap between the number and the next column's text.
    String format = (decimals <= 0 ? "#,##0" : "#,##0." + "0".repeat(decimals)) + "_ ";
    return style(new Key(look, format, false, false, Optional.empty()));
  }

  /** Years, pages and counts, without commas. */
  CellStyle integer(Look look) {
    return style(new Key(look, look == Look.NUMBER ? "0_ " : "0", false, false, Optional.empty()));
  }

  private CellStyle style(Key key) {
    return styles.computeIfAbsent(key, this::create);
  }

  private CellStyle create(Key key) {
    XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
    style.setFont(key.header() ? bold : plain);
    style.setWrapText(true);
    style.setVerticalAlignment(key.header() ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
    style.setAlignment(
        switch (key.look()) {
          case TEXT -> HorizontalAlignment.LEFT;
          case CENTRED -> HorizontalAlignment.CENTER;
          case NUMBER -> HorizontalAlignment.RIGHT;
        });
    border(style);
    if (!key.format().isEmpty()) {
      style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
    }
    style.setQuotePrefixed(key.quoted());
    if (key.header()) {
      fill(style, HEADER);
    }
    key.severity()
        .ifPresent(
            severity ->
                fill(
                    style,
                    switch (severity) {
                      case ERROR -> ERROR;
                      case WARNING -> WARNING;
                      case NOTE -> NOTE;
                    }));
    return style;
  }

  private static void border(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    XSSFColor colour = new XSSFColor(GRID);
    style.setTopBorderColor(colour);
    style.setBottomBorderColor(colour);
    style.setLeftBorderColor(colour);
    style.setRightBorderColor(colour);
  }

  private static void fill(XSSFCellStyle style, byte[] colour) {
    style.setFillForegroundColor(new XSSFColor(colour));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private static byte[] rgb(int colour) {
    return new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
  }
}
