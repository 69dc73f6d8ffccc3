package gouji.extractor.layout;

import gouji.extractor.model.Cell;
import gouji.extractor.model.Join;
import java.util.List;
import java.util.Optional;

/** A table in the flow, whatever it was read from. */
public interface TableItem extends FlowItem {
  /** The pages it stands on, ascending. */
  List<Integer> pages();

  Optional<String> caption();

  Optional<String> unitLine();

  int headerRows();

  boolean verified();

  /** Where it goes on on another page; nowhere in formats without pages. */
  default List<Join> joins() {
    return List.of();
  }

  /** A cell of another table. */
  record Host(TableItem table, int row, int column) {}

  /** The cell of another table in which it stands. */
  default Optional<Host> host() {
    return Optional.empty();
  }

  /** By row, then by column. */
  List<Cell> cells();
}
