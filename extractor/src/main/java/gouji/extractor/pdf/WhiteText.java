package gouji.extractor.pdf;

import gouji.extractor.model.BoundingBox;
import gouji.extractor.page.Glyph;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Tells white text on white paper, which nobody sees, from white text on a dark box or a picture.
 */
final class WhiteText {
  private final BitSet white = new BitSet();
  private final List<BoundingBox> backdrops = new ArrayList<>();

  /** Notes that a glyph, by its place in the page's list, is drawn in white. */
  void add(int glyph) {
    white.set(glyph);
  }

  /** Notes that something not white is drawn there. */
  void backdrop(float left, float top, float right, float bottom) {
    if (right >= left && bottom >= top) {
      backdrops.add(new BoundingBox(left, top, right, bottom));
    }
  }

  /** The glyphs, white ones on white paper marked as hidden. */
  List<Glyph> asSeen(List<Glyph> glyphs) {
    if (white.isEmpty()) {
      return glyphs;
    }
    List<Glyph> seen = new ArrayList<>(glyphs);
    white.stream()
        .filter(i -> !isOnBackdrop(glyphs.get(i)))
        .forEach(i -> seen.set(i, glyphs.get(i).unseen()));
    return seen;
  }

  private boolean isOnBackdrop(Glyph glyph) {
    return backdrops.stream().anyMatch(box -> box.contains(glyph.centreX(), glyph.centreY()));
  }
}
