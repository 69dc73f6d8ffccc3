package gouji.extractor.layout;

import gouji.extractor.model.Passage;
import gouji.extractor.page.Glyph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of text, or the piece of it that stands apart from the rest by a wide gap. */
public final class Line implements FlowItem {
  /** A gap wider than this, in ems, is a space. */
  static final float SPACE = 0.18f;

  /** Entries of a table are further apart than this, in ems. */
  private static final float APART = 1;

  private final int page;
  private final List<Glyph> glyphs;
  private final @Nullable Column column;
  private final float left;
  private final float top;
  private final float right;
  private final float bottom;
  private final float size;
  private final String text;

  /**
   * @param glyphs in reading order, at least one
   */
  public Line(int page, List<Glyph> glyphs) {
    this(page, glyphs, null);
  }

  private Line(int page, List<Glyph> glyphs, @Nullable Column column) {
    this.page = page;
    this.glyphs = List.copyOf(glyphs);
    this.column = column;
    float l = Float.MAX_VALUE;
    float t = Float.MAX_VALUE;
    float r = -Float.MAX_VALUE;
    float b = -Float.MAX_VALUE;
    float[] sizes = new float[glyphs.size()];
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph g = glyphs.get(i);
      l = Math.min(l, g.left());
      t = Math.min(t, g.top());
      r = Math.max(r, g.right());
      b = Math.max(b, g.bottom());
      sizes[i] = g.size();
      all.append(g.text());
    }
    java.util.Arrays.sort(sizes);
    this.left = l;
    this.top = t;
    this.right = r;
    this.bottom = b;
    this.size = sizes[sizes.length / 2];
    this.text = all.toString();
  }

  @Override
  public int page() {
    return page;
  }

  public List<Glyph> glyphs() {
    return glyphs;
  }

  /** The same line, as one of a column. */
  Line in(Column its) {
    return new Line(page, glyphs, its);
  }

  /** The number of the column in which it is set; 0 when the page is not set in columns there. */
  int column() {
    return column == null ? 0 : column.number();
  }

  /** The height at which it stands in the page's order. */
  public float order() {
    return column == null ? centreY() : column.order();
  }

  public float left() {
    return left;
  }

  @Override
  public float top() {
    return top;
  }

  public float right() {
    return right;
  }

  @Override
  public float bottom() {
    return bottom;
  }

  /** The size of most of its characters. */
  public float size() {
    return size;
  }

  public float centreX() {
    return (left + right) / 2;
  }

  public float centreY() {
    return (top + bottom) / 2;
  }

  /** Its characters without any space. */
  public String text() {
    return text;
  }

  /** The widest gap between two of its characters, in points. */
  public float widestGap() {
    float widest = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      widest = Math.max(widest, gap(glyphs.get(i - 1), glyphs.get(i)));
    }
    return widest;
  }

  /** Whether it begins, or ends, with a number that stands apart from the words beside it. */
  boolean hasNumberApart(boolean end) {
    int step = end ? -1 : 1;
    int i = end ? glyphs.size() - 1 : 0;
    int edge = i;
    while (i >= 0 && i < glyphs.size() && glyphs.get(i).isNumeric()) {
      i += step;
    }
    if (i == edge || i < 0 || i == glyphs.size()) {
      return false;
    }
    Glyph word = glyphs.get(i);
    Glyph digit = glyphs.get(i - step);
    return (end ? gap(word, digit) : gap(digit, word)) > APART * size;
  }

  /** Appends the line to a passage, a space where there is a gap. */
  public void appendTo(Passage.Builder passage) {
    Glyph last = null;
    for (Glyph g : glyphs) {
      if (last != null && gap(last, g) > SPACE * Math.max(last.size(), g.size())) {
        passage.append(" ", page);
      }
      passage.append(g.text(), page, g.box(), g.recognition());
      last = g;
    }
  }

  private static float gap(Glyph a, Glyph b) {
    return switch (a.direction()) {
      case RIGHT -> b.left() - a.right();
      case LEFT -> a.left() - b.right();
      case DOWN -> b.top() - a.bottom();
      case UP -> a.top() - b.bottom();
    };
  }

  @Override
  public String toString() {
    return page + ":" + text;
  }
}
