package gouji.extractor.table;

import gouji.extractor.layout.TableItem;
import gouji.extractor.model.BoundingBox;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Join;
import gouji.extractor.model.Passage;
import gouji.extractor.page.Glyph;
import gouji.extractor.table.GridTable.GridCell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** A table while it is put together from the grids of its pages. */
public final class JoinedTable implements TableItem {
  /** A cell whose place may still move, and whose span may still grow. */
  static final class Part {
    int row;
    int column;
    int rowSpan;
    int columnSpan;
    Passage passage;
    final int page;
    final Optional<BoundingBox> box;

    Part(GridCell cell, int page) {
      this.row = cell.row();
      this.column = cell.column();
      this.rowSpan = cell.rowSpan();
      this.columnSpan = cell.columnSpan();
      this.passage = cell.passage();
      this.page = page;
      this.box = Optional.of(cell.box());
    }

    Part(Cell cell) {
      this.row = cell.row();
      this.column = cell.column();
      this.rowSpan = cell.rowSpan();
      this.columnSpan = cell.columnSpan();
      this.passage = cell.passage();
      this.page = cell.page();
      this.box = cell.box();
    }

    boolean isBlank() {
      return passage.isBlank();
    }

    String text() {
      return passage.text();
    }

    boolean covers(int aRow, int aColumn) {
      return aRow >= row
          && aRow < row + rowSpan
          && aColumn >= column
          && aColumn < column + columnSpan;
    }

    void append(Passage more, int onPage) {
      if (more.isBlank()) {
        return;
      }
      Passage.Builder both = new Passage.Builder().append(passage);
      if (!both.isEmpty()) {
        both.append("\n", onPage);
      }
      passage = both.append(more).build();
    }
  }

  private final int page;
  private final float top;
  final TreeSet<Integer> pages = new TreeSet<>();
  final List<Part> parts = new ArrayList<>();
  final List<Glyph> glyphs = new ArrayList<>();
  float[] columns;
  int rowCount;
  int headerRows = -1;
  boolean verified;
  final boolean aligned;

  /** How many of its first rows are known to be its header; 0 if their cells have to tell. */
  final int header;

  final List<Join> joins = new ArrayList<>();

  /** The digits that its cells have to hold: those of its grids, but for repeated headers. */
  final DigitCount digits;

  /** The tables in its cells, each with the cell. */
  final Map<JoinedTable, Part> nested = new LinkedHashMap<>();

  private Optional<Host> host;

  /** Where the last piece ends, on the last page. */
  float bottom;

  Optional<String> caption = Optional.empty();
  Optional<String> unitLine = Optional.empty();

  /** The lines above the table that belong to it, without their spaces. */
  final List<String> head = new ArrayList<>();

  JoinedTable(GridTable grid) {
    this.page = grid.page();
    this.top = grid.top();
    this.bottom = grid.bottom();
    this.columns = grid.columns();
    this.rowCount = grid.rowCount();
    this.verified = grid.verified();
    this.aligned = grid.aligned();
    this.header = grid.header();
    this.host = Optional.empty();
    pages.add(grid.page());
    glyphs.addAll(grid.glyphs());
    for (GridCell cell : grid.cells()) {
      parts.add(new Part(cell, grid.page()));
    }
    digits = DigitCount.of(grid.glyphs());
    addNested(grid, parts);
  }

  /** Adds the tables that stand in the cells of a grid, of which the parts were made. */
  void addNested(GridTable grid, List<Part> made) {
    for (GridTable.Nested each : grid.nested()) {
      for (Part part : made) {
        if (part.box.equals(Optional.of(each.cell().box()))) {
          nested.put(new JoinedTable(each.table()), part);
        }
      }
    }
  }

  /** What stood in one cell stands in another now. */
  void moved(Part from, Part to) {
    nested.replaceAll((table, part) -> part == from ? to : part);
  }

  /** Held against what its pages show, once all its parts are joined. */
  void verify() {
    DigitCount held = new DigitCount();
    parts.forEach(part -> held.add(part.passage));
    verified &= held.equals(digits);
    nested.forEach(
        (table, part) -> table.host = Optional.of(new Host(this, part.row, part.column)));
  }

  /** A table of a format without pages, which says outright what its cells are. */
  JoinedTable(List<Cell> cells, boolean verified, Optional<Host> host) {
    this.host = host;
    this.page = 1;
    this.top = 0;
    this.verified = verified;
    this.aligned = false;
    this.header = 0;
    int right = 0;
    for (Cell cell : cells) {
      parts.add(new Part(cell));
      right = Math.max(right, cell.column() + cell.columnSpan());
      rowCount = Math.max(rowCount, cell.row() + cell.rowSpan());
    }
    this.columns = new float[right + 1];
    this.digits = new DigitCount();
    pages.add(1);
  }

  @Override
  public int page() {
    return page;
  }

  @Override
  public float top() {
    return top;
  }

  @Override
  public float bottom() {
    return bottom;
  }

  int columnCount() {
    return columns.length - 1;
  }

  /** The cell that covers the place, if one does. */
  Optional<Part> at(int row, int column) {
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (parts.get(i).covers(row, column)) {
        return Optional.of(parts.get(i));
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<String> caption() {
    return caption;
  }

  @Override
  public Optional<String> unitLine() {
    return unitLine;
  }

  @Override
  public boolean verified() {
    return verified;
  }

  @Override
  public List<Join> joins() {
    return List.copyOf(joins);
  }

  @Override
  public Optional<Host> host() {
    return host;
  }

  @Override
  public int headerRows() {
    return Math.max(0, headerRows);
  }

  @Override
  public List<Integer> pages() {
    return List.copyOf(pages);
  }

  @Override
  public List<Cell> cells() {
    List<Part> sorted = new ArrayList<>(parts);
    sorted.sort((a, b) -> a.row != b.row ? a.row - b.row : a.column - b.column);
    List<Cell> cells = new ArrayList<>(sorted.size());
    for (Part p : sorted) {
      cells.add(new Cell(p.row, p.column, p.rowSpan, p.columnSpan, p.passage, p.page, p.box));
    }
    return cells;
  }
}
