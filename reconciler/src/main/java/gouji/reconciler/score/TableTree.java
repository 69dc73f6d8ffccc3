package gouji.reconciler.score;

import gouji.extractor.figure.TableHeaders;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Table;
import gouji.reconciler.index.ReportIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The score tree of a table that has a column of scores and one of full marks: a row an indicator,
 * a total row their root. Forms name these columns in the middle of the table.
 */
final class TableTree {
  private static final Pattern SCORE =
      Pattern.compile("(?:自评|评价|实际|考核|单位自评|最终|评审)?(?:得分|评分|自评分|分数)(?:\\(分\\))?");
  private static final Pattern FULL_MARKS =
      Pattern.compile("(?:指标)?(?:分值|满分|权重|标准分|标准分值|权重分值?)(?:\\((?:分|%)\\))?");
  private static final Pattern TOTAL = Pattern.compile("总分|合计|总计|总得分|合计得分|总分值|总分合计");

  /** A row with a score, full marks, or both. */
  record Row(String name, Optional<Figure> fullMarks, Optional<Figure> score) {}

  private TableTree() {}

  /** The total with its indicators, when the table is a table of scores. */
  static Optional<Indicator> of(ReportIndex index, Table table) {
    TableHeaders headers = index.headers(table);
    List<Indicator> leaves = new ArrayList<>();
    Optional<Row> total = Optional.empty();
    for (int r = 0; r < headers.rows(); r++) {
      Optional<Row> row = row(index, table, headers, r);
      if (row.isEmpty() || headers.isHeaderRow(r)) {
        continue;
      }
      if (TOTAL.matcher(firstText(headers, r)).matches()) {
        total = row;
      } else if (row.get().fullMarks().isPresent() && row.get().score().isPresent()) {
        Row leaf = row.get();
        leaves.add(new Indicator(leaf.name(), 1, leaf.fullMarks(), leaf.score(), false, List.of()));
      }
    }
    if (leaves.size() < 2 || !table.verified()) {
      return Optional.empty();
    }
    Row root = total.orElse(new Row("", Optional.empty(), Optional.empty()));
    return Optional.of(
        new Indicator(root.name(), 0, root.fullMarks(), root.score(), false, leaves));
  }

  /** What a row says of its indicator; empty when it has neither score nor full marks. */
  static Optional<Row> row(ReportIndex index, Table table, TableHeaders headers, int r) {
    Optional<Figure> score = Optional.empty();
    Optional<Figure> full = Optional.empty();
    int named = headers.columns();
    for (int c = 0; c < headers.columns(); c++) {
      Optional<Figure> figure = index.only(table, r, c);
      if (figure.isEmpty()) {
        continue;
      }
      String leaf = headers.leafAbove(r, c);
      if (SCORE.matcher(leaf).matches()) {
        score = figure;
        named = full.isPresent() ? named : c;
      } else if (FULL_MARKS.matcher(leaf).matches() || isWeight(headers, r, c)) {
        // Of several levels' weights the innermost, the last, is the indicator's own.
        full = figure;
        named = c;
      }
    }
    return score.isEmpty() && full.isEmpty()
        ? Optional.empty()
        : Optional.of(new Row(name(headers, r, named), full, score));
  }

  private static boolean isWeight(TableHeaders headers, int row, int column) {
    return headers.leafAbove(row, column).startsWith("权重");
  }

  private static String name(TableHeaders headers, int row, int column) {
    return headers.rowHeader(row, Math.min(column, headers.columns() - 1));
  }

  private static String firstText(TableHeaders headers, int row) {
    for (int c = 0; c < headers.columns(); c++) {
      if (!headers.text(row, c).isEmpty()) {
        return headers.text(row, c);
      }
    }
    return "";
  }
}
