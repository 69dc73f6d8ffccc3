package gouji.extractor.layout;

import gouji.extractor.page.Glyph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Glyphs to lines. */
public final class Lines {
  /** Two glyphs are in one line when their centres are no further apart than this, in ems. */
  private static final float SAME_LINE = 0.45f;

  /** A gap this wide, in ems, parts a line when the rest of the line is set close. */
  private static final float WIDE_GAP = 3f;

  /** Between two numbers a smaller gap parts: nobody prints one number with a hole in it. */
  private static final float NUMBER_GAP = 0.9f;

  /** Characters of a word are no further apart, in ems, than those of two columns. */
  private static final float CLOSE = 0.1f;

  private Lines() {}

  /** The lines of a table cell: never parted at gaps. */
  public static List<Line> inCell(int page, List<Glyph> glyphs) {
    return byDirection(page, glyphs, Float.MAX_VALUE);
  }

  /** Lines parted at every gap wider than so many ems, as the entries of an unruled table are. */
  public static List<Line> entries(int page, List<Glyph> glyphs, float gap) {
    return byDirection(page, glyphs, gap);
  }

  /** The lines of running text, from top to bottom; pieces of a parted line from left to right. */
  public static List<Line> onPage(int page, List<Glyph> glyphs) {
    return byDirection(page, glyphs, WIDE_GAP);
  }

  private static List<Line> byDirection(int page, List<Glyph> glyphs, float part) {
    if (glyphs.isEmpty()) {
      return List.of();
    }
    Glyph.Direction first = glyphs.get(0).direction();
    boolean one = true;
    for (Glyph g : glyphs) {
      one &= g.direction() == first;
    }
    if (one) {
      return lines(page, glyphs, first, part);
    }
    Map<Glyph.Direction, List<Glyph>> parts = new EnumMap<>(Glyph.Direction.class);
    for (Glyph g : glyphs) {
      parts.computeIfAbsent(g.direction(), d -> new ArrayList<>()).add(g);
    }
    if (part == Float.MAX_VALUE && areUprightInColumns(parts)) {
      return lines(page, glyphs, Glyph.Direction.DOWN, part);
    }
    List<Line> lines = new ArrayList<>();
    parts.forEach((direction, some) -> lines.addAll(lines(page, some, direction, part)));
    lines.sort(Comparator.comparingDouble(Line::top).thenComparingDouble(Line::left));
    return lines;
  }

  /**
   * Whether a cell's text runs down: its numbers and brackets lie on their side, and its other
   * characters stand upright one below the other, none of them close beside another.
   */
  private static boolean areUprightInColumns(Map<Glyph.Direction, List<Glyph>> parts) {
    List<Glyph> upright = parts.getOrDefault(Glyph.Direction.RIGHT, List.of());
    if (parts.size() > 2 || upright.isEmpty() || !parts.containsKey(Glyph.Direction.DOWN)) {
      return false;
    }
    for (Glyph a : upright) {
      for (Glyph b : upright) {
        float gap = b.left() - a.right();
        if (a != b
            && Math.abs(a.centreY() - b.centreY()) < SAME_LINE * a.size()
            && gap > -CLOSE * a.size()
            && gap < CLOSE * a.size()) {
          return false;
        }
      }
    }
    return true;
  }

  /** A glyph with its place along the line and across the lines, whichever way the text runs. */
  private record Placed(Glyph glyph, float start, float end, float across) {
    static Placed of(Glyph g, Glyph.Direction direction) {
      return switch (direction) {
        case RIGHT -> new Placed(g, g.left(), g.right(), g.centreY());
        case LEFT -> new Placed(g, -g.right(), -g.left(), -g.centreY());
        case DOWN -> new Placed(g, g.top(), g.bottom(), -g.centreX());
        case UP -> new Placed(g, -g.bottom(), -g.top(), g.centreX());
      };
    }
  }

  private static List<Line> lines(
      int page, List<Glyph> glyphs, Glyph.Direction direction, float part) {
    Placed[] all = new Placed[glyphs.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = Placed.of(glyphs.get(i), direction);
    }
    Arrays.sort(all, Comparator.comparingDouble(Placed::across));
    List<Line> lines = new ArrayList<>();
    List<Placed> line = new ArrayList<>();
    double weight = 0;
    double sum = 0;
    float largest = 0;
    for (Placed p : all) {
      float size = p.glyph().size();
      if (!line.isEmpty()
          && Math.abs(p.across() - sum / weight) > SAME_LINE * Math.max(largest, size)) {
        finish(page, line, part, lines);
        line.clear();
        weight = 0;
        sum = 0;
        largest = 0;
      }
      line.add(p);
      // Large glyphs say where the line is; raised and lowered ones follow.
      weight += (double) size * size;
      sum += (double) size * size * p.across();
      largest = Math.max(largest, size);
    }
    finish(page, line, part, lines);
    return lines;
  }

  private static void finish(int page, List<Placed> line, float part, List<Line> lines) {
    if (line.isEmpty()) {
      return;
    }
    line.sort(Comparator.comparingDouble(Placed::start));
    List<Glyph> piece = new ArrayList<>(line.size());
    boolean parted = part < Float.MAX_VALUE;
    float usual = parted ? usualGap(line) : 0;
    Placed last = null;
    for (Placed p : line) {
      if (parted && last != null && parts(last, p, usual, part)) {
        lines.add(new Line(page, piece));
        piece = new ArrayList<>();
      }
      piece.add(p.glyph());
      last = p;
    }
    lines.add(new Line(page, piece));
  }

  private static boolean parts(Placed last, Placed next, float usual, float part) {
    float gap = next.start() - last.end();
    float size = Math.max(last.glyph().size(), next.glyph().size());
    if (gap < 4 * usual) {
      return false; // letter-spaced, to fill the line
    }
    boolean numbers = last.glyph().isNumeric() && next.glyph().isNumeric();
    return gap > (numbers ? Math.min(part, NUMBER_GAP) : part) * size;
  }

  /** The gap that the letters of a letter-spaced line keep; 0 when the line is set close. */
  private static float usualGap(List<Placed> line) {
    float[] gaps = new float[line.size()];
    int n = 0;
    for (int i = 0; i + 1 < line.size(); i++) {
      Placed next = line.get(i + 1);
      // Numbers are set close in letter-spaced lines too, and dashes stand for blank cells.
      if (isLetter(line.get(i).glyph()) && isLetter(next.glyph())) {
        gaps[n++] = next.start() - line.get(i).end();
      }
    }
    if (n < 2) {
      return 0;
    }
    Arrays.sort(gaps, 0, n);
    float usual = gaps[n / 2];
    // Words and the gaps between them are no even spacing, however many gaps there are.
    return gaps[n / 5] > 0.5f * usual ? Math.max(0, usual) : 0;
  }

  private static boolean isLetter(Glyph glyph) {
    return Character.isLetter(glyph.text().codePointAt(0));
  }
}
