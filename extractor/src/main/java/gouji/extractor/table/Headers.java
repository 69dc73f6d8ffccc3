package gouji.extractor.table;

import gouji.extractor.table.JoinedTable.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells how many of a table's first rows are column headers. */
final class Headers {
  /** Something measured: a number on its own, with or without unit. */
  private static final Pattern AMOUNT =
      Pattern.compile("[-+]?[￥¥]?\\d[\\d,]*(\\.\\d+)?[%‰]?(元|万元|分|人|个|年)?|[-—–]+");

  private static final Pattern ORDINAL = Pattern.compile("栏次|行次|\\d{1,2}|\\d{1,2}=.*|[—-]+");

  private static final int MOST = 8;
  private static final int LONGEST_TITLE = 40;

  private Headers() {}

  static int count(JoinedTable table) {
    List<List<Part>> rows = new ArrayList<>();
    for (int r = 0; r < Math.min(MOST + 1, table.rowCount); r++) {
      rows.add(new ArrayList<>());
    }
    for (Part part : table.parts) {
      if (part.row < rows.size()) {
        rows.get(part.row).add(part);
      }
    }
    if (table.header > 0) {
      int next = table.header;
      return next < rows.size() && isOrdinals(rows.get(next)) ? next + 1 : next;
    }
    int titles = 0;
    while (titles < rows.size() && isTitle(rows.get(titles), table)) {
      titles++;
    }
    if (titles + 1 < rows.size() && isEntry(rows.get(titles), rows.get(titles + 1))) {
      return titles; // a form: its rows are names and values
    }
    int header = 0;
    int row = 0;
    while (row < rows.size() && header < MOST) {
      List<Part> cells = rows.get(row);
      if (row >= header && !(row == 0 || opens(table, rows, row))) {
        break;
      }
      if (row > 0 && isOrdinals(cells)) {
        header = Math.max(header, row + 1);
        row++;
        continue;
      }
      if (cells.stream().anyMatch(Headers::isAmount)) {
        // A label at the side of a form reaches down to its amounts.
        header = Math.min(header, row);
        break;
      }
      // A cell that reaches down takes its rows along, but not the rows of a label at the side.
      int end = row + 1;
      if (row >= header || header == 0) {
        for (Part part : cells) {
          if (part.rowSpan > 1 && divides(cells, part)) {
            end = Math.max(end, part.row + part.rowSpan);
          }
        }
      }
      header = Math.max(header, Math.min(end, MOST));
      row++;
    }
    // A header is never the whole of a table, unless the table is one row of words.
    return Math.min(header, Math.max(1, table.rowCount));
  }

  /** Whether one cell of words reaches over all columns. */
  private static boolean isTitle(List<Part> cells, JoinedTable table) {
    return cells.size() == 1
        && cells.get(0).columnSpan == table.columnCount()
        && !isAmount(cells.get(0));
  }

  /**
   * Whether the row is a name and its value, as 项目名称 and the project's name are. A header, 收入 and
   * 支出 for instance, is divided below.
   */
  private static boolean isEntry(List<Part> cells, List<Part> below) {
    return cells.size() == 2
        && !below.isEmpty()
        && below.get(0).columnSpan == cells.get(0).columnSpan
        && !below.get(0).isBlank()
        && cells.get(0).rowSpan == 1
        && cells.get(1).rowSpan == 1
        && cells.get(1).columnSpan >= 3
        && cells.get(1).columnSpan > cells.get(0).columnSpan;
  }

  /** The title that a table carries in its first row. */
  static Optional<String> titleInside(JoinedTable table) {
    for (Part part : table.parts) {
      if (part.row == 0
          && part.columnSpan == table.columnCount()
          && table.rowCount > 2
          && part.text().length() >= 3
          && part.text().length() <= LONGEST_TITLE
          && !isAmount(part)) {
        return Optional.of(part.passage.printed().replace("\n", ""));
      }
    }
    return Optional.empty();
  }

  /** Whether the row goes on with the header above: it splits what spans there, or numbers it. */
  private static boolean opens(JoinedTable table, List<List<Part>> rows, int row) {
    List<Part> cells = rows.get(row);
    if (isOrdinals(cells)) {
      return true;
    }
    if (cells.stream().anyMatch(Headers::isAmount)) {
      return false;
    }
    if (namesBelowBlanks(table, rows, row)) {
      return true;
    }
    for (Part above : rows.get(row - 1)) {
      if (above.columnSpan < 2 || above.row + above.rowSpan != row) {
        continue;
      }
      boolean full = above.columnSpan == table.columnCount();
      int below = 0;
      int blank = 0;
      for (Part cell : cells) {
        if (cell.column >= above.column && cell.column < above.column + above.columnSpan) {
          below++;
          blank += cell.isBlank() ? 1 : 0;
        }
      }
      if (below > 1 && (full || blank < below)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a row names columns that the header above leaves without a name: 行政 and 事业 below 在职人数
   * and a blank cell. Its own labels are blank, and amounts follow.
   */
  private static boolean namesBelowBlanks(JoinedTable table, List<List<Part>> rows, int row) {
    if (row + 1 >= rows.size() || rows.get(row + 1).stream().noneMatch(Headers::isAmount)) {
      return false;
    }
    int names = 0;
    boolean named = false;
    for (Part cell : rows.get(row)) {
      Optional<Part> above = table.at(row - 1, cell.column);
      if (cell.column == 0 ? !cell.isBlank() : above.isEmpty()) {
        return false;
      }
      names += cell.isBlank() ? 0 : 1;
      named |= !cell.isBlank() && above.isPresent() && above.get().isBlank();
    }
    return names >= 2 && named;
  }

  /** Whether a cell that reaches down stands beside cells that are divided there. */
  private static boolean divides(List<Part> cells, Part tall) {
    for (Part other : cells) {
      if (other != tall && other.columnSpan > 1 && other.rowSpan < tall.rowSpan) {
        return true;
      }
    }
    return false;
  }

  static boolean isAmount(Part part) {
    String text = part.text();
    return !text.isEmpty() && AMOUNT.matcher(text).matches() && !isYear(text);
  }

  private static boolean isYear(String text) {
    return text.matches("(19|20)\\d\\d(年|年度)?");
  }

  /** A row that numbers the columns: 1, 2, 3… */
  private static boolean isOrdinals(List<Part> cells) {
    int last = 0;
    int numbers = 0;
    for (Part part : cells) {
      String text = part.text();
      if (text.isEmpty()) {
        continue;
      }
      if (!ORDINAL.matcher(text).matches()) {
        if (part.column > 0 || text.length() > 4) {
          return false;
        }
        continue;
      }
      if (Character.isDigit(text.charAt(0))) {
        int n = Integer.parseInt(text.replaceAll("\\D.*", ""));
        if (n != last + 1) {
          return false;
        }
        last = n;
        numbers++;
      }
    }
    return numbers >= 2;
  }
}
