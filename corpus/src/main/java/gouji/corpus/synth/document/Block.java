package gouji.corpus.synth.document;

import java.util.List;
import java.util.Optional;

/** A part of a report that stands by itself. */
public sealed interface Block {

  /** The name of the report, in large letters. */
  record Title(Line line) implements Block {}

  /**
   * A heading.
   *
   * @param level from 1
   */
  record Heading(int level, Line line) implements Block {}

  /** Running text. */
  record Paragraph(Line line, Setting setting) implements Block {
    /** How a paragraph stands between the margins. */
    public enum Setting {
      /** Its first line is drawn in by two characters. */
      INDENTED,
      FLUSH,
      CENTRED,
      RIGHT,
      /** Small, under a table. */
      NOTE
    }
  }

  /**
   * A table.
   *
   * @param unit what stands at its upper right corner, such as 单位：万元
   * @param plain short words in the first column, figures in the others: it may stand without rules
   */
  record Table(
      Optional<Line> caption,
      Optional<Line> unit,
      List<Align> columns,
      List<Row> header,
      List<Row> body,
      boolean plain)
      implements Block {

    /** Copies the lists. */
    public Table {
      columns = List.copyOf(columns);
      header = List.copyOf(header);
      body = List.copyOf(body);
    }
  }

  /** Where the words of a column stand. */
  enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  /** A row; it has no cell where one of a row above reaches down. */
  record Row(int id, List<Cell> cells) {

    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param columns over so many columns
   * @param rows over so many rows
   */
  record Cell(Line line, int columns, int rows) {}

  /** What follows begins a page. */
  record NewPage(boolean landscape) implements Block {}

  /**
   * The headings of the report with their pages.
   *
   * @param depth down to this level
   */
  record Contents(int depth) implements Block {}
}
