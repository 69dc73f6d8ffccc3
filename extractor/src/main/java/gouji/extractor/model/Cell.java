package gouji.extractor.model;

import java.util.Optional;

/**
 * A cell of a table.
 *
 * @param row 0-based, in the joined table
 * @param column 0-based
 * @param rowSpan at least 1
 * @param columnSpan at least 1
 * @param page the page on which the cell begins, from 1
 */
public record Cell(
    int row,
    int column,
    int rowSpan,
    int columnSpan,
    Passage passage,
    int page,
    Optional<BoundingBox> box) {

  public String text() {
    return passage.text();
  }

  public boolean isBlank() {
    return passage.isBlank();
  }

  public boolean covers(int aRow, int aColumn) {
    return aRow >= row
        && aRow < row + rowSpan
        && aColumn >= column
        && aColumn < column + columnSpan;
  }
}
