package gouji.reconciler.score;

import gouji.extractor.figure.TableHeaders;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Passage;
import gouji.extractor.model.Quote;
import gouji.extractor.model.Table;
import gouji.reconciler.index.ReportIndex;
import gouji.reconciler.rubric.Rubric;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The criteria in an indicator's own row of a table.
 *
 * @param figures in the wording
 * @param fullMarks with which the criteria were compiled
 */
public record PrintedCriteria(
    String indicator, Figure fullMarks, Quote wording, List<Figure> figures, Rubric rubric) {
  private static final Pattern HEADER =
      Pattern.compile(".*(?:评分|评价|计分|打分|赋分|得分|考核|评估)(?:标准|细则|办法|方法|规则)(?:\\(.*\\))?|扣分标准|评分依据");
  static final Pattern TARGET = Pattern.compile(".*(?:指标值|目标值|计划值|标杆值|标准值)(?:\\(.*\\))?");

  private static final ReportIndex.Derivation<List<Optional<PrintedCriteria>>> ROWS =
      PrintedCriteria::read;

  /** Those of a row; empty where it has none of its own, or no full marks. */
  static Optional<PrintedCriteria> of(ReportIndex index, Table table, int row) {
    return index.derived(table, ROWS).get(row);
  }

  /** All that the report's tables print, if they are as printed, in reading order. */
  public static List<PrintedCriteria> in(ReportIndex index) {
    return index.report().tables().stream()
        .filter(Table::verified)
        .flatMap(table -> index.derived(table, ROWS).stream())
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<Optional<PrintedCriteria>> read(ReportIndex index, Table table) {
    return IntStream.range(0, index.headers(table).rows())
        .mapToObj(row -> read(index, table, row))
        .toList();
  }

  private static Optional<PrintedCriteria> read(ReportIndex index, Table table, int row) {
    Optional<ScoreRow> scored = ScoreRow.of(index, table, row);
    TableHeaders headers = index.headers(table);
    return scored
        .flatMap(ScoreRow::fullMarks)
        .flatMap(
            full ->
                own(headers, row, HEADER)
                    .or(() -> CriteriaText.cell(headers, row))
                    .map(
                        cell ->
                            of(
                                scored.get().name(),
                                full,
                                cell.passage(),
                                index.in(table, cell.row(), cell.column()),
                                own(headers, row, TARGET).map(Cell::text))));
  }

  private static PrintedCriteria of(
      String indicator,
      Figure fullMarks,
      Passage passage,
      List<Figure> figures,
      Optional<String> target) {
    String text = passage.text();
    int start = CriteriaText.start(text);
    return new PrintedCriteria(
        indicator,
        fullMarks,
        Quote.of(passage, start, text.length()),
        figures,
        Rubric.compile(text.substring(start), fullMarks.quantity().value(), target));
  }

  /** Whether a row has criteria, be they for others too. */
  static boolean standIn(TableHeaders headers, int r) {
    return IntStream.range(0, headers.columns())
        .filter(c -> isUnderHeader(headers, r, c))
        .anyMatch(c -> headers.cell(r, c).filter(cell -> !cell.isBlank()).isPresent());
  }

  /** Whether what stands there says how scores are given. */
  static boolean isUnderHeader(TableHeaders headers, int r, int c) {
    return HEADER.matcher(headers.leafAbove(r, c)).matches();
  }

  /** The row's own cell under such a header; criteria for several rows are nobody's own. */
  private static Optional<Cell> own(TableHeaders headers, int r, Pattern header) {
    return IntStream.range(0, headers.columns())
        .filter(c -> header.matcher(headers.leafAbove(r, c)).matches())
        .mapToObj(c -> headers.cell(r, c))
        .flatMap(Optional::stream)
        .filter(cell -> cell.row() == r && cell.rowSpan() == 1 && !cell.isBlank())
        .findFirst();
  }
}
