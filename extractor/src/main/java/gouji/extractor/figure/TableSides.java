package gouji.extractor.figure;

import gouji.extractor.model.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The sides of a table that is two tables set beside each other: 收入 and 支出, or one list of items in
 * two halves. Each side has labels of its own, and amounts to the right of them.
 */
final class TableSides {
  /** Rows that are numbered or total up: a list of its own. Criteria are numbered too, in 1. 2. */
  private static final Pattern LISTED =
      Pattern.compile(
          "(?:[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十]{1,3}[)])[^。；;，]{2,30}" + "|.{0,12}(?:合计|总计|小计)");

  private static final int FEWEST_LISTED = 2;

  private final TableHeaders headers;
  private final int firstRow;
  private final boolean[] words;
  private final boolean[] amounts;

  private TableSides(TableHeaders headers, int firstRow) {
    this.headers = headers;
    this.firstRow = firstRow;
    words = new boolean[headers.columns()];
    amounts = new boolean[headers.columns()];
    for (int c = 0; c < headers.columns(); c++) {
      if (!headers.isKeyColumn(c)) {
        List<String> texts = texts(c);
        words[c] = isMostly(texts, TableSides::hasLetter);
        amounts[c] = isMostly(texts, TableHeaders::isNumeric);
      }
    }
  }

  private static boolean isMostly(List<String> texts, Predicate<String> what) {
    return 2 * texts.stream().filter(what).count() > texts.size();
  }

  /** The columns at which the sides begin, 0 first. */
  static List<Integer> of(TableHeaders headers, int firstRow) {
    return new TableSides(headers, firstRow).starts();
  }

  private List<Integer> starts() {
    List<Integer> starts = new ArrayList<>(List.of(0));
    boolean afterAmounts = false;
    for (int c = 0; c < headers.columns(); c++) {
      int start = starts.get(starts.size() - 1);
      if (afterAmounts && isLabel(c) && opens(start, c)) {
        starts.add(c);
        afterAmounts = false;
      }
      afterAmounts |= amounts[c];
    }
    return starts;
  }

  private boolean opens(int start, int column) {
    if (groups(start, column)) {
      return false;
    }
    int end = column;
    boolean opens = false;
    while (end < headers.columns() && !amounts[end]) {
      opens |= words[end] && (headedLike(start, column, end) || isList(end));
      end++;
    }
    return opens && end < headers.columns();
  }

  /**
   * Whether cells reach over several rows: levels of indicators, of which the left hold the right.
   */
  private boolean groups(int start, int end) {
    for (int r = firstRow; r < headers.rows(); r++) {
      for (int c = start; c < end; c++) {
        if (headers.cell(r, c).filter(cell -> cell.rowSpan() > 1 && !cell.isBlank()).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean headedLike(int start, int end, int column) {
    String leaf = headers.columnLeaf(column);
    for (int c = start; c < end && !leaf.isEmpty(); c++) {
      if (words[c]
          && headers.columnLeaf(c).equals(leaf)
          && !headers.headCell(c).equals(headers.headCell(column))) {
        return true;
      }
    }
    return false;
  }

  private boolean isList(int column) {
    return texts(column).stream().filter(t -> LISTED.matcher(t).matches()).count() >= FEWEST_LISTED;
  }

  private boolean isLabel(int column) {
    return headers.isKeyColumn(column) || words[column];
  }

  private List<String> texts(int column) {
    List<String> texts = new ArrayList<>();
    for (int r = firstRow; r < headers.rows(); r++) {
      Optional<Cell> cell = headers.cell(r, column);
      if (cell.isPresent()
          && cell.get().row() == r
          && cell.get().columnSpan() == 1
          && !cell.get().isBlank()
          && !headers.isHeaderRow(r)) {
        texts.add(cell.get().text());
      }
    }
    return texts;
  }

  private static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }
}
