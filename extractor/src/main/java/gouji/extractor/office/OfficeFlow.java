package gouji.extractor.office;

import gouji.extractor.layout.FlowItem;
import gouji.extractor.layout.TableItem;
import gouji.extractor.layout.TableItem.Host;
import gouji.extractor.layout.TextBlock;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Passage;
import gouji.extractor.model.Position;
import gouji.extractor.table.UnplacedTables;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts paragraphs and tables of a file without pages in order, and counts them. */
final class OfficeFlow {
  /** A report of a thousand pages has a million characters. */
  private static final int MAX_CHARACTERS = 20_000_000;

  private static final int MAX_SPAN = 200;

  /** How deep tables may stand in one another's cells. */
  private static final int MAX_DEPTH = 50;

  private final List<FlowItem> items = new ArrayList<>();
  private final Deque<OpenTable> open = new ArrayDeque<>();
  private int characters;
  private int paragraphs;
  private int tables;

  /** The file holds more than any report. */
  static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** How a paragraph stands. */
  enum Look {
    PLAIN,
    TITLE,
    CONTENTS
  }

  List<FlowItem> items() {
    while (!open.isEmpty()) {
      endTable();
    }
    return UnplacedTables.join(CopiedLines.joined(items));
  }

  /** A paragraph of the text, or of the cell that is open. */
  void paragraph(String printed, Look look) {
    String text = printed.strip();
    characters += text.length();
    if (characters > MAX_CHARACTERS) {
      throw new TooLong();
    }
    if (!Passage.unplaced(text).isBlank()) {
      content().add(new Piece(text, look));
    }
    if (open.isEmpty()) {
      settle(content, Optional.empty());
    }
  }

  /** A block that knows its place. */
  void add(FlowItem item) {
    items.add(item);
  }

  void beginTable() {
    if (open.size() == MAX_DEPTH) {
      throw new TooLong();
    }
    open.push(new OpenTable());
  }

  void beginRow() {
    if (!open.isEmpty()) {
      open.element().beginRow();
    }
  }

  /** Leaves out columns at the left of a row. */
  void skip(int columns) {
    if (!open.isEmpty()) {
      open.element().column += columns;
    }
  }

  void beginCell(int rowSpan, int columnSpan) {
    if (!open.isEmpty()) {
      open.element().beginCell(clamped(rowSpan), clamped(columnSpan));
    }
  }

  /** A cell that goes on with the one above it. */
  void continueCell(int columnSpan) {
    if (!open.isEmpty()) {
      open.element().continueCell(clamped(columnSpan));
    }
  }

  void endTable() {
    OpenTable table = open.pop();
    content().add(table);
    if (open.isEmpty()) {
      settle(content, Optional.empty());
    }
  }

  private static int clamped(int span) {
    return Math.max(1, Math.min(MAX_SPAN, span));
  }

  /** What is being written to: the open cell, or the text. */
  private List<Content> content() {
    return open.isEmpty() ? content : open.element().content();
  }

  private final List<Content> content = new ArrayList<>();

  /** What stands in the text or in a cell. */
  private sealed interface Content {}

  private record Piece(String text, Look look) implements Content {}

  /** A cell while it is written. */
  private static final class OpenCell {
    final int row;
    final int column;
    int rowSpan;
    final int columnSpan;
    final List<Content> content = new ArrayList<>();

    OpenCell(int row, int column, int rowSpan, int columnSpan) {
      this.row = row;
      this.column = column;
      this.rowSpan = rowSpan;
      this.columnSpan = columnSpan;
    }

    boolean isBlank() {
      return content.isEmpty();
    }
  }

  private static final class OpenTable implements Content {
    final List<OpenCell> cells = new ArrayList<>();
    private final Set<Long> taken = new HashSet<>();
    private int row = -1;
    private int column;

    void beginRow() {
      row++;
      column = 0;
    }

