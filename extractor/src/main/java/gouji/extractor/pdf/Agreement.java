package gouji.extractor.pdf;

import gouji.extractor.model.Recognition;
import gouji.extractor.page.Glyph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two readings of one picture held against each other: the text that a scanner put behind it, and
 * our own.
 */
final class Agreement {
  /** With less of their characters in common the one is not the text of the other's picture. */
  private static final double SAME_PAGE = 0.8;

  private static final float SURE = 0.99f;
  private static final float DOUBTFUL = 0.5f;

  private Agreement() {}

  /** Whether both read the same page, to judge by how often each character stands there. */
  static boolean isLikely(List<Glyph> layer, List<Glyph> own) {
    Map<Integer, Integer> counts = new HashMap<>();
    int ours = count(own, counts, 1);
    int theirs = count(layer, counts, -1);
    int apart = counts.values().stream().mapToInt(Math::abs).sum();
    return ours + theirs > 0 && apart <= (1 - SAME_PAGE) * (ours + theirs);
  }

  /** Letters and digits only: programs differ in how they read signs. */
  private static int count(List<Glyph> glyphs, Map<Integer, Integer> counts, int sign) {
    int count = 0;
    for (Glyph glyph : glyphs) {
      for (int c : glyph.text().codePoints().filter(Character::isLetterOrDigit).toArray()) {
        counts.merge(c, sign, Integer::sum);
        count++;
      }
    }
    return count;
  }

  /** The layer's glyphs; a digit that was read another way by us is in doubt. */
  static List<Glyph> of(List<Glyph> layer, List<Glyph> own) {
    List<Glyph> digits = own.stream().filter(Glyph::isNumeric).toList();
    List<Glyph> compared = new ArrayList<>(layer.size());
    for (Glyph glyph : layer) {
      compared.add(
          glyph.recognised(glyph.isNumeric() ? compare(glyph, digits) : Recognition.UNKNOWN));
    }
    return compared;
  }

  private static Recognition compare(Glyph glyph, List<Glyph> digits) {
    Recognition result = Recognition.UNKNOWN;
    for (Glyph digit : digits) {
      if (Math.abs(digit.centreY() - glyph.centreY()) < glyph.size() / 2
          && Math.abs(digit.centreX() - glyph.centreX()) < glyph.width() / 2) {
        if (digit.text().equals(glyph.text())) {
          return new Recognition(SURE, "");
        }
        result = new Recognition(DOUBTFUL, digit.text());
      }
    }
    return result;
  }
}
