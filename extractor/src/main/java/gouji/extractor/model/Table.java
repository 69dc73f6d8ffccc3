package gouji.extractor.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A table, joined over the pages it runs on.
 *
 * @param pages the pages it stands on, ascending
 * @param caption the title above it, as printed
 * @param unitLine the words that give the unit ("单位：万元"), as printed
 * @param notes paragraphs directly under it that begin with 注 or 备注
 * @param headerRows how many of its first rows are column headers
 * @param verified whether the digits of the cells are exactly the digits of the page there
 * @param joins where it goes on on another page, and why that is taken to be the same table
 * @param repeats the id of an earlier table that this one prints again, cell by cell
 * @param within the cell in which it stands, if that is a cell of another table
 */
public record Table(
    String id,
    String section,
    List<Integer> pages,
    Optional<String> caption,
    Optional<String> unitLine,
    List<String> notes,
    int headerRows,
    boolean verified,
    List<Cell> cells,
    List<Join> joins,
    Optional<String> repeats,
    Optional<Within> within)
    implements Block {

  /** A cell of another table; row and column are 0-based. */
  public record Within(String table, int row, int column) {}

  /** A table in one piece, printed once, in no other. */
  public Table(
      String id,
      String section,
      List<Integer> pages,
      Optional<String> caption,
      Optional<String> unitLine,
      List<String> notes,
      int headerRows,
      boolean verified,
      List<Cell> cells) {
    this(
        id,
        section,
        pages,
        caption,
        unitLine,
        notes,
        headerRows,
        verified,
        cells,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  public Table {
    pages = List.copyOf(pages);
    notes = List.copyOf(notes);
    cells = List.copyOf(cells);
    joins = List.copyOf(joins);
  }

  public int rowCount() {
    return cells.stream().mapToInt(c -> c.row() + c.rowSpan()).max().orElse(0);
  }

  public int columnCount() {
    return cells.stream().mapToInt(c -> c.column() + c.columnSpan()).max().orElse(0);
  }

  /** The cells as a rectangle; a spanning cell stands in every place it covers. */
  public List<List<Optional<Cell>>> grid() {
    int columns = columnCount();
    List<List<Optional<Cell>>> grid = new ArrayList<>();
    for (int r = rowCount(); r > 0; r--) {
      grid.add(new ArrayList<>(Collections.nCopies(columns, Optional.empty())));
    }
    for (Cell cell : cells) {
      for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
        for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
          grid.get(r).set(c, Optional.of(cell));
        }
      }
    }
    return grid;
  }
}
