package gouji.extractor.figure;

import gouji.extractor.model.Cell;
import gouji.extractor.model.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** What the rows and columns of a table are called. */
public final class TableHeaders {
  private static final Pattern ORDINAL_HEADER = Pattern.compile("序号?|编号|行次|栏次|项目编号");
  private static final Pattern CODE_HEADER =
      Pattern.compile(".*(?:编码|代码)|类|款|项|类款|类款项|功能分类科目编码|经济分类科目编码");
  private static final Pattern NUMERIC = Pattern.compile("[-+△]?[\\d,]*\\.?\\d+[%‰]?|[-—/]+");

  private static final String NUMERIC_ENDS = "0123456789%‰-—/";

  /** Columns that say what a row is about, rather than something of it. */
  private static final Pattern NAME_HEADER =
      Pattern.compile(".*名称|项目|.*[一二三四]级指标(?:\\(分值\\))?|指标|评价指标|考核指标|内容|科目|单位|部门|.*类别");

  private static final Pattern COLUMN_NAME =
      Pattern.compile(
          "(?:自评)?得分|分值|满分|权重|执行率|(?:年初|全年|调整后?)?预算数(?:\\(A\\))?|(?:全年)?执行数(?:\\(B\\))?"
              + "|[一二三四]级指标|年度指标值|实际完成值|指标值|完成值|指标内容|评分标准|评分说明");
  private static final Pattern CODE = Pattern.compile("\\d{1,3}|\\d{5}|\\d{7}");

  private static final int UNKNOWN = -2;
  private static final int NONE = -1;

  private final Table table;
  private final List<List<Optional<Cell>>> grid;
  private final List<String> columnPaths = new ArrayList<>();
  private final List<String> columnLeaves = new ArrayList<>();

  /** For each side of the table that has code columns: the first of them, and each row's code. */
  private final TreeMap<Integer, Map<Integer, String>> codes = new TreeMap<>();

  private final Set<Integer> innerHeaders = new LinkedHashSet<>();
  private final List<Integer> sides;

  /** By row and column; asked for many times over. */
  private final boolean[][] numeric;

  private final boolean[] ordinals;
  private final boolean[] keys;

  /** By row and column, {@link #UNKNOWN} until asked for. */
  private final int[][] rowHeaders;

  public TableHeaders(Table table) {
    this.table = table;
    grid = table.grid();
    numeric = new boolean[rows()][columns()];
    rowHeaders = new int[rows()][columns()];
    for (int r = 0; r < rows(); r++) {
      Arrays.fill(rowHeaders[r], UNKNOWN);
      for (int c = 0; c < columns(); c++) {
        numeric[r][c] = isNumeric(text(r, c));
      }
    }
    ordinals = new boolean[columns()];
    keys = new boolean[columns()];
    for (int c = 0; c < columns(); c++) {
      Set<String> path = new LinkedHashSet<>();
      String leaf = "";
      for (int r = 0; r < table.headerRows(); r++) {
        String text = headText(r, c);
        // 栏次 heads the row of the columns' own numbers, and no column of anything.
        boolean ofNumbers = r > 0 && text.equals("栏次");
        if (!text.isEmpty() && !isNumeric(text) && !ofNumbers) {
          path.add(text);
          leaf = text;
        }
      }
      columnPaths.add(String.join("/", path));
      columnLeaves.add(leaf);
      ordinals[c] = ORDINAL_HEADER.matcher(leaf).matches();
      keys[c] = ordinals[c] || CODE_HEADER.matcher(leaf).matches();
    }
    for (int r = table.headerRows(); r < rows(); r++) {
      if (isInnerHeader(r) || innerHeaders.contains(r - 1) && dividesAbove(r)) {
        innerHeaders.add(r);
      }
    }
    readCodes();
    sides = TableSides.of(this, table.headerRows());
  }

  /**
   * What heads a column in a header row. A cell that was left blank beside a header, and has names
   * below it as that one has, was meant to be one with it.
   */
  private String headText(int row, int column) {
    String text = text(row, column);
    boolean goesOn =
        text.isEmpty()
            && column > 0
            && row + 1 < table.headerRows()
            && !text(row + 1, column).isEmpty()
            && !text(row + 1, column - 1).isEmpty()
            && !cell(row + 1, column).equals(cell(row, column - 1));
    return goesOn ? headText(row, column - 1) : text;
  }

  static boolean isNumeric(String text) {
    // Most cells hold words, and are told by their last character.
    return !text.isEmpty()
        && NUMERIC_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
        && NUMERIC.matcher(text).matches();
  }

