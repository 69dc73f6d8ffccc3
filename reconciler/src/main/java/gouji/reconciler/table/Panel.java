package gouji.reconciler.table;

import gouji.extractor.model.Table;
import java.util.List;

/**
 * One side of a table, or the stretch of it under one header: rows that can be added up.
 *
 * @param amounts the columns of amounts, left to right; a line's figures are keyed by the place in
 *     this list
 * @param leavesOut whether rows seem to be left out: "……", numbers that jump, a list of the main
 *     ones
 */
record Panel(Table table, List<Line> lines, List<Integer> amounts, boolean leavesOut) {

  Panel {
    lines = List.copyOf(lines);
    amounts = List.copyOf(amounts);
  }

  /** Whether codes are what orders the lines. */
  boolean isCoded() {
    long coded = lines.stream().filter(line -> !line.code().isEmpty()).count();
    long others = lines.stream().filter(line -> line.code().isEmpty() && !line.isTotal()).count();
    return coded >= 2 && coded >= 2 * others;
  }
}
