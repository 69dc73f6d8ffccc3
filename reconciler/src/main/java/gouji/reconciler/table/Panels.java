package gouji.reconciler.table;

import gouji.extractor.figure.TableHeaders;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Table;
import gouji.reconciler.index.ReportIndex;
import gouji.reconciler.table.Columns.Content;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Takes a table apart into its sides, and forms into the stretches that name their columns anew.
 */
final class Panels {
  /** Heads a row that numbers the columns. */
  private static final Pattern COLUMN_NUMBERS = Pattern.compile("栏次|行次|序号|甲|项目");

  private static final Pattern LEFT_OUT =
      Pattern.compile("[…．.]{2,}|…|主要|重点|部分|前\\p{IsHan}{1,2}[位名项大]");
  private static final Pattern ORDINAL = Pattern.compile("\\d{1,4}");

  /** Rows that count things say so: they stand under a column of money all the same. */
  private static final Pattern OTHER_UNIT =
      Pattern.compile(
          ".*\\((?:单位:)?(?:平方米|㎡|m2|辆|台|套|台/套|辆/台|个|人|次|批次|人次|%)\\).*|.*(?:数量|个数|批次|人次|人数|面积)");

  /** What stands at the end of a month is not added up over the months. */
  private static final Pattern STOCK = Pattern.compile(".*(?:余额|结余|累计|期末|期初|年末|年初|月末|库存).*");

  private static final Pattern PERIOD =
      Pattern.compile(
          "(?:20\\d{2}年)?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月份?|第?[一二三四1-4]季度|20\\d{2}年度?|[上下]半年");

  private static final ReportIndex.Derivation<List<List<Panel>>> SIDES =
      (index, table) ->
          Stretch.of(index, table).stream().map(stretch -> new Panels(stretch).sides()).toList();

  private final Table table;
  private final ReportIndex index;
  private final TableHeaders headers;
  private final Columns columns;
  private final int firstRow;
  private final int endRow;

  private Panels(Stretch stretch) {
    index = stretch.index();
    table = stretch.table();
    firstRow = stretch.first();
    endRow = stretch.end();
    headers = stretch.headers();
    columns = stretch.columns();
  }

  /** The stretches of a table, each as its sides from left to right. */
  static List<List<Panel>> of(ReportIndex index, Table table) {
    return index.derived(table, SIDES);
  }

  private List<Panel> sides() {
    List<Panel> sides = new ArrayList<>();
    int start = 0;
    boolean amounts = false;
    for (int c = 0; c < columns.count(); c++) {
      Content content = columns.content(c);
      boolean labels = content == Content.WORDS || content == Content.KEYS;
      if (labels && amounts && opensSide(start, c)) {
        sides.add(side(start, c));
        start = c;
        amounts = false;
      }
      amounts |= content == Content.AMOUNTS;
    }
    sides.add(side(start, columns.count()));
    return sides.stream().filter(side -> !side.amounts().isEmpty()).toList();
  }

  /**
   * Whether the labels from a column on are those of another side: they are headed like the first
   * side's, or number and total rows of their own, and have amounts to the right.
   */
  private boolean opensSide(int start, int column) {
    int end = column;
    boolean opens = false;
    while (end < columns.count()
        && columns.content(end) != Content.AMOUNTS
        && columns.content(end) != Content.OTHER_NUMBERS) {
      if (columns.content(end) == Content.WORDS) {
        opens |= headedLike(start, column, end) || hasRowsOfItsOwn(end);
      }
      end++;
    }
    return opens && !columns.amounts(end, columns.count()).isEmpty();
  }

  private boolean headedLike(int start, int end, int column) {
    String leaf = headers.columnLeaf(column);
    return !leaf.isEmpty()
        && IntStream.range(start, end)
            .anyMatch(
                c ->
                    columns.content(c) == Content.WORDS
                        && headers.columnLeaf(c).equals(leaf)
                        && !headers.headCell(c).equals(headers.headCell(column)));
  }

  private boolean hasRowsOfItsOwn(int column) {
    List<Label> labels = columns.texts(column).stream().map(Label::of).toList();
    return labels.stream().anyMatch(label -> label.rank() != Rank.NONE)
        || labels.stream().filter(Label::isNumbered).count() >= 2;
  }

  private Panel side(int start, int end) {
    List<Integer> all = columns.amounts(start, end);
    List<Integer> labels = labels(start, all.isEmpty() ? end : all.get(0));
    int names =
        labels.stream()
            .max(
                Comparator.comparingInt((Integer c) -> columns.texts(c).size())
                    .thenComparing(Comparator.reverseOrder()))
            .orElse(start);
    boolean periods =
        columns.texts(names).stream().filter(t -> PERIOD.matcher(t).matches()).count() >= 2;
    List<Integer> amounts =
        all.stream()
            .filter(c -> !periods || !STOCK.matcher(headers.columnPath(c)).matches())
            .toList();
    List<Line> lines = new ArrayList<>();
    for (int r = firstRow; r < endRow; r++) {
      if (!headers.isHeaderRow(r)) {
        line(r, labels, names, amounts).ifPresent(lines::add);
      }
    }
    return new Panel(table, withoutTotalGroups(lines), amounts, leavesOut(labels, names));
  }

