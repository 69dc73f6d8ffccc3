package gouji.extractor.table;

import gouji.extractor.layout.FlowItem;
import gouji.extractor.layout.TableItem;
import gouji.extractor.layout.TextBlock;
import gouji.extractor.model.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Tables of formats without pages. Their cells are known; what their headers are and what stands
 * above them is read as it is on a page, but for lines and places.
 */
public final class UnplacedTables {
  /** How many blocks above a table may belong to it. */
  private static final int HEAD = 6;

  private UnplacedTables() {}

  /**
   * A table of these cells.
   *
   * @param verified whether nothing that belongs to it is missing
   * @param host the cell of another table in which it stands
   */
  public static TableItem of(List<Cell> cells, boolean verified, Optional<TableItem.Host> host) {
    return new JoinedTable(cells, verified, host);
  }

  /** Gives each table its caption and unit; a line that says no more than the unit goes. */
  public static List<FlowItem> join(List<FlowItem> flow) {
    List<FlowItem> joined = new ArrayList<>(flow.size());
    for (FlowItem item : flow) {
      if (item instanceof JoinedTable table) {
        readHead(table, joined);
        TableFlow.complete(table);
      }
      joined.add(item);
    }
    return joined;
  }

  private static void readHead(JoinedTable table, List<FlowItem> flow) {
    for (int i = flow.size() - 1; i >= 0 && flow.size() - i <= HEAD; i--) {
      if (!(flow.get(i) instanceof TextBlock block) || block.contents()) {
        return;
      }
      String text = block.passage().printed().replaceAll("[\\s\\u00A0\\u3000]+", "");
      Matcher unit = TableFlow.UNIT.matcher(text);
      String caption = TableFlow.withoutUnit(text);
      boolean names =
          TableFlow.isCaption(caption, block.title())
              && !TableFlow.FILLED_IN.matcher(caption).matches();
      boolean inUnit = unit.find();
      if (inUnit) {
        table.unitLine = Optional.of(unit.group());
      }
      if (inUnit && !(names && caption.length() < text.length())) {
        if (TableFlow.isOnly(unit.group(), text)) {
          flow.remove(i);
        }
      } else if (names) {
        table.caption = Optional.of(caption);
        flow.set(i, new TextBlock(List.of(), block.passage(), true, false));
        return;
      } else if (!TableFlow.FILLED_IN.matcher(text).matches()) {
        return;
      }
    }
  }
}
