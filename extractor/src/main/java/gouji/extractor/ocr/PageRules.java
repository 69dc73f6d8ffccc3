package gouji.extractor.ocr;

import java.util.ArrayList;
import java.util.List;

/** The ruling lines of a page's picture that lies straight. Pixels. */
final class PageRules {
  /** A line this long, in points, is longer than a stroke of a character. */
  private static final float SHORTEST = 20;

  /** A shorter one, down to this, is a line where it runs from one line to another. */
  private static final float BETWEEN = 8;

  /** Beyond this many points it is a bar, and what stands in it may be text. */
  private static final float THICKEST = 4;

  /** A line that no other meets is drawn under words, or is a dash, unless it is this long. */
  private static final float ALONE = 100;

  /** Lines miss each other by so many points where the scan left ends pale. */
  private static final float NEAR = 2.5f;

  private final List<Stroke> horizontal;
  private final List<Stroke> vertical;

  private PageRules(List<Stroke> horizontal, List<Stroke> vertical) {
    this.horizontal = horizontal;
    this.vertical = vertical;
  }

  /**
   * @param unit a point's worth of pixels
   */
  static PageRules of(Ink ink, float unit) {
    List<Stroke> hs = find(ink, true, unit);
    List<Stroke> vs = find(ink, false, unit);
    for (boolean same = false; !same; ) {
      List<Stroke> keptHs = kept(hs, vs, unit);
      List<Stroke> keptVs = kept(vs, keptHs, unit);
      same = keptHs.size() == hs.size() && keptVs.size() == vs.size();
      hs = keptHs;
      vs = keptVs;
    }
    return new PageRules(hs, vs);
  }

  private static List<Stroke> find(Ink ink, boolean horizontal, float unit) {
    return StrokeFinder.find(ink, horizontal, Math.round(BETWEEN * unit), THICKEST * unit);
  }

  /** Lines long enough by themselves, and short ones that end at others on both sides. */
  private static List<Stroke> kept(List<Stroke> lines, List<Stroke> across, float unit) {
    List<Stroke> kept = new ArrayList<>();
    for (Stroke line : lines) {
      boolean met = false;
      boolean begins = false;
      boolean ends = false;
      for (Stroke other : across) {
        // Short ones do not vouch for each other: a character is made of such.
        if ((other.length() >= SHORTEST * unit) && line.meets(other, NEAR * unit)) {
          met = true;
          begins |= Math.abs(other.at() - line.from()) <= NEAR * unit;
          ends |= Math.abs(other.at() - line.to()) <= NEAR * unit;
        }
      }
      if (line.length() >= ALONE * unit
          || met && line.length() >= SHORTEST * unit
          || begins && ends) {
        kept.add(line);
      }
    }
    return kept;
  }

  List<Stroke> horizontal() {
    return horizontal;
  }

  List<Stroke> vertical() {
    return vertical;
  }

  /** Takes the lines out of the picture and its ink. */
  void erase(GreyImage image, Ink ink) {
    for (Stroke stroke : horizontal) {
      erase(stroke, image, ink);
    }
    for (Stroke stroke : vertical) {
      erase(stroke, image, ink);
    }
  }

  private static void erase(Stroke stroke, GreyImage image, Ink ink) {
    int end = stroke.horizontal() ? image.height() : image.width();
    for (Stroke.Run run : stroke.runs()) {
      for (int aside = -2; aside <= 2; aside++) {
        int across = run.across() + aside;
        if (across < 0 || across >= end) {
          continue;
        }
        for (int along = run.from(); along < run.to(); along++) {
          int x = stroke.horizontal() ? along : across;
          int y = stroke.horizontal() ? across : along;
          // The pale edge goes with the line; what is ink further off is a character's.
          if (Math.abs(aside) < 2 || !ink.at(x, y)) {
            image.set(x, y, GreyImage.PAPER);
          }
          if (Math.abs(aside) < 2) {
            ink.clear(x, y);
          }
        }
      }
    }
  }
}
