package gouji.reconciler.score;

import gouji.extractor.figure.TableHeaders;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Table;
import gouji.extractor.model.Unit;
import gouji.reconciler.index.ReportIndex;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A row of a table with a score, full marks, or both.
 *
 * @param column in which its name stands
 */
record ScoreRow(
    int row, int column, String name, Optional<Figure> fullMarks, Optional<Figure> score) {

  private static final Pattern SCORE =
      Pattern.compile("(?:自评|评价|实际|考核|单位自评|最终|评审)?(?:得分|评分|自评分|分数)(?:\\([^)]{1,12}\\))?");
  private static final Pattern FULL_MARKS =
      Pattern.compile("(?:指标)?(?:分值|满分|权重|标准分|标准分值|权重分值?)(?:\\((?:分|%)\\))?");

  /** Full marks behind a name: 开放场馆数（8分）, 产出指标（50）分. */
  private static final Pattern MARKED =
      Pattern.compile(".*\\((?:满分)?\\d+(?:\\.\\d+)?(?:分\\)|\\)分)");

  /** Full marks in the header of the scores: 得分（20分×执行率）. */
  private static final Pattern MARKING = Pattern.compile(".*\\(\\d+(?:\\.\\d+)?分[×*]执行率\\)");

  private static final ReportIndex.Derivation<List<Optional<ScoreRow>>> ROWS = ScoreRow::read;

  /**
   * What a row says of its indicator; empty when it has neither score nor full marks, or is a
   * header.
   */
  static Optional<ScoreRow> of(ReportIndex index, Table table, int row) {
    return index.derived(table, ROWS).get(row);
  }

  private static List<Optional<ScoreRow>> read(ReportIndex index, Table table) {
    TableHeaders headers = index.headers(table);
    return IntStream.range(0, headers.rows())
        .mapToObj(
            row -> headers.isHeaderRow(row) ? Optional.<ScoreRow>empty() : read(index, table, row))
        .toList();
  }

  private static Optional<ScoreRow> read(ReportIndex index, Table table, int row) {
    TableHeaders headers = index.headers(table);
    Optional<Figure> score = Optional.empty();
    Optional<Figure> full = Optional.empty();
    int named = headers.columns() - 1;
    for (int c = 0; c < headers.columns(); c++) {
      Optional<Figure> figure = index.only(table, row, c);
      if (figure.isEmpty()) {
        continue;
      }
      String leaf = headers.leafAbove(row, c);
      if (SCORE.matcher(leaf).matches()) {
        score = figure;
        full = full.isPresent() ? full : marksAbove(index, table, row, c);
        named = full.isPresent() ? named : c;
      } else if (FULL_MARKS.matcher(leaf).matches() || leaf.startsWith("权重")) {
        // Of several levels' weights the innermost, the last, is the indicator's own.
        full = figure;
        named = c;
      }
    }
    if (score.isEmpty() && full.isEmpty()) {
      return Optional.empty();
    }
    int column = headers.rowHeaderColumn(row, named).orElse(0);
    for (int c = column; full.isEmpty() && c >= 0; c--) {
      // Full marks in a cell of several rows are those of all of them.
      boolean own = headers.cell(row, c).filter(cell -> cell.rowSpan() == 1).isPresent();
      full = own ? marks(index, table, row, c) : full;
      column = full.isPresent() ? c : column;
    }
    return Optional.of(new ScoreRow(row, column, headers.text(row, column), full, score));
  }

  /** Whether a row of the table has a score. */
  static boolean isScored(ReportIndex index, Table table) {
    return index.derived(table, ROWS).stream()
        .anyMatch(row -> row.flatMap(ScoreRow::score).isPresent());
  }

  /**
   * The most decimals that a score of the table is printed with: among 8.53 and 9.2, 10 is 10.00.
   */
  static int decimals(ReportIndex index, Table table) {
    return index.derived(table, ROWS).stream()
        .flatMap(row -> row.flatMap(ScoreRow::score).stream())
        .mapToInt(score -> Math.max(0, score.quantity().value().scale()))
        .max()
        .orElse(0);
  }

  /** Whether full marks stand in brackets behind a name. */
  static boolean isMarked(Cell cell) {
    return MARKED.matcher(cell.passage().text()).matches();
  }

  /** The full marks in brackets behind the name in a cell. */
  static Optional<Figure> marks(ReportIndex index, Table table, int row, int column) {
    return index
        .headers(table)
        .cell(row, column)
        .filter(ScoreRow::isMarked)
        .flatMap(cell -> onlyPoints(index, table, cell));
  }

  private static Optional<Figure> marksAbove(ReportIndex index, Table table, int row, int column) {
    TableHeaders headers = index.headers(table);
    String header = headers.leafAbove(row, column);
    int above = row - 1;
    while (above > 0 && !headers.text(above, column).equals(header)) {
      above--;
    }
    return headers
        .cell(Math.max(above, 0), column)
        .filter(cell -> MARKING.matcher(cell.passage().text()).matches())
        .flatMap(cell -> onlyPoints(index, table, cell));
  }

  private static Optional<Figure> onlyPoints(ReportIndex index, Table table, Cell cell) {
    List<Figure> points =
        index.in(table, cell.row(), cell.column()).stream()
            .filter(figure -> figure.quantity().unit() == Unit.POINT)
            .toList();
    return points.size() == 1 ? Optional.of(points.get(0)) : Optional.empty();
  }
}
