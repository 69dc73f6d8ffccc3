package gouji.extractor.model;

/** Where in the report's structure something stands. */
public sealed interface Place {

  /**
   * A stretch of a cell's normalised text, end exclusive; row and column are 0-based and count the
   * grid's rows, headers included.
   */
  record InTable(String table, int row, int column, int start, int end) implements Place {}

  /** A stretch of a paragraph's normalised text, end exclusive. */
  record InText(String paragraph, int start, int end) implements Place {}
}
