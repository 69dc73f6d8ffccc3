package gouji.reconciler.table;

import gouji.extractor.figure.TableHeaders;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Table;
import gouji.extractor.model.Unit;
import gouji.reconciler.index.ReportIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the columns of a stretch of rows hold: words, numbers that can be added up, others. */
final class Columns {
  private static final Pattern NOT_ADDED =
      Pattern.compile(
          ".*(?:率|占比|比例|比重|%|得分|评分|分值|满分|权重|平均|人均|户均|单价|标准|序号|排名|名次|年份|增幅|增速|幅度|系数|指数|倍数|日期|时间|电话|邮编).*"
              + "|(?:会计)?年度|年");
  private static final Set<Unit.Dimension> NOT_AMOUNTS =
      EnumSet.of(
          Unit.Dimension.RATE,
          Unit.Dimension.RATE_DIFFERENCE,
          Unit.Dimension.PER_MILLE,
          Unit.Dimension.SCORE);

  /** What a column holds, by most of its cells. */
  enum Content {
    BLANK,
    WORDS,
    KEYS,
    AMOUNTS,
    OTHER_NUMBERS
  }

  private final ReportIndex index;
  private final Table table;
  private final TableHeaders headers;
  private final int firstRow;
  private final int endRow;
  private final List<Content> contents = new ArrayList<>();
  private final int names;

  Columns(ReportIndex index, Table table, int firstRow, int endRow) {
    this.index = index;
    this.table = table;
    headers = index.headers(table);
    this.firstRow = firstRow;
    this.endRow = endRow;
    for (int c = 0; c < headers.columns(); c++) {
      contents.add(read(c));
    }
    names = widest();
  }

  /** The column whose words tell most rows apart. */
  int names() {
    return names;
  }

  private int widest() {
    return IntStream.range(0, count())
        .filter(c -> content(c) == Content.WORDS)
        .boxed()
        .max(
            Comparator.comparingInt((Integer c) -> texts(c).size())
                .thenComparing(Comparator.reverseOrder()))
        .orElse(0);
  }

  /** Whether a figure is of a sort that is added up: rates and scores' averages are not. */
  static boolean isAmount(Figure figure) {
    return !NOT_AMOUNTS.contains(figure.quantity().unit().dimension());
  }

  Content content(int column) {
    return contents.get(column);
  }

  int count() {
    return contents.size();
  }

  /** The columns of amounts from one column to another, end exclusive. */
  List<Integer> amounts(int start, int end) {
    List<Integer> amounts = new ArrayList<>();
    for (int c = start; c < end; c++) {
      if (content(c) == Content.AMOUNTS) {
        amounts.add(c);
      }
    }
    return amounts;
  }

  /** The cell that begins in a place. */
  Optional<Cell> beginning(int row, int column) {
    return headers.cell(row, column).filter(c -> c.row() == row && c.column() == column);
  }

  /** The different texts of a column. */
  Set<String> texts(int column) {
    Set<String> texts = new HashSet<>();
    for (int r = firstRow; r < endRow; r++) {
      beginning(r, column).map(Cell::text).filter(t -> !t.isEmpty()).ifPresent(texts::add);
    }
    return texts;
  }

  private Content read(int column) {
    if (headers.isKeyColumn(column)) {
      return Content.KEYS;
    }
    int figures = 0;
    int amounts = 0;
    int words = 0;
    for (int r = firstRow; r < endRow; r++) {
      Optional<Cell> cell = beginning(r, column);
      // "1月" and "2023年" name rows.
      Optional<Figure> figure =
          index
              .only(table, r, column)
              .filter(
                  f -> f.quantity().unit() != Unit.OTHER || cell.filter(Columns::talks).isEmpty());
      if (figure.isPresent()) {
        figures++;
        boolean added = !NOT_AMOUNTS.contains(figure.get().quantity().unit().dimension());
        amounts += added && !NOT_ADDED.matcher(header(r, column)).matches() ? 1 : 0;
      } else if (cell.filter(Columns::talks).isPresent()) {
        words++;
      }
    }
    if (figures == 0 && words == 0) {
      return Content.BLANK;
    }
    if (words > figures) {
      return Content.WORDS;
    }
    return 2 * amounts > figures ? Content.AMOUNTS : Content.OTHER_NUMBERS;
  }

  private String header(int row, int column) {
    return headers.leafAbove(row, column);
  }

  private static boolean talks(Cell cell) {
    return cell.text().codePoints().anyMatch(Character::isLetter);
  }
}
