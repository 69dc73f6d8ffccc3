package gouji.extractor.table;

import gouji.extractor.model.Passage;
import gouji.extractor.page.Glyph;
import java.util.Arrays;
import java.util.List;

/**
 * How often each digit stands somewhere: what the cells of a table hold is held against what the
 * page shows there.
 */
final class DigitCount {
  /** A glyph reaches into a frame with more than this part of its width and of its height. */
  private static final float REACH = 0.3f;

  private final int[] count = new int[10];

  static DigitCount of(List<Glyph> glyphs) {
    DigitCount digits = new DigitCount();
    glyphs.forEach(digits::add);
    return digits;
  }

  /**
   * What the page shows at a table: the digits that it took for its cells, and those that it left
   * though a good part of them lies inside its frame.
   */
  static DigitCount shown(List<Glyph> taken, List<Glyph> left, float[] columns, float[] rows) {
    DigitCount digits = of(taken);
    for (Glyph glyph : left) {
      if (reachesInto(glyph, columns, rows)) {
        digits.add(glyph);
      }
    }
    return digits;
  }

  private static boolean reachesInto(Glyph g, float[] columns, float[] rows) {
    float w = Math.min(g.right(), columns[columns.length - 1]) - Math.max(g.left(), columns[0]);
    float h = Math.min(g.bottom(), rows[rows.length - 1]) - Math.max(g.top(), rows[0]);
    return w > REACH * g.width() && h > REACH * (g.bottom() - g.top());
  }

  private DigitCount add(Glyph glyph) {
    return add(glyph.text(), 1);
  }

  DigitCount add(Passage passage) {
    return add(passage.printed(), 1);
  }

  DigitCount add(DigitCount other) {
    for (int d = 0; d < count.length; d++) {
      count[d] += other.count[d];
    }
    return this;
  }

  DigitCount remove(Passage passage) {
    return add(passage.printed(), -1);
  }

  private DigitCount add(String text, int times) {
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit >= 0) {
        count[digit] += times;
      }
    }
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DigitCount that && Arrays.equals(count, that.count);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(count);
  }
}
