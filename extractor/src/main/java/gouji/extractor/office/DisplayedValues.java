package gouji.extractor.office;

import java.math.BigDecimal;
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

  /** Quoted, it is a word like any other, and no hundredth. */
  private static final Pattern QUOTED_PERCENT = Pattern.compile("\"([^\"]*)%([^\"]*)\"|\\\\%");

  /** Behind the last digit: the number is shown in thousands, or in millions. */
  private static final Pattern THOUSANDS = Pattern.compile("(?<=[0#?])(,+)(?![0#?,.])");

  /** A point that is only drawn: 0!.0 shows 123 as 12.3. */
  private static final Pattern DRAWN_POINT = Pattern.compile("(?:[!\\\\]\\.|\"\\.\")(0+)");

  private static final Pattern SCIENTIFIC = Pattern.compile("[0#?][Ee][+-]");

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
      String shown = formatter.formatRawCellContents(value, index, "General");
      return shown.contains("E") ? plain(value) : shown;
    }
    if (SCIENTIFIC.matcher(format).find()) {
      return plain(value);
    }
    if (DateUtil.isCellDateFormatted(cell)) {
      // POI prints the quotation marks around 年 with it.
      return formatter.formatRawCellContents(value, index, format.replace("\"", ""));
    }
    Matcher zero = ZERO.matcher(format);
    if (value == 0 && zero.matches() && !DIGIT.matcher(zero.group(1)).find()) {
      return FILLING.matcher(zero.group(1)).replaceAll("");
    }
    // POI knows neither: a percent sign that is a word, nor thousands, nor points that are drawn.
    String known = QUOTED_PERCENT.matcher(format).replaceAll("\"$1％$2\"");
    int power = 0;
    Matcher thousands = THOUSANDS.matcher(known);
    if (thousands.find()) {
      power += 3 * thousands.group(1).length();
      known = thousands.replaceAll("");
    }
    Matcher point = DRAWN_POINT.matcher(known);
    if (point.find()) {
      power += point.group(1).length();
      known = point.replaceAll(".$1");
    }
    double shown =
        power == 0
            ? value
            : new BigDecimal(NumberToTextConverter.toText(value))
                .movePointLeft(power)
                .doubleValue();
    return formatter.formatRawCellContents(
        asCounted(shown), known.equals(format) ? index : -1, known);
  }

  /** All digits: what Excel shortens for want of room, the cell still holds. */
  private static String plain(double value) {
    return new BigDecimal(NumberToTextConverter.toText(value)).toPlainString();
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
