package gouji.reconciler.table;

import gouji.extractor.model.Figure;
import java.util.Map;
import java.util.Optional;

/**
 * A row of one side of a table.
 *
 * @param isTotal whether it totals the rows before or after it, rather than standing among them
 * @param column where its label stands; names that are set further in stand in a later column
 * @param code its classification code, "" for none
 * @param group the row at which the label begins that it shares with other rows, -1 for none
 * @param figures its amounts, by the place of their column among the side's columns of amounts
 */
record Line(
    int row,
    int column,
    Label label,
    boolean isTotal,
    String code,
    int group,
    Map<Integer, Figure> figures) {

  Line {
    figures = Map.copyOf(figures);
  }

  /** Rows of one level share it: the form of the number, or the column of the label. */
  String style() {
    return label.isNumbered() ? label.style() : "@" + column;
  }

  Optional<Figure> figure(int amount) {
    return Optional.ofNullable(figures.get(amount));
  }

  boolean isNonZero(int amount) {
    return figure(amount).map(f -> f.quantity().value().signum() != 0).orElse(false);
  }

  /** Where it stands tells lines apart well enough; hashing figures is slow. */
  @Override
  public int hashCode() {
    return 31 * row + column;
  }
}
