package gouji.extractor.table;

import gouji.extractor.model.Join;
import gouji.extractor.table.GridTable.GridCell;
import gouji.extractor.table.JoinedTable.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins the grid of a page to the table that it goes on with. */
final class Continuation {
  private Continuation() {}

  /**
   * Joins if the columns agree; else changes nothing and says false.
   *
   * @param head what the head above the grid says, should it not repeat the table's header
   */
  static boolean join(JoinedTable table, GridTable grid, Join.Reason head) {
    Optional<Fit> fit = Fit.of(table, grid);
    if (fit.isEmpty()) {
      return false;
    }
    int repeated = repeatedRows(table, grid, fit.get());
    if (repeated == 0 && (!fit.get().isOneWithin() || startsAnew(table, grid))) {
      return false;
    }
    widen(table, fit.get());
    List<Part> added = new ArrayList<>();
    int shift = table.rowCount - repeated;
    table.digits.add(DigitCount.of(grid.glyphs()));
    for (GridCell cell : grid.cells()) {
      if (cell.row() < repeated) {
        table.digits.remove(cell.passage());
        continue;
      }
      Part part = new Part(cell, grid.page());
      part.column = fit.get().grid().begin(cell.column());
      part.columnSpan = fit.get().grid().span(cell.column(), cell.columnSpan());
      part.row = cell.row() + shift;
      added.add(part);
    }
    if (repeated > 0 && table.headerRows < 0) {
      table.headerRows = repeated;
    }
    table.addNested(grid, added);
    int first = table.rowCount;
    int healed = healed(table, added, first) ? 1 : 0;
    for (Part part : added) {
      part.row -= healed;
    }
    table.parts.addAll(added);
    table.rowCount += grid.rowCount() - repeated - healed;
    table.verified &= grid.verified();
    table.pages.add(grid.page());
    table.joins.add(
        new Join(
            grid.page(), repeated > 0 ? Join.Reason.REPEATED_HEADER : head, repeated, healed > 0));
    table.glyphs.addAll(grid.glyphs());
    table.bottom = grid.bottom();
    if (healed == 0) {
      extend(table, first);
    }
    return true;
  }

  private static void widen(JoinedTable table, Fit fit) {
    for (Part part : table.parts) {
      int begin = part.column;
      part.column = fit.table().begin(begin);
      part.columnSpan = fit.table().span(begin, part.columnSpan);
    }
    table.columns = fit.columns();
  }

  /** How many of the grid's first rows repeat the table's first rows, word for word. */
  private static int repeatedRows(JoinedTable table, GridTable grid, Fit fit) {
    int repeated = 0;
    int words = 0;
    for (int row = 0; row < Math.min(grid.rowCount(), table.rowCount); row++) {
      StringBuilder ours = new StringBuilder();
      StringBuilder theirs = new StringBuilder();
      boolean amount = false;
      for (Part part : table.parts) {
        if (part.row == row) {
          ours.append(fit.table().begin(part.column)).append(':').append(part.text()).append('|');
          amount |= Headers.isAmount(part);
          words += part.isBlank() ? 0 : 1;
        }
      }
      List<GridCell> cells = new ArrayList<>();
      for (GridCell cell : grid.cells()) {
        if (cell.row() == row) {
          cells.add(cell);
        }
      }
      for (GridCell cell : cells) {
        theirs.append(fit.grid().begin(cell.column())).append(':').append(cell.text()).append('|');
      }
      if (!ours.toString().equals(theirs.toString()) || amount && row == 0) {
        break;
      }
      repeated++;
    }
    return words >= 2 ? repeated : 0;
  }

  /** Whether the grid begins with a header of its own, so that it is another table. */
  private static boolean startsAnew(JoinedTable table, GridTable grid) {
    JoinedTable alone = new JoinedTable(grid);
    int header = Headers.count(alone);
    if (header < 2 || header >= grid.rowCount() || grid.columnCount() < 3) {
      return false;
    }
    // A header of two rows or more, other than the first table's, is not a continuation.
    return table.columnCount() != grid.columnCount();
  }

  /** Appends the first added row to the table's last when the page's end cut that row. */
  private static boolean healed(JoinedTable table, List<Part> added, int first) {
    List<Part> row = new ArrayList<>();
    for (Part part : added) {
      if (part.row == first) {
        row.add(part);
      }
    }
    boolean goesOn = false;
    boolean keyLeftOut = false;
    for (Part part : row) {
      Optional<Part> above = table.at(first - 1, part.column);
      if (above.isEmpty()
          || above.get().columnSpan != part.columnSpan
          || above.get().column != part.column) {
        return false;
      }
      boolean has = !above.get().isBlank();
      if (part.isBlank()) {
        keyLeftOut |= has && above.get().row + above.get().rowSpan == first;
        continue;
      }
      if (part.rowSpan > 1) {
        return false;
      }
      if (has) {
        boolean words = !Headers.isAmount(part) && !Headers.isAmount(above.get());
        if (!words || above.get().row < first - 1 || endsSentence(above.get().text())) {
          return false;
        }
        goesOn = true;
      } else if (!Headers.isAmount(part)) {
        return false;
      }
    }
    if (!goesOn || !keyLeftOut) {
      return false;
    }
    for (Part part : row) {
      Part above = table.at(first - 1, part.column).orElseThrow();
      above.append(part.passage, part.page);
      table.moved(part, above);
      if (part.rowSpan > 1) {
        above.rowSpan += part.rowSpan - 1;
      }
      added.remove(part);
    }
    return true;
  }

  private static boolean endsSentence(String text) {
    return !text.isEmpty() && "。！？".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Lets a merged cell that the page's end cut go on over the empty cell under it. */
  private static void extend(JoinedTable table, int first) {
    boolean leading = true;
    for (int column = 0; column < table.columnCount(); column++) {
      Optional<Part> below = table.at(first, column);
      Optional<Part> above = table.at(first - 1, column);
      if (below.isEmpty() || above.isEmpty() || below.get().row != first) {
        leading = false;
        continue;
      }
      Part low = below.get();
      Part high = above.get();
      boolean merged = low.rowSpan > 1 || high.rowSpan > 1 || mergesIn(table, column);
      if (leading
          && low.isBlank()
          && !high.isBlank()
          && merged
          && low.column == high.column
          && low.columnSpan == high.columnSpan) {
        high.rowSpan += low.rowSpan;
        table.moved(low, high);
        table.parts.remove(low);
      } else if (low.column == column) {
        leading = false;
      }
    }
  }

  private static boolean mergesIn(JoinedTable table, int column) {
    int header = table.headerRows();
    for (Part part : table.parts) {
      if (part.column == column && part.rowSpan > 1 && part.row >= header) {
        return true;
      }
    }
    return false;
  }
}
