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

  /** How far a line's edge reaches beyond its ink, in pixels. */
  private static final int EDGE = 3;

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
    for (Stroke.Run run : stroke.runs()) {
      for (int along = run.from(); along < run.to(); along++) {
        erase(stroke.horizontal(), along, run.across(), image, ink);
        erase(stroke.horizontal(), along, run.across(), 1, image, ink);
        erase(stroke.horizontal(), along, run.across(), -1, image, ink);
      }
    }
  }

  /** The edge beside a line's pixel: it is ragged and pale, and a character may stand on it. */
  private static void erase(
      boolean horizontal, int along, int across, int way, GreyImage image, Ink ink) {
    for (int aside = 1; aside <= EDGE; aside++) {
      if (aside > 1 && isInk(horizontal, along, across + way * (EDGE + 1), ink)) {
        return;
      }
      erase(horizontal, along, across + way * aside, image, ink);
    }
  }

  private static boolean isInk(boolean horizontal, int along, int across, Ink ink) {
    int end = horizontal ? ink.height() : ink.width();
    return across >= 0
        && across < end
        && (horizontal ? ink.at(along, across) : ink.at(across, along));
  }

  private static void erase(boolean horizontal, int along, int across, GreyImage image, Ink ink) {
    int end = horizontal ? image.height() : image.width();
    if (across >= 0 && across < end) {
      int x = horizontal ? along : across;
      int y = horizontal ? across : along;
      image.set(x, y, GreyImage.PAPER);
      ink.clear(x, y);
    }
  }

  /** Whether a vertical line runs between two columns at a height. */
  boolean parts(int left, int right, int y) {
    for (Stroke v : vertical) {
      if (v.at() >= left && v.at() <= right && v.from() <= y && v.to() >= y) {
        return true;
      }
    }
    return false;
  }
}
