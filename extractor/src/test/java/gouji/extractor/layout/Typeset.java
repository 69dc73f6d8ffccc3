package gouji.extractor.layout;

import gouji.extractor.page.Glyph;
import java.util.ArrayList;
import java.util.List;

/** Sets text for a test: Han characters an em wide, others half an em. */
public final class Typeset {
  private Typeset() {}

  /** A line's glyphs; a space moves on by half an em, an ideographic one by an em. */
  public static List<Glyph> glyphs(float x, float y, float size, String text) {
    List<Glyph> glyphs = new ArrayList<>();
    float at = x;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      float width = c < 0x80 ? size / 2 : size;
      if (c != ' ' && c != '　') {
        glyphs.add(
            new Glyph(
                String.valueOf(c),
                at,
                y,
                at + width,
                y + size,
                size,
                Glyph.Direction.RIGHT,
                false));
      }
      at += width;
    }
    return glyphs;
  }

  /**
   * A line 14 points high whose text begins at the left margin, x = 90, plus its leading spaces.
   */
  public static Line line(int page, float y, String text) {
    return new Line(page, glyphs(90, y, 14, text));
  }
}
