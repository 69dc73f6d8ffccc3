package gouji.extractor.model;

/** Where something stands in a file without pages, counted as a reader counts: from 1. */
public sealed interface Position {

  /** A paragraph outside of tables; blank ones do not count. */
  record InParagraph(int number) implements Position {}

  /** A cell of the file's {@code table}-th table, by the row and column of its top left corner. */
  record InTable(int table, int row, int column) implements Position {}

  /** A cell of a worksheet, by its name there, as B5. */
  record InSheet(String sheet, String cell) implements Position {}
}