  /** A stretch of columns that is a table of its own, end exclusive, with its common header. */
  public record Side(int column, int columnEnd, String header) {}

  /** The sides from left to right; one unless tables are set beside each other. */
  public List<Side> sides() {
    List<Side> all = new ArrayList<>();
    for (int i = 0; i < sides.size(); i++) {
      int end = i + 1 < sides.size() ? sides.get(i + 1) : columns();
      String header = "";
      for (int r = 0; r < table.headerRows() && header.isEmpty(); r++) {
        Optional<Cell> first = cell(r, sides.get(i));
        boolean over = first.isPresent() && first.get().columnSpan() == end - sides.get(i);
        header = over ? first.get().text() : "";
      }
      all.add(new Side(sides.get(i), end, header));
    }
    return all;
  }

  private int sideOf(int column) {
    int start = 0;
    for (int side : sides) {
      start = side <= column ? side : start;
    }
    return start;
  }

  private void readCodes() {
    for (int c = 0; c < columns(); c++) {
      int end = c;
      while (end < columns() && CODE_HEADER.matcher(columnLeaf(end)).matches()) {
        end++;
      }
      if (end > c) {
        Map<Integer, String> side = new HashMap<>();
        for (int r = table.headerRows(); r < rows(); r++) {
          String code = codeOf(r, c, end);
          if (!code.isEmpty()) {
            side.put(r, code);
          }
        }
        codes.put(c, side);
        c = end;
      }
    }
  }

  public int rows() {
    return grid.size();
  }

  public int columns() {
    return grid.isEmpty() ? 0 : grid.get(0).size();
  }

  public Optional<Cell> cell(int row, int column) {
    return grid.get(row).get(column);
  }

  /** The normalised text that stands in a place, "" for none. */
  public String text(int row, int column) {
    return cell(row, column).map(Cell::text).orElse("");
  }

  /** The headers over a column from the outermost to the innermost, joined by "/". */
  public String columnPath(int column) {
    return columnPaths.get(column);
  }

  /** The innermost header over a column. */
  public String columnLeaf(int column) {
    return columnLeaves.get(column);
  }

  /** The cell of {@link #columnLeaf}. */
  public Optional<Cell> headCell(int column) {
    for (int r = table.headerRows() - 1; r >= 0; r--) {
      if (text(r, column).equals(columnLeaf(column))) {
        return cell(r, column);
      }
    }
    return Optional.empty();
  }

  /**
   * The innermost header over a cell: forms name their columns anew in the middle, for the
   * indicators below the amounts.
   */
  public String leafAbove(int row, int column) {
    String leaf = columnLeaf(column);
    for (int inner : innerHeaders) {
      String text = text(inner, column);
      if (inner < row && !text.isEmpty()) {
        leaf = text;
      }
    }
    return leaf;
  }

  /** The headers over a cell from the outermost to the innermost, joined by "/". */
  public String pathAbove(int row, int column) {
    Set<String> path = new LinkedHashSet<>();
    int last = -1;
    for (int inner : innerHeaders) {
      String text = text(inner, column);
      if (inner < row && !text.isEmpty()) {
        if (last < 0 || inner != last + 1) {
          path.clear();
        }
        path.add(text);
        last = inner;
      }
    }
    return path.isEmpty() ? columnPath(column) : String.join("/", path);
  }

  /** Whether a row names columns rather than giving values. */
  public boolean isHeaderRow(int row) {
    return row < table.headerRows() || innerHeaders.contains(row);
  }

  /**
   * A row without any number in which at least two cells are names of columns, or which prints a
   * row of the table's header again.
   */
  private boolean isInnerHeader(int row) {
    Set<String> names = new LinkedHashSet<>();
    Set<String> words = new LinkedHashSet<>();
    for (int c = 0; c < columns(); c++) {
      String text = text(row, c);
      if (numeric[row][c]) {
        return false;
      }
      if (!text.isEmpty()) {
        words.add(text);
      }
      if (COLUMN_NAME.matcher(text).matches()) {
        names.add(text);
      }
    }
    return names.size() >= 2 || words.size() >= 2 && repeatsHeader(row);
  }

  private boolean repeatsHeader(int row) {
    for (int r = 0; r < table.headerRows(); r++) {
      boolean same = true;
      for (int c = 0; c < columns() && same; c++) {
        same = text(r, c).equals(text(row, c));
      }
      if (same) {
        return true;
      }
    }
    return false;
  }

