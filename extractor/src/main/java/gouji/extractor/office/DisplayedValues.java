package gouji.extractor.office;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.NumberToTextConverter;

/** What a worksheet shows in a cell: the value in its number format, of a formula the result. */
final class DisplayedValues {
  /** The third part of a format, which is for zero: often a dash. */
  private static final Pattern ZERO = Pattern.compile("[^;]*;[^;]*;([^;]*)(;.*)?");

  private static final Pattern DIGIT = Pattern.compile("[0#]|General");

  /** What a format says of spaces, colours and digits, and its quotation marks. */
  private static final Pattern FILLING = Pattern.compile("_.|\\*.|\\[[^]]*]|[?\"\\\\]");

  private final DataFormatter formatter = new DataFormatter(Locale.SIMPLIFIED_CHINESE);
  private final boolean zeros;

  /**
   * @param zeros whether the sheet shows the value zero
   */
  DisplayedValues(boolean zeros) {
    this.zeros = zeros;
  }

  String of(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> cell.getRichStringCellValue().getString();
      case NUMERIC -> number(cell).strip();
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR ->
          FormulaError.isValidCode(cell.getErrorCellValue())
              ? FormulaError.forInt(cell.getErrorCellValue()).getString()
              : "";
      default -> "";
    };
  }

  static boolean isNumber(Cell cell) {
    return cell.getCellType() == CellType.NUMERIC
        || cell.getCellType() == CellType.FORMULA
            && cell.getCachedFormulaResultType() == CellType.NUMERIC;
  }

  private String number(Cell cell) {
    double value = cell.getNumericCellValue();
    if (value == 0 && !zeros) {
      return "";
    }
    String format = cell.getCellStyle().getDataFormatString();
    int index = cell.getCellStyle().getDataFormat();
    if (format == null || format.equalsIgnoreCase("General")) {
      return formatter.formatRawCellContents(value, index, "General");
    }
    if (DateUtil.isCellDateFormatted(cell)) {
      // POI prints the quotation marks around 年 with it.
      return formatter.formatRawCellContents(value, index, format.replace("\"", ""));
    }
    Matcher zero = ZERO.matcher(format);
    if (value == 0 && zero.matches() && !DIGIT.matcher(zero.group(1)).find()) {
      return FILLING.matcher(zero.group(1)).replaceAll("");
    }
    return formatter.formatRawCellContents(asCounted(value), index, format);
  }

  /**
   * Excel counts with 15 digits and rounds a half away from zero; in binary 1.005 is a little less
   * than a half. The next value away from zero rounds as Excel does.
   */
  private static double asCounted(double value) {
    double counted = Double.parseDouble(NumberToTextConverter.toText(value));
    return counted + Math.signum(counted) * Math.ulp(counted);
  }
}