    void beginCell(int rowSpan, int columnSpan) {
      row = Math.max(0, row);
      while (taken.contains(place(row, column))) {
        column++;
      }
      int width = 1;
      while (width < columnSpan && !taken.contains(place(row, column + width))) {
        width++; // spans that overlap: the earlier cell keeps its place
      }
      for (int r = row; r < row + rowSpan; r++) {
        for (int c = column; c < column + width; c++) {
          taken.add(place(r, c));
        }
      }
      cells.add(new OpenCell(row, column, rowSpan, width));
      column += width;
    }

    void continueCell(int columnSpan) {
      for (int i = cells.size() - 1; i >= 0; i--) {
        OpenCell above = cells.get(i);
        if (above.column == column && above.row + above.rowSpan == row) {
          above.rowSpan++;
          // What the lower part holds is not shown.
          cells.add(new OpenCell(-1, column, 1, columnSpan));
          column += columnSpan;
          return;
        }
      }
      beginCell(1, columnSpan);
    }

    List<Content> content() {
      if (cells.isEmpty()) {
        beginCell(1, 1);
      }
      return cells.get(cells.size() - 1).content;
    }

    private static long place(int row, int column) {
      return (long) row << 32 | column;
    }
  }

  // From what was written to items.

  /**
   * @param host the cell in which the contents stand, if that is a table's
   */
  private void settle(List<Content> contents, Optional<Host> host) {
    for (Content one : contents) {
      if (one instanceof Piece piece) {
        Position position = new Position.InParagraph(++paragraphs);
        items.add(
            new TextBlock(
                List.of(),
                Passage.at(position, piece.text()),
                piece.look() == Look.TITLE,
                piece.look() == Look.CONTENTS));
      } else if (one instanceof OpenTable table) {
        settle(table, host);
      }
    }
    contents.clear();
  }

  private void settle(OpenTable table, Optional<Host> host) {
    table.cells.removeIf(cell -> cell.row < 0);
    if (isFrame(table)) {
      table.cells.forEach(cell -> settle(cell.content, host));
      return;
    }
    if (table.cells.stream().allMatch(OpenCell::isBlank)) {
      return;
    }
    int number = ++tables;
    List<Cell> cells = new ArrayList<>(table.cells.size());
    Map<OpenCell, List<Content>> inner = new LinkedHashMap<>();
    int last = table.cells.stream().mapToInt(cell -> cell.row).max().orElse(0);
    for (OpenCell cell : table.cells) {
      StringBuilder text = new StringBuilder();
      for (Content one : cell.content) {
        if (one instanceof Piece piece) {
          text.append(text.isEmpty() ? "" : "\n").append(piece.text());
        } else {
          inner.computeIfAbsent(cell, c -> new ArrayList<>()).add(one);
        }
      }
      Position position = new Position.InTable(number, cell.row + 1, cell.column + 1);
      cells.add(
          new Cell(
              cell.row,
              cell.column,
              Math.min(cell.rowSpan, last + 1 - cell.row),
              cell.columnSpan,
              Passage.at(position, text.toString()),
              1,
              Optional.empty()));
    }
    TableItem read = UnplacedTables.of(cells, true, host);
    items.add(read);
    // A table within a cell is a table of its own.
    inner.forEach(
        (cell, contents) -> settle(contents, Optional.of(new Host(read, cell.row, cell.column))));
  }

  /** Whether a table only puts a frame around text, or holds other tables in place. */
  private static boolean isFrame(OpenTable table) {
    long filled = table.cells.stream().filter(cell -> !cell.isBlank()).count();
    boolean holdsTables =
        table.cells.stream()
            .anyMatch(c -> c.content.stream().anyMatch(OpenTable.class::isInstance));
    boolean oneRow = table.cells.stream().allMatch(cell -> cell.row == 0);
    return filled <= 1 || oneRow && table.cells.size() <= 2 || holdsTables && isColumn(table);
  }

  private static boolean isColumn(OpenTable table) {
    return table.cells.stream().allMatch(cell -> cell.column == 0);
  }
}
