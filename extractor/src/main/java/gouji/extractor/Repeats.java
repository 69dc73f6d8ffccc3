package gouji.extractor;

import gouji.extractor.layout.TableItem;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Table;
import java.util.List;
import java.util.Optional;

/** Recognises a table that the report prints a second time. */
final class Repeats {
  /** Blank forms look alike: a table is known again by so many cells with a number. */
  private static final int FEWEST_NUMBERS = 2;

  private Repeats() {}

  /** The id of the first of some tables that another prints again, cell by cell. */
  static Optional<String> of(List<Table> earlier, TableItem table) {
    List<Cell> cells = table.cells();
    long numbers = cells.stream().filter(Repeats::hasDigit).limit(FEWEST_NUMBERS).count();
    if (numbers < FEWEST_NUMBERS) {
      return Optional.empty();
    }
    return earlier.stream()
        .filter(other -> agree(other.caption(), table.caption()))
        .filter(other -> agree(other.unitLine(), table.unitLine()))
        .filter(other -> same(other.cells(), cells))
        .map(other -> other.repeats().orElse(other.id()))
        .findFirst();
  }

  /** Two tables of equal figures under two titles state two things. */
  private static boolean agree(Optional<String> one, Optional<String> other) {
    return one.isEmpty() || other.isEmpty() || plain(one.get()).equals(plain(other.get()));
  }

  private static String plain(String words) {
    return words.replaceAll("\\s|[:：]", "");
  }

  private static boolean same(List<Cell> one, List<Cell> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      Cell a = one.get(i);
      Cell b = other.get(i);
      if (a.row() != b.row()
          || a.column() != b.column()
          || a.rowSpan() != b.rowSpan()
          || a.columnSpan() != b.columnSpan()
          || !a.text().equals(b.text())) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasDigit(Cell cell) {
    return cell.text().chars().anyMatch(Character::isDigit);
  }
}
