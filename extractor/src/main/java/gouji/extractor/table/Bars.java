package gouji.extractor.table;

import gouji.extractor.layout.Line;
import gouji.extractor.layout.Lines;
import gouji.extractor.page.Glyph;
import gouji.extractor.page.PageContent;
import gouji.extractor.page.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Tables of which only the lines between their columns are drawn. The frame and the lines between
 * their rows are drawn here, around each line of text.
 */
final class Bars {
  /** Entries are this many ems long, on average, at most: columns of prose are no table. */
  private static final float LONGEST = 10;

  private final PageContent page;

  private Bars(PageContent page) {
    this.page = page;
  }

  /** The tables that upright lines make which are in no group. */
  static List<LineGroup> of(PageContent page, List<Rule> vs, List<LineGroup> groups) {
    Set<Rule> grouped = Collections.newSetFromMap(new IdentityHashMap<>());
    groups.forEach(group -> grouped.addAll(group.vs()));
    List<Rule> free = new ArrayList<>(vs);
    free.removeIf(grouped::contains);
    free.sort(Comparator.comparingDouble(Rule::from).thenComparingDouble(Rule::at));
    List<LineGroup> tables = new ArrayList<>();
    while (free.size() >= 2) {
      Rule first = free.get(0);
      List<Rule> bars = new ArrayList<>();
      for (Rule bar : free) {
        if (Math.abs(bar.from() - first.from()) <= Grid.NEAR
            && Math.abs(bar.to() - first.to()) <= Grid.NEAR) {
          bars.add(bar);
        }
      }
      free.removeAll(bars);
      if (bars.size() >= 2) {
        new Bars(page).add(bars, tables);
      }
    }
    return tables;
  }

  private void add(List<Rule> bars, List<LineGroup> tables) {
    bars.sort(Comparator.comparingDouble(Rule::at));
    float top = bars.get(0).from();
    float bottom = bars.get(0).to();
    List<Glyph> inside = new ArrayList<>();
    for (Glyph glyph : page.glyphs()) {
      if (glyph.centreY() > top && glyph.centreY() < bottom) {
        inside.add(glyph);
      }
    }
    List<Line> entries = Lines.entries(page.number(), inside, 1);
    if (entries.isEmpty() || !areColumns(entries, bars)) {
      return;
    }
    List<Rule> vs = new ArrayList<>(bars);
    float left = Float.MAX_VALUE;
    float right = 0;
    for (Line entry : entries) {
      left = Math.min(left, entry.left());
      right = Math.max(right, entry.right());
    }
    if (left < bars.get(0).at()) {
      vs.add(0, new Rule(false, left, top, bottom));
    }
    if (right > bars.get(bars.size() - 1).at()) {
      vs.add(new Rule(false, right, top, bottom));
    }
    List<Rule> hs = new ArrayList<>();
    for (float y : betweenRows(entries, top, bottom)) {
      hs.add(new Rule(true, y, vs.get(0).at(), vs.get(vs.size() - 1).at()));
    }
    if (hs.size() > 2 && vs.size() > 2) {
      tables.add(new LineGroup(hs, vs));
    }
  }

  /** Whether short entries stand between the lines, in two rows of each column at least. */
  private static boolean areColumns(List<Line> entries, List<Rule> bars) {
    int[] filled = new int[bars.size() + 1];
    float width = 0;
    for (Line entry : entries) {
      int column = 0;
      while (column < bars.size() && bars.get(column).at() < entry.centreX()) {
        column++;
      }
      boolean over = column > 0 && entry.left() < bars.get(column - 1).at() - 1;
      if (over || column < bars.size() && entry.right() > bars.get(column).at() + 1) {
        return false;
      }
      filled[column]++;
      width += (entry.right() - entry.left()) / entry.size();
    }
    for (int c = 1; c < bars.size(); c++) {
      if (filled[c] < 2) {
        return false;
      }
    }
    return width <= LONGEST * entries.size();
  }

  /** Where the rows begin, and the last one ends: entries of one row overlap in height. */
  private static List<Float> betweenRows(List<Line> entries, float top, float bottom) {
    List<Line> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparingDouble(Line::top));
    List<Float> edges = new ArrayList<>(List.of(top));
    float reach = sorted.get(0).bottom();
    for (Line entry : sorted) {
      if (entry.top() > reach - 0.2f * entry.size()) {
        edges.add((reach + entry.top()) / 2);
      }
      reach = Math.max(reach, entry.bottom());
    }
    edges.add(bottom);
    return edges;
  }
}