  private boolean leavesOut(List<Integer> labels, int names) {
    boolean marked =
        LEFT_OUT.matcher(headers.columnPath(names) + table.caption().orElse("")).find()
            || columns.texts(names).stream().anyMatch(text -> LEFT_OUT.matcher(text).matches());
    return marked
        || labels.stream().filter(headers::isOrdinalColumn).anyMatch(column -> jumps(column));
  }

  /** Whether the numbers of the rows do not count up from 1. */
  private boolean jumps(int column) {
    int last = 0;
    for (int r = firstRow; r < endRow; r++) {
      String text = columns.beginning(r, column).map(Cell::text).orElse("");
      if (ORDINAL.matcher(text).matches()) {
        int number = Integer.parseInt(text);
        if (number > last + 1) {
          return true;
        }
        last = number;
      }
    }
    return false;
  }

  private List<Integer> labels(int start, int end) {
    return IntStream.range(start, end)
        .filter(c -> columns.content(c) == Content.WORDS || columns.content(c) == Content.KEYS)
        .boxed()
        .toList();
  }

  /** Empty for a row in which this side is blank. */
  private Optional<Line> line(int row, List<Integer> labels, int names, List<Integer> amounts) {
    Map<Integer, Figure> figures = new HashMap<>();
    for (int i = 0; i < amounts.size(); i++) {
      int place = i;
      index
          .only(table, row, amounts.get(i))
          .filter(figure -> !coversOther(row, amounts, place))
          .ifPresent(figure -> figures.put(place, figure));
    }
    List<Cell> words =
        labels.stream()
            .flatMap(c -> headers.cell(row, c).stream())
            .filter(cell -> cell.row() == row)
            .distinct()
            .filter(cell -> cell.text().codePoints().anyMatch(Character::isLetter))
            .toList();
    if (figures.isEmpty() && words.isEmpty()) {
      return Optional.empty();
    }
    Optional<Cell> total = words.stream().filter(cell -> Label.isTotal(cell.text())).findFirst();
    Optional<Cell> name =
        total
            .or(() -> words.stream().filter(cell -> cell.covers(row, names)).findFirst())
            .or(() -> words.stream().filter(cell -> cell.rowSpan() == 1).findFirst());
    String text = name.map(Cell::text).orElse("");
    if (COLUMN_NUMBERS.matcher(text).matches() && countUp(figures)) {
      return Optional.empty();
    }
    boolean header = figures.isEmpty() && text.equals(headers.columnLeaf(names));
    if (header || OTHER_UNIT.matcher(text).matches()) {
      return Optional.empty();
    }
    Label label = Label.of(text);
    boolean coded = labels.stream().anyMatch(c -> columns.content(c) == Content.KEYS);
    String code = coded && !amounts.isEmpty() ? headers.code(row, amounts.get(0)) : "";
    boolean isTotal = label.rank() != Rank.NONE && code.isEmpty() && !opensList(row, label, names);
    int column = name.map(Cell::column).orElse(names);
    return Optional.of(
        new Line(row, column, label, isTotal, code, group(row, labels, names), figures));
  }

  /** A number in a cell merged over several columns of amounts belongs to none of them. */
  private boolean coversOther(int row, List<Integer> amounts, int place) {
    int column = amounts.get(place);
    return headers
        .cell(row, column)
        .filter(
            cell -> amounts.stream().anyMatch(other -> other > column && cell.covers(row, other)))
        .isPresent();
  }

  private static boolean countUp(Map<Integer, Figure> figures) {
    List<BigDecimal> numbers =
        figures.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> entry.getValue().quantity().value())
            .toList();
    // A lone number beside 甲 may be an amount.
    return numbers.size() != 1
        && IntStream.range(1, numbers.size())
            .allMatch(
                i -> numbers.get(i).subtract(numbers.get(i - 1)).compareTo(BigDecimal.ONE) == 0);
  }

  /** "一、收入合计" over （一）, （二） is one of the numbered rows, with its parts below it. */
  private boolean opensList(int row, Label label, int names) {
    if (!label.isNumbered() || row + 1 >= endRow) {
      return false;
    }
    Label next = Label.of(headers.text(row + 1, names));
    return next.isNumbered() && !next.style().equals(label.style());
  }

  /** The first row of the widest label that this row shares with others. */
  private int group(int row, List<Integer> labels, int names) {
    return labels.stream()
        .filter(c -> c != names)
        .flatMap(c -> headers.cell(row, c).stream())
        .filter(cell -> cell.rowSpan() > 1 && !cell.isBlank())
        .map(Cell::row)
        .findFirst()
        .orElse(-1);
  }

  /** A group that is itself a total repeats the rows of the other groups, summed up. */
  private List<Line> withoutTotalGroups(List<Line> lines) {
    return lines.stream().filter(line -> line.group() < 0 || !isTotalGroup(line)).toList();
  }

  private boolean isTotalGroup(Line line) {
    return IntStream.range(0, columns.count())
        .mapToObj(c -> headers.cell(line.row(), c))
        .flatMap(Optional::stream)
        .anyMatch(
            cell -> cell.rowSpan() > 1 && cell.row() == line.group() && Label.isTotal(cell.text()));
  }
}
