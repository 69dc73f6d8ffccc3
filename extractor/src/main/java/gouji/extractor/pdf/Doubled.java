package gouji.extractor.pdf;

import gouji.extractor.page.Glyph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Counts a character once that was drawn twice, a hair apart, to look bold. */
final class Doubled {
  private Doubled() {}

  static List<Glyph> removed(List<Glyph> glyphs) {
    int n = glyphs.size();
    // Sorted by character, then from left to right in sixteenths of a point.
    long[] keys = new long[n];
    for (int i = 0; i < n; i++) {
      Glyph g = glyphs.get(i);
      long x = Math.max(0, Math.min(0xFFFFF, (long) (g.left() * 16) + 0x1000));
      keys[i] = ((long) g.text().charAt(0) << 44) | x << 24 | i & 0xFFFFFFL;
    }
    Arrays.sort(keys);
    boolean[] drop = new boolean[n];
    boolean any = false;
    for (int k = 0; k < n; k++) {
      int i = (int) (keys[k] & 0xFFFFFF);
      Glyph g = glyphs.get(i);
      for (int l = k + 1; l < n && keys[l] >>> 44 == keys[k] >>> 44; l++) {
        int j = (int) (keys[l] & 0xFFFFFF);
        Glyph h = glyphs.get(j);
        if (h.left() - g.left() > 0.35f * g.size()) {
          break;
        }
        if (same(g, h)) {
          // A shadow that nobody sees is no reason to lose what is seen.
          drop[g.hidden() == h.hidden() ? Math.max(i, j) : g.hidden() ? i : j] = true;
          any = true;
        }
      }
    }
    if (!any) {
      return glyphs;
    }
    List<Glyph> kept = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      if (!drop[i]) {
        kept.add(glyphs.get(i));
      }
    }
    return kept;
  }

  private static boolean same(Glyph g, Glyph h) {
    return Math.abs(g.centreY() - h.centreY()) <= 0.2f * g.size()
        && Math.abs(g.left() - h.left()) <= 0.35f * Math.min(g.width(), h.width())
        && Math.abs(g.size() - h.size()) <= 0.2f * g.size()
        && g.text().equals(h.text());
  }
}