  /** Whether a row of words divides a cell that spans columns in the header row above it. */
  private boolean dividesAbove(int row) {
    boolean divides = false;
    for (int c = 0; c < columns(); c++) {
      if (numeric[row][c]) {
        return false;
      }
      boolean underOne =
          c > 0 && cell(row - 1, c).isPresent() && cell(row - 1, c).equals(cell(row - 1, c - 1));
      divides |=
          underOne
              && !text(row, c).isEmpty()
              && !text(row, c - 1).isEmpty()
              && !text(row - 1, c).isEmpty()
              && !cell(row, c).equals(cell(row, c - 1));
    }
    return divides;
  }

  /** Whether a column counts or codes its rows rather than measuring them. */
  public boolean isKeyColumn(int column) {
    return keys[column];
  }

  public boolean isOrdinalColumn(int column) {
    return ordinals[column];
  }

  /** The nearest words to the left of a cell in its row: what the row is about. */
  public String rowHeader(int row, int column) {
    return rowHeaderColumn(row, column).map(c -> text(row, c)).orElse("");
  }

  private boolean isOfDates(int row, int column) {
    return CellSorts.under(leafAbove(row, column)).isPresent();
  }

  /** The column of {@link #rowHeader}. */
  public Optional<Integer> rowHeaderColumn(int row, int column) {
    if (rowHeaders[row][column] == UNKNOWN) {
      rowHeaders[row][column] =
          nearestWords(row, column, c -> NAME_HEADER.matcher(leafAbove(row, c)).matches())
              .or(() -> nearestWords(row, column, c -> !isKeyColumn(c) && !isOfDates(row, c)))
              .or(() -> nearestWords(row, column, c -> !isKeyColumn(c)))
              .or(() -> nearestWords(row, column, c -> true))
              .orElse(NONE);
    }
    int found = rowHeaders[row][column];
    return found == NONE ? Optional.empty() : Optional.of(found);
  }

  /**
   * All that says what a cell's row is about, from the outermost to the innermost, joined by "/":
   * the names of its code's levels, or the cells that head the row (一级指标/二级指标).
   */
  public String rowPath(int row, int column) {
    String codes = codePath(row, column);
    if (!codes.isEmpty()) {
      return codes;
    }
    Set<String> path = new LinkedHashSet<>();
    for (int c = sideOf(column); c < column; c++) {
      String text = text(row, c);
      if (!text.isEmpty()
          && !numeric[row][c]
          && !isKeyColumn(c)
          && NAME_HEADER.matcher(leafAbove(row, c)).matches()) {
        path.add(text);
      }
    }
    return path.isEmpty() ? rowHeader(row, column) : String.join("/", path);
  }

  private Optional<Integer> nearestWords(int row, int column, IntPredicate wanted) {
    for (int c = column - 1; c >= sideOf(column); c--) {
      if (!numeric[row][c] && !text(row, c).isEmpty() && wanted.test(c)) {
        return Optional.of(c);
      }
    }
    return Optional.empty();
  }

  /**
   * The functional or economic classification code to the left of a cell, its levels joined (类 201,
   * 款 06, 项 01: "2010601"); "" when there is none. Two-sided tables have one for each side.
   */
  public String code(int row, int column) {
    Map.Entry<Integer, Map<Integer, String>> side = codes.floorEntry(column);
    return side == null ? "" : side.getValue().getOrDefault(row, "");
  }

  /** The names from 类 to the row's own level, joined by "/"; "" when the row has no code. */
  public String codePath(int row, int column) {
    String code = code(row, column);
    if (code.isEmpty()) {
      return "";
    }
    List<String> names = new ArrayList<>();
    for (int r = table.headerRows(); r <= row; r++) {
      String other = code(r, column);
      if (!other.isEmpty()
          && code.startsWith(other)
          && (r == row || other.length() < code.length())) {
        names.add(rowHeader(r, column));
      }
    }
    return String.join("/", names);
  }

  private String codeOf(int row, int start, int end) {
    StringBuilder code = new StringBuilder();
    for (int c = start; c < end; c++) {
      String text = text(row, c);
      boolean first = c == start || !cell(row, c).equals(cell(row, c - 1));
      if (first && CODE.matcher(text).matches()) {
        if (text.length() > code.length() && text.startsWith(code.toString())) {
          code.setLength(0); // 201 | 20106 | 2010601: each column repeats the levels before it.
        }
        code.append(code.isEmpty() || text.length() > 1 ? text : "0" + text);
      } else if (!text.isEmpty() && !CODE.matcher(text).matches()) {
        break;
      }
    }
    return code.toString();
  }
}
