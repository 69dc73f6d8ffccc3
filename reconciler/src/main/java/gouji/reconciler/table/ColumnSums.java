package gouji.reconciler.table;

import gouji.extractor.model.Block;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Table;
import gouji.reconciler.assertion.AssertionFinder;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.index.ReportIndex;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Total rows and the rows that they total: 合计 over a list, 类 over 款 over 项, 一、 over （一）, 小计 in
 * groups, each side of a two-sided table by itself, and both sides' 总计 against each other.
 *
 * <p>A total is tried with every reading of the structure. The columns vouch for one another: where
 * a reading holds in one column, a column in which it does not is wrong. Where none holds, only a
 * structure that leaves no choice makes the total wrong.
 */
public final class ColumnSums implements AssertionFinder {
  @Override
  public void find(ReportIndex index, Ledger ledger) {
    List<Block> blocks = index.report().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Table table) {
        boolean whole = !goesOn(blocks, i, i - 1) && !goesOn(blocks, i, i + 1);
        for (List<Panel> sides : Panels.of(index, table)) {
          for (Panel panel : Stacks.of(sides)) {
            PanelSums.book(panel, whole, ledger);
          }
          Balances.book(index, sides, ledger);
        }
      }
    }
  }

  /** Whether the block beside a table looks like a piece of the same table. */
  private static boolean goesOn(List<Block> blocks, int at, int other) {
    return other >= 0
        && other < blocks.size()
        && blocks.get(at) instanceof Table table
        && blocks.get(other) instanceof Table neighbour
        && (neighbour.columnCount() == table.columnCount() || sameHeader(table, neighbour));
  }

  /** Whether both have the same words on top, however these were divided into columns. */
  private static boolean sameHeader(Table a, Table b) {
    String words = header(a);
    return !words.isEmpty() && words.equals(header(b));
  }

  private static String header(Table table) {
    return table.cells().stream()
        .filter(cell -> cell.row() < table.headerRows())
        .map(Cell::text)
        .collect(Collectors.joining());
  }
}
