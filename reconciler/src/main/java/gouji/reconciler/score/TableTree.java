package gouji.reconciler.score;

import gouji.extractor.figure.TableHeaders;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Table;
import gouji.reconciler.index.ReportIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The score tree of a table that has a column of scores and full marks for its rows: a row an
 * indicator, a cell that spans rows or a row 小计 the indicator above them, a total row their root.
 * Forms name these columns in the middle of the table.
 */
final class TableTree {
  private static final Pattern TOTAL =
      Pattern.compile("(?:总分|合计|总计|总得分|合计得分|总分值|总分合计)(?:\\([^)]{1,12}\\))?");
  private static final Pattern SUBTOTAL = Pattern.compile(".{0,8}小计");

  /** What a page break left of a name. */
  private static final Pattern ONLY_MARKS = Pattern.compile("\\((?:满分)?\\d+(?:\\.\\d+)?分?\\)分?");

  private static final Pattern MARKS = Pattern.compile("\\([^()]*\\d[^()]*\\)分?$");

  /** Columns that say something of an indicator rather than what it belongs to. */
  private static final Pattern REMARK = Pattern.compile(".*(?:解释|说明|标准|依据|值|完成|原因|备注|要点|内容|情况).*");

  private final ReportIndex index;
  private final Table table;
  private final TableHeaders headers;

  /** The rows since the last subtotal. */
  private final List<ScoreRow> open = new ArrayList<>();

  private final List<Indicator> parts = new ArrayList<>();
  private Optional<ScoreRow> total = Optional.empty();
  private int leaves;

  private TableTree(ReportIndex index, Table table) {
    this.index = index;
    this.table = table;
    this.headers = index.headers(table);
  }

  /**
   * The totals with their indicators, of all tables of scores. What a form scores in a table of its
   * own, its funds, belongs to the table after it where that has full marks for it.
   */
  static List<Indicator> of(ReportIndex index) {
    List<Indicator> trees = new ArrayList<>();
    Optional<Indicator> alone = Optional.empty();
    for (Table table : index.report().tables()) {
      TableTree tree = new TableTree(index, table);
      Optional<Indicator> root = table.verified() ? tree.root() : Optional.empty();
      Optional<Indicator> before = alone;
      root.ifPresent(r -> trees.add(before.map(r::orWith).orElse(r)));
      alone =
          root.isEmpty() && tree.open.size() == 1 && tree.total.isEmpty()
              ? Optional.of(tree.leaf(tree.open.get(0), 1))
              : Optional.empty();
    }
    return trees;
  }

  private Optional<Indicator> root() {
    for (int r = 0; r < headers.rows(); r++) {
      Optional<ScoreRow> row = ScoreRow.of(index, table, r);
      if (row.isEmpty()) {
        continue;
      }
      if (TOTAL.matcher(firstText(r)).matches()) {
        total = row;
      } else if (isSubtotal(row.get())) {
        close(row.get());
      } else if (row.get().fullMarks().isPresent() && row.get().score().isPresent()) {
        open.add(row.get());
        leaves++;
      }
    }
    if (leaves < 2) {
      return Optional.empty();
    }
    parts.addAll(grouped(open, 0, 1));
    return Optional.of(
        new Indicator(
            total.map(ScoreRow::name).orElse(""),
            0,
            total.flatMap(ScoreRow::fullMarks),
            total.flatMap(ScoreRow::score),
            false,
            parts));
  }

  private boolean isSubtotal(ScoreRow row) {
    for (int c = 0; c <= row.column(); c++) {
      if (SUBTOTAL.matcher(headers.text(row.row(), c)).matches()) {
        return true;
      }
    }
    return false;
  }

  /** The rows since the last subtotal are its parts. */
  private void close(ScoreRow subtotal) {
    if (!open.isEmpty()) {
      List<Indicator> below = open.stream().map(row -> leaf(row, 2)).toList();
      parts.add(
          new Indicator(
              name(headers.text(open.get(0).row(), 0)),
              1,
              subtotal.fullMarks(),
              subtotal.score(),
              false,
              below));
      open.clear();
    }
  }

  /** Rows that share a cell in a column are parts of what the cell names. */
  private List<Indicator> grouped(List<ScoreRow> rows, int column, int level) {
    List<Indicator> found = new ArrayList<>();
    int i = 0;
    while (i < rows.size()) {
      ScoreRow first = rows.get(i);
      if (column >= first.column()) {
        found.add(leaf(first, level));
        i++;
        continue;
      }
      Optional<Cell> cell = headers.cell(first.row(), column);
      int end = i + 1;
      while (end < rows.size() && cell.isPresent() && goesOn(cell.get(), rows.get(end), column)) {
        end++;
      }
      List<ScoreRow> together = rows.subList(i, end);
      Optional<Figure> marks =
          ScoreRow.marks(index, table, first.row(), column)
              .or(
                  () ->
                      ScoreRow.marks(
                          index, table, together.get(together.size() - 1).row(), column));
      boolean names =
          end - i > 1
              && index.only(table, first.row(), column).isEmpty()
              && !REMARK.matcher(headers.leafAbove(first.row(), column)).matches()
              && (end - i < rows.size() || marks.isPresent());
      if (names) {
        String name = name(headers.text(first.row(), column));
        List<Indicator> below = grouped(together, column + 1, level + 1);
        Indicator group = new Indicator(name, level, marks, Optional.empty(), false, below);
        found.add(group.hasAllItsParts() ? group : group.withoutFullMarks());
      } else {
        found.addAll(grouped(together, column + 1, level));
      }
      i = end;
    }
    return found;
  }

  /** Whether a row has the same cell, or the rest of one that a page break cut: 过程 | (20分). */
  private boolean goesOn(Cell cell, ScoreRow row, int column) {
    Optional<Cell> next = headers.cell(row.row(), column);
    return next.equals(Optional.of(cell))
        || next.filter(c -> ONLY_MARKS.matcher(c.passage().text()).matches()).isPresent()
            && !ScoreRow.isMarked(cell);
  }

  private Indicator leaf(ScoreRow row, int level) {
    return new Indicator(row.name(), level, row.fullMarks(), row.score(), false, List.of());
  }

  /** A name without the marks and bounds in brackets behind it. */
  static String name(String words) {
    return ScoreMention.core(MARKS.matcher(words).replaceFirst(""));
  }

  private String firstText(int row) {
    for (int c = 0; c < headers.columns(); c++) {
      if (!headers.text(row, c).isEmpty()) {
        return headers.text(row, c);
      }
    }
    return "";
  }
}
