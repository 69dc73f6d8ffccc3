package gouji.extractor.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends ruling lines that a scan broke: where it paled, and where a seal lies over them. A line of
 * a table ends at another line; one that ends in the open goes on, to its other piece or to the
 * line that it was to meet.
 */
final class RuleMending {
  /** A gap no longer than either piece, and than so many points: a seal's rim, cut along. */
  private static final float GAP = 80;

  /** A line that ends so many points before another was drawn to it. */
  private static final float SHORT_OF = 15;

  /** … if it is this long: strokes of characters are shorter. */
  private static final float LINE = 60;

  private final List<Box> missing = new ArrayList<>();
  private final float near;
  private final float aside;
  private final float point;

  /**
   * @param near how far lines may miss each other
   * @param aside how far pieces of one line may lie aside of each other
   * @param point a point's worth of pixels
   */
  RuleMending(float near, float aside, float point) {
    this.near = near;
    this.aside = aside;
    this.point = point;
  }

  /** The lines of one direction, mended by those of the other. */
  List<Stroke> mended(List<Stroke> lines, List<Stroke> across) {
    List<Stroke> whole = new ArrayList<>();
    for (Stroke line : lines) {
      int piece = 0;
      while (piece < whole.size() && !isOne(whole.get(piece), line, across)) {
        piece++;
      }
      if (piece < whole.size()) {
        missing.add(between(whole.get(piece), line));
        whole.set(piece, whole.get(piece).with(line));
      } else {
        whole.add(line);
      }
    }
    whole.replaceAll(line -> extended(extended(line, false, across), true, across));
    return whole;
  }

  /** What was missing between the pieces of lines. */
  List<Box> missing() {
    return missing;
  }

  private static Box between(Stroke a, Stroke b) {
    int from = Math.min(a.to(), b.to());
    int to = Math.max(a.from(), b.from());
    int at = Math.round((a.at() + b.at()) / 2);
    return a.horizontal() ? new Box(from, at, to, at + 1) : new Box(at, from, at + 1, to);
  }

  /** Whether two pieces are of one line that was broken between them. */
  private boolean isOne(Stroke a, Stroke b, List<Stroke> across) {
    Stroke first = a.from() <= b.from() ? a : b;
    Stroke last = first == a ? b : a;
    int gap = last.from() - first.to();
    return gap > 0
        && gap <= GAP * point
        && gap <= Math.min(a.length(), b.length())
        && Math.abs(a.at() - b.at()) <= aside
        && isOpen(first, first.to(), across)
        && isOpen(last, last.from(), across);
  }

  /** Whether a line ends there at no other line. */
  private boolean isOpen(Stroke line, int end, List<Stroke> across) {
    return across.stream()
        .noneMatch(other -> Math.abs(other.at() - end) <= near && isBeside(line, other));
  }

  private boolean isBeside(Stroke line, Stroke other) {
    return line.at() >= other.from() - near && line.at() <= other.to() + near;
  }

  private Stroke extended(Stroke line, boolean onwards, List<Stroke> across) {
    int end = onwards ? line.to() : line.from();
    if (line.length() < LINE * point || !isOpen(line, end, across)) {
      return line;
    }
    float nearest = SHORT_OF * point;
    int reach = end;
    for (Stroke other : across) {
      float distance = onwards ? other.at() - end : end - other.at();
      if (distance > 0 && distance <= nearest && isBeside(line, other)) {
        nearest = distance;
        reach = Math.round(other.at());
      }
    }
    return reach == end
        ? line
        : line.with(
            Stroke.of(
                line.horizontal(),
                List.of(
                    new Stroke.Run(
                        Math.round(line.at()), Math.min(end, reach), Math.max(end, reach)))));
  }
}
