package gouji.reconciler.table;

import gouji.extractor.figure.TableHeaders;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Table;
import gouji.reconciler.index.ReportIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The rows of a table under one header. Most tables are one stretch; forms name their columns anew
 * further down.
 *
 * @param columns what its columns hold
 * @param first its first row
 * @param end after its last row
 */
record Stretch(
    ReportIndex index, Table table, TableHeaders headers, Columns columns, int first, int end) {

  /** What a column is computed from stands no farther away than so many columns of amounts. */
  private static final int NEAR = 6;

  private static final ReportIndex.Derivation<List<Stretch>> STRETCHES = Stretch::divide;

  /** The stretches of a table from top to bottom. */
  static List<Stretch> of(ReportIndex index, Table table) {
    return index.derived(table, STRETCHES);
  }

  private static List<Stretch> divide(ReportIndex index, Table table) {
    TableHeaders headers = index.headers(table);
    List<Stretch> stretches = new ArrayList<>();
    int start = table.headerRows();
    for (int r = start; r <= headers.rows(); r++) {
      if (r == headers.rows() || headers.isHeaderRow(r) && renames(headers, r)) {
        if (r > start) {
          stretches.add(
              new Stretch(index, table, headers, new Columns(index, table, start, r), start, r));
        }
        start = r + 1;
      }
    }
    return stretches;
  }

  /** Whether a header inside the table says something else than the one on top. */
  private static boolean renames(TableHeaders headers, int row) {
    return IntStream.range(0, headers.columns())
        .anyMatch(
            c ->
                !headers.text(row, c).isEmpty()
                    && !headers.columnPath(c).contains(headers.text(row, c)));
  }

  /** The rows that are not headers printed again. */
  List<Integer> rows() {
    return IntStream.range(first, end).filter(r -> !headers.isHeaderRow(r)).boxed().toList();
  }

  /** The innermost header over a column here. */
  String name(int column) {
    return headers.leafAbove(first, column);
  }

  /** The columns whose name fits. */
  List<Integer> columns(Predicate<String> name) {
    return IntStream.range(0, headers.columns()).filter(c -> name.test(name(c))).boxed().toList();
  }

  /** The columns of amounts that stand nearest to a column, it alone left out. */
  List<Integer> amountsNear(int column) {
    return columns.amounts(0, columns.count()).stream()
        .filter(c -> c != column)
        .sorted(Comparator.comparingInt(c -> Math.abs(c - column)))
        .limit(NEAR)
        .sorted()
        .toList();
  }

  /** The column that tells most rows apart by their words. */
  int nameColumn() {
    return columns.names();
  }

  /** The number that a cell holds and nothing else. */
  Optional<Figure> figure(int row, int column) {
    return index.only(table, row, column);
  }

  /** The first words of a row that begin in it. */
  String firstWords(int row) {
    return IntStream.range(0, headers.columns())
        .mapToObj(c -> headers.cell(row, c))
        .flatMap(Optional::stream)
        .filter(cell -> cell.row() == row)
        .map(Cell::text)
        .filter(text -> text.codePoints().anyMatch(Character::isLetter))
        .findFirst()
        .orElse("");
  }

  /** Whether the row totals others, or averages them. */
  boolean isTotal(int row) {
    return IntStream.range(0, headers.columns())
        .mapToObj(c -> headers.cell(row, c))
        .flatMap(Optional::stream)
        .anyMatch(c -> c.row() == row && Label.isTotal(c.text()));
  }
}
