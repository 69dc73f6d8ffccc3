package gouji.extractor.table;

import gouji.extractor.model.BoundingBox;
import gouji.extractor.page.Glyph;
import gouji.extractor.page.PageContent;
import gouji.extractor.page.Rule;
import gouji.extractor.table.GridTable.Nested;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the tables that a page's ruling lines draw, and those that stand in cells of others. */
final class RuledTables {
  /** More lines than this on one page draw a picture, not a table. */
  private static final int MAX_LINES = 3000;

  /** A table in a cell has at least so many cells that say something; fewer are boxes to tick. */
  private static final int FEWEST_NESTED = 4;

  /**
   * The tables of a page and what is left of it.
   *
   * @param rest the glyphs outside of all tables
   * @param tooMany whether there were more lines than a table has, so that none was looked for
   */
  record Found(List<GridTable> tables, List<Glyph> rest, boolean tooMany) {}

  private final Filling filling;
  private final List<LineGroup> groups;
  private final List<GridTable> tables = new ArrayList<>();

  private RuledTables(PageContent page, List<LineGroup> groups) {
    this.filling = new Filling(page);
    this.groups = groups;
  }

  static Found on(PageContent page) {
    if (page.rules().size() < 2) {
      return new Found(List.of(), page.glyphs(), false);
    }
    List<Rule> hs = new ArrayList<>();
    List<Rule> vs = new ArrayList<>();
    for (Rule rule : page.rules()) {
      (rule.horizontal() ? hs : vs).add(rule);
    }
    hs = Rulings.collapsed(hs, true, 0.8f);
    vs = Rulings.collapsed(vs, false, 0.8f);
    hs.removeIf(r -> r.length() < 5);
    vs.removeIf(r -> r.length() < 5);
    if (hs.size() > MAX_LINES || vs.size() > MAX_LINES) {
      return new Found(List.of(), page.glyphs(), true);
    }
    List<LineGroup> groups = LineGroup.of(hs, vs);
    groups.addAll(Bars.of(page, vs, groups));
    groups.sort(Comparator.comparingDouble(LineGroup::area).reversed());
    return new RuledTables(page, groups).find();
  }

  private Found find() {
    for (int i = 0; i < groups.size(); i++) {
      if (!insideATable(groups.get(i))) {
        read(i).ifPresent(tables::add);
      }
    }
    tables.sort(Comparator.comparingDouble(GridTable::top));
    return new Found(tables, filling.rest(), false);
  }

  private boolean insideATable(LineGroup group) {
    BoundingBox box = group.box();
    return tables.stream().anyMatch(table -> table.surrounds(box));
  }

  private Optional<GridTable> read(int index) {
    LineGroup group = groups.get(index);
    Grid grid = Grid.of(group.hs(), group.vs());
    // One column is a frame around text, a stack of frames, or the lines of a diagram.
    if (grid.areas.size() < 2 || grid.columns.length - 1 < 2) {
      return Optional.empty();
    }
    List<GridTable> inner = new ArrayList<>();
    for (int i = index + 1; i < groups.size(); i++) {
      BoundingBox box = groups.get(i).box();
      if (grid.holdsInOneCell(box) && inner.stream().noneMatch(table -> table.surrounds(box))) {
        nested(i).ifPresent(inner::add);
      }
    }
    Optional<GridTable> read = filling.fill(grid);
    if (read.isEmpty()) {
      tables.addAll(inner);
      return read;
    }
    GridTable table = read.get();
    List<Nested> nested = new ArrayList<>();
    for (GridTable each : inner) {
      nested.add(new Nested(table.cellAround(each), each));
    }
    return Optional.of(table.with(nested));
  }

  /** A table in a cell of another. */
  private Optional<GridTable> nested(int index) {
    Optional<GridTable> table = read(index);
    if (table.isPresent()
        && (table.get().rowCount() < 2
            || table.get().cells().stream().filter(c -> !c.isBlank()).count() < FEWEST_NESTED)) {
      filling.release(table.get().glyphs());
      return Optional.empty();
    }
    return table;
  }
}
