package gouji.extractor.ocr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
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

  /** A table has a line of this many points; the strokes of a title's characters are shorter. */
  private static final float TABLE = 60;

  /** A line between columns, beside another as long, has this many points: two rows of text. */
  private static final float BAR = 30;

  private static final Comparator<Stroke> IN_ORDER =
      Comparator.comparingDouble(Stroke::at).thenComparingInt(Stroke::from);

  /** Lines miss each other by so many points where the scan left ends pale. */
  private static final float NEAR = 2.5f;

  /** Pieces of one line lie no further aside of each other, in points. */
  private static final float ASIDE = 1.5f;

  /** A short line keeps so many points on either side to itself … */
  private static final float BESIDE = 3;

  /** … but for this part of its length, where dust or a character touches it. */
  private static final float ACCOMPANIED = 0.15f;

  /** How far a line's edge reaches beyond its ink, in pixels. */
  private static final int EDGE = 3;

  /** Between pieces of a line no further apart than this, in pixels, there is no character. */
  private static final int LONGEST_GAP = 25;

  private final List<Stroke> horizontal;
  private final List<Stroke> vertical;

  private final List<Box> missing;

  private PageRules(List<Stroke> horizontal, List<Stroke> vertical, List<Box> missing) {
    this.horizontal = horizontal;
    this.vertical = vertical;
    this.missing = missing;
  }

  /**
   * @param point a point's worth of pixels
   */
  static PageRules of(Ink ink, float point) {
    List<Stroke> hs = find(ink, true, point);
    List<Stroke> vs = find(ink, false, point);
    for (boolean same = false; !same; ) {
      List<Stroke> keptHs = kept(hs, vs, ink, point);
      List<Stroke> keptVs = kept(vs, keptHs, ink, point);
      same = keptHs.size() == hs.size() && keptVs.size() == vs.size();
      hs = keptHs;
      vs = keptVs;
    }
    PageRules found = withoutCharacters(hs, vs, point);
    RuleMending mending = new RuleMending(NEAR * point, ASIDE * point, point);
    List<Stroke> mendedHs = mending.mended(found.horizontal, found.vertical);
    List<Stroke> mendedVs = mending.mended(found.vertical, mendedHs);
    return new PageRules(mendedHs, mendedVs, List.copyOf(mending.missing()));
  }

  /** Only lines that hang together over more than the largest character's width. */
  private static PageRules withoutCharacters(List<Stroke> hs, List<Stroke> vs, float point) {
    List<Stroke> all = new ArrayList<>(hs);
    all.addAll(vs);
    boolean[] seen = new boolean[all.size()];
    List<Stroke> keptHs = new ArrayList<>();
    List<Stroke> keptVs = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      List<Stroke> group = new ArrayList<>();
      gather(i, all, seen, group, point);
      if (group.stream().anyMatch(s -> s.length() >= TABLE * point)) {
        group.forEach(s -> (s.horizontal() ? keptHs : keptVs).add(s));
      }
    }
    keptHs.sort(IN_ORDER);
    keptVs.sort(IN_ORDER);
    return new PageRules(List.copyOf(keptHs), List.copyOf(keptVs), List.of());
  }

  private static void gather(
      int first, List<Stroke> all, boolean[] seen, List<Stroke> group, float point) {
    Deque<Integer> open = new ArrayDeque<>();
    open.add(first);
    while (!open.isEmpty()) {
      int i = open.remove();
      if (seen[i]) {
        continue;
      }
      seen[i] = true;
      group.add(all.get(i));
      for (int j = 0; j < all.size(); j++) {
        if (!seen[j]
            && all.get(i).horizontal() != all.get(j).horizontal()
            && all.get(i).meets(all.get(j), NEAR * point)) {
          open.add(j);
        }
      }
    }
  }

  private static List<Stroke> find(Ink ink, boolean horizontal, float point) {
    return StrokeFinder.find(ink, horizontal, Math.round(BETWEEN * point), THICKEST * point);
  }

  /** Lines long enough by themselves, and short ones that end at others on both sides. */
  private static List<Stroke> kept(List<Stroke> lines, List<Stroke> across, Ink ink, float point) {
    List<Stroke> kept = new ArrayList<>();
    for (Stroke line : lines) {
      boolean met = false;
      boolean begins = false;
      boolean ends = false;
      for (Stroke other : across) {
        // Short ones do not vouch for each other: a character is made of such.
        if ((other.length() >= SHORTEST * point) && line.meets(other, NEAR * point)) {
          met = true;
          begins |= Math.abs(other.at() - line.from()) <= NEAR * point;
          ends |= Math.abs(other.at() - line.to()) <= NEAR * point;
        }
      }
      boolean placed = begins && ends || met && line.length() >= SHORTEST * point;
      if (line.length() >= ALONE * point
          || isBar(line, lines, ink, point)
          || placed && (goesOn(line, lines, point) || isFree(line, ink, point))) {
        kept.add(line);
      }
    }
    return kept;
  }

  /** Whether it is one of the lines between the columns of a table that has no others. */
  private static boolean isBar(Stroke line, List<Stroke> lines, Ink ink, float point) {
    return !line.horizontal()
        && line.length() >= BAR * point
        && lines.stream()
            .anyMatch(
                other ->
                    Math.abs(other.at() - line.at()) >= SHORTEST * point
                        && Math.abs(other.from() - line.from()) <= NEAR * point
                        && Math.abs(other.to() - line.to()) <= NEAR * point)
        && isFree(line, ink, point);
  }

  /** Whether it is a piece of a line that divides other rows or columns too. */
  private static boolean goesOn(Stroke line, List<Stroke> lines, float point) {
    return lines.stream()
        .anyMatch(
            other ->
                other.length() >= TABLE * point
                    && Math.abs(other.at() - line.at()) <= ASIDE * point);
  }

  /**
   * Whether nothing stands close to it on either side: a character that fills its row has strokes
   * that run from line to line as well, but others beside them.
   */
  private static boolean isFree(Stroke line, Ink ink, float point) {
    int near = Math.round(line.thickness() / 2) + 1;
    int far = near + Math.round(BESIDE * point);
    int inset = Math.round(NEAR * point);
    int accompanied = 0;
    int looked = 0;
    for (int along = line.from() + inset; along < line.to() - inset; along++) {
      looked++;
      boolean beside = false;
      for (int away = near + 1; away <= far && !beside; away++) {
        beside = ink(line, along, away, ink) || ink(line, along, -away, ink);
      }
      accompanied += beside ? 1 : 0;
    }
    return accompanied <= ACCOMPANIED * looked;
  }

  private static boolean ink(Stroke line, int along, int away, Ink ink) {
    int across = Math.round(line.at()) + away;
    int x = line.horizontal() ? along : across;
    int y = line.horizontal() ? across : along;
    return x >= 0 && y >= 0 && x < ink.width() && y < ink.height() && ink.at(x, y);
  }

  List<Stroke> horizontal() {
    return horizontal;
  }

  List<Stroke> vertical() {
    return vertical;
  }

  /** The pieces of lines that the picture does not show, though they go on behind them. */
  List<Box> missing() {
    return missing;
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
    for (Stroke.Run run : withGaps(stroke)) {
      for (int along = run.from(); along < run.to(); along++) {
        erase(stroke.horizontal(), along, run.across(), image, ink);
        erase(stroke.horizontal(), along, run.across(), 1, image, ink);
        erase(stroke.horizontal(), along, run.across(), -1, image, ink);
      }
    }
  }

  /** What a line is made of, and what is too short for that between its pieces: pale, not blank. */
  private static List<Stroke.Run> withGaps(Stroke stroke) {
    List<Stroke.Run> runs = new ArrayList<>(stroke.runs());
    runs.sort(Comparator.comparingInt(Stroke.Run::from));
    List<Stroke.Run> gaps = new ArrayList<>();
    Stroke.Run furthest = runs.get(0);
    for (Stroke.Run run : runs) {
      int gap = run.from() - furthest.to();
      if (gap > 0 && gap <= LONGEST_GAP) {
        gaps.add(new Stroke.Run(furthest.across(), furthest.to(), run.from()));
      }
      furthest = run.to() > furthest.to() ? run : furthest;
    }
    runs.addAll(gaps);
    return runs;
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

  /** Whether a horizontal line runs between two rows at a column. */
  boolean divide(int x, int top, int bottom) {
    for (Stroke h : horizontal) {
      if (h.at() >= top && h.at() <= bottom && h.from() <= x && h.to() >= x) {
        return true;
      }
    }
    return false;
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
