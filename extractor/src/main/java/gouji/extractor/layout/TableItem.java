package gouji.extractor.layout;

import gouji.extractor.model.Cell;
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

  /** By row, then by column. */
  List<Cell> cells();
}
