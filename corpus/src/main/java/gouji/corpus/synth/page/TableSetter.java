package gouji.corpus.synth.page;

import gouji.corpus.synth.document.Block.Align;
import gouji.corpus.synth.document.Block.Row;
import gouji.corpus.synth.document.Block.Table;
import gouji.corpus.synth.document.Document;
import gouji.corpus.synth.document.Line;
import gouji.corpus.synth.page.Letters.Type;
import gouji.corpus.synth.page.PageStyle.TableStyle.Ruling;
import gouji.corpus.synth.page.TableGrid.Box;
import java.io.IOException;
import java.util.List;

/** Sets a table, over as many pages as it needs. */
final class TableSetter {
  private static final float PADDING = 3;
  private static final float LEADING = 1.25f;
  private static final float SMALLEST = 6;
  private static final float CAPTION = 1.3f;
  private static final float BLACK = 0;
  private static final float GREY = 0.6f;
  private static final float SHADE = 0.9f;

  private final Document document;
  private final PageStyle style;
  private final Letters letters;
  private final Paper paper;
  private final Placement placement;

  TableSetter(
      Document document, PageStyle style, Letters letters, Paper paper, Placement placement) {
    this.document = document;
    this.style = style;
    this.letters = letters;
    this.paper = paper;
    this.placement = placement;
  }

  void set(Table table) throws IOException {
    Type type = new Type(style.body(), style.digits(), style.table().size(), false);
    TableGrid grid = grid(table, type);
    while (!grid.fits() && type.size() > SMALLEST) {
      type = new Type(type.chinese(), type.digits(), type.size() - 0.5f, false);
      grid = grid(table, type);
    }
    int headers = table.header().size();
    float above = above(table, type);
    if (paper.room() < above + grid.height(0, Math.min(grid.rows(), headers + 2))) {
      paper.newPage();
    }
    captions(table, type);
    Ruling ruling = ruling(table);
    int from = 0;
    while (from < grid.rows()) {
      int to = from;
      float height = from > 0 && style.table().repeated() ? grid.height(0, headers) : 0;
      while (to < grid.rows() && height + grid.height(to, to + 1) <= paper.room()) {
        height += grid.height(to, to + 1);
        to++;
      }
      if (to == from) {
        paper.newPage();
        continue;
      }
      if (from > 0 && style.table().repeated()) {
        piece(grid, 0, headers, headers, ruling, type);
      }
      piece(grid, from, to, headers, ruling, type);
      from = to;
      if (from < grid.rows()) {
        paper.newPage();
      }
    }
    paper.use(type.size());
  }

  /** A table that could not be read with few rules has all of them. */
  private Ruling ruling(Table table) {
    boolean spans =
        table.body().stream().flatMap(row -> row.cells().stream()).anyMatch(c -> c.rows() > 1);
    return switch (style.table().ruling()) {
      case NONE -> table.plain() ? Ruling.NONE : Ruling.FULL;
      case ROWS -> spans ? Ruling.FULL : Ruling.ROWS;
      default -> style.table().ruling();
    };
  }

  private TableGrid grid(Table table, Type type) throws IOException {
    return new TableGrid(document, table, letters, type, paper.width(), PADDING, LEADING);
  }

  private float above(Table table, Type type) {
    return (table.caption().isPresent() ? style.size() * 2 : 0)
        + (table.unit().isPresent() ? type.size() * 2 : 0);
  }

  private void captions(Table table, Type type) throws IOException {
    if (table.caption().isPresent()) {
      Type large = new Type(style.headings(), style.digits(), type.size() * CAPTION, true);
      Line caption = table.caption().get();
      String words = document.text(caption);
      paper.text(words, (paper.width() - letters.width(words, large)) / 2, large.size(), large, 0);
      placement.add(caption, 0, words.length(), paper.page());
      paper.use(large.size() * 1.6f);
    }
    if (table.unit().isPresent()) {
      Line unit = table.unit().get();
      String words = document.text(unit);
      paper.text(words, paper.width() - letters.width(words, type) - PADDING, type.size(), type, 0);
      placement.add(unit, 0, words.length(), paper.page());
      paper.use(type.size() * LEADING + 2);
    }
  }

  /** Some rows on one page. */
  private void piece(TableGrid grid, int from, int to, int headers, Ruling ruling, Type type)
      throws IOException {
    float height = grid.height(from, to);
    if (style.table().shaded() && from < headers) {
      paper.shade(0, 0, grid.width(), grid.height(from, Math.min(headers, to)), SHADE);
    }
    for (Box box : grid.boxes()) {
      if (box.row() < to && box.row() + box.rows() > from) {
        words(grid, box, from, to, box.row() < headers, type);
        rules(grid, box, from, to, ruling);
      }
    }
    if (ruling == Ruling.ROWS || ruling == Ruling.OPEN) {
      paper.rule(0, 0, grid.width(), 0, 1, BLACK);
      paper.rule(0, height, grid.width(), 0, 1, BLACK);
    }
    paper.use(height);
  }

  /** The words of a cell; those of one that reaches over pages go on where they stopped. */
  private void words(TableGrid grid, Box box, int from, int to, boolean header, Type type)
      throws IOException {
    int first = Math.max(box.row(), from);
    int last = Math.min(box.row() + box.rows(), to);
    float top = grid.height(from, first);
    float height = grid.height(first, last);
    float lineHeight = type.size() * LEADING;
    int all = box.lines().size();
    int before = Math.min(all, capacity(grid.height(box.row(), first), lineHeight));
    boolean ends = last == box.row() + box.rows();
    int lines = ends ? all - before : Math.min(all - before, capacity(height, lineHeight));
    if (lines <= 0) {
      return;
    }
    float down = top + (height - lines * lineHeight) / 2;
    String text = document.text(box.cell().line());
    for (var stretch : box.lines().subList(before, before + lines)) {
      String words = text.substring(stretch.start(), stretch.end());
      float spare = box.width() - letters.width(words, type);
      Align align = header || box.cell().columns() > 1 ? Align.CENTRE : box.align();
      float x =
          box.left()
              + switch (align) {
                case LEFT -> PADDING;
                case CENTRE -> spare / 2;
                case RIGHT -> spare - PADDING;
              };
      paper.text(words, x, down + type.size(), type, 0);
      down += lineHeight;
      placement.add(box.cell().line(), stretch.start(), stretch.end(), paper.page());
    }
  }

  private static int capacity(float height, float lineHeight) {
    return Math.max(0, (int) ((height - PADDING) / lineHeight));
  }

  private void rules(TableGrid grid, Box box, int from, int to, Ruling ruling) throws IOException {
    float top = grid.height(from, Math.max(box.row(), from));
    float bottom = grid.height(from, Math.min(box.row() + box.rows(), to));
    float right = box.left() + box.width();
    float grey = ruling == Ruling.GREY ? GREY : BLACK;
    if (ruling == Ruling.NONE) {
      return;
    }
    paper.rule(box.left(), top, box.width(), 0, 0.5f, grey);
    paper.rule(box.left(), bottom, box.width(), 0, 0.5f, grey);
    if (ruling == Ruling.ROWS) {
      return;
    }
    boolean open = ruling == Ruling.OPEN;
    if (!open || box.left() > 0) {
      paper.rule(box.left(), top, 0, bottom - top, 0.5f, grey);
    }
    if (!open || right < grid.width() - 1) {
      paper.rule(right, top, 0, bottom - top, 0.5f, grey);
    }
  }

  /** The rows that are printed. */
  static List<Row> kept(Document document, List<Row> rows) {
    return rows.stream().filter(row -> !document.left().contains(row.id())).toList();
  }
}
