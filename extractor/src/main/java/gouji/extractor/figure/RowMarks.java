package gouji.extractor.figure;

import gouji.extractor.model.Unit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a row of a table says of all its figures in columns of its own: their unit, their year. */
final class RowMarks {
  private static final Pattern UNIT_HEADER = Pattern.compile("(?:计量|度量)?单位");
  private static final String UNIT = "单位";

  private static final Pattern YEAR_HEADER = Pattern.compile("(?:会计|预算|财政)?年[份度]");
  private static final Pattern YEAR =
      Pattern.compile("20\\d{2}(?:年度?(?:(?:预算|决算|执行|支出|收入)[数额]?)?)?");
  private static final int YEAR_DIGITS = 4;

  private final TableHeaders headers;
  private final List<TableHeaders.Side> sides;

  RowMarks(TableHeaders headers) {
    this.headers = headers;
    sides = headers.sides();
  }

  /** What stands in the row's column of units, 计量单位: the nearest to the left, else to the right. */
  HeaderUnit unit(int row, int column) {
    TableHeaders.Side side = sideOf(column);
    for (int c = column - 1; c >= side.column(); c--) {
      if (isUnit(row, c)) {
        return unitIn(row, c);
      }
    }
    for (int c = column + 1; c < side.columnEnd(); c++) {
      if (isUnit(row, c)) {
        return unitIn(row, c);
      }
    }
    return HeaderUnit.NONE;
  }

  private boolean isUnit(int row, int column) {
    return !headers.text(row, column).isEmpty()
        && UNIT_HEADER.matcher(headers.leafAbove(row, column)).matches();
  }

  /** A column 计量单位 may hold any unit; a column 单位 may hold departments. */
  private HeaderUnit unitIn(int row, int column) {
    String text = headers.text(row, column);
    HeaderUnit known = HeaderUnit.exactly(text);
    boolean any = !headers.leafAbove(row, column).equals(UNIT) && !TableHeaders.isNumeric(text);
    return known.unit() == Unit.NONE && any ? new HeaderUnit(Unit.OTHER, text) : known;
  }

  /** The year that stands in the row's column 年份, or that is all that the row is called. */
  Optional<Integer> year(int row, int column) {
    for (int c = sideOf(column).column(); c < column; c++) {
      String text = headers.text(row, c);
      if (YEAR.matcher(text).matches()
          && YEAR_HEADER.matcher(headers.leafAbove(row, c)).matches()) {
        return Optional.of(Integer.valueOf(text.substring(0, YEAR_DIGITS)));
      }
    }
    String name = headers.rowHeader(row, column);
    return YEAR.matcher(name).matches()
        ? Optional.of(Integer.valueOf(name.substring(0, YEAR_DIGITS)))
        : Optional.empty();
  }

  private TableHeaders.Side sideOf(int column) {
    return sides.stream().filter(side -> column < side.columnEnd()).findFirst().orElseThrow();
  }
}
