package gouji.extractor.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * A straight line of ink along one axis. Pixels.
 *
 * @param at the middle across its direction
 * @param from where it begins along its direction
 * @param to where it ends, exclusive
 * @param thickness across its direction
 * @param runs what it is made of; not all side by side, for a scan's lines bend
 */
record Stroke(boolean horizontal, float at, int from, int to, float thickness, List<Run> runs) {

  /** Ink without a break along the line, one pixel thick. */
  record Run(int across, int from, int to) {}

  static Stroke of(boolean horizontal, List<Run> runs) {
    int from = Integer.MAX_VALUE;
    int to = 0;
    long area = 0;
    double sum = 0;
    for (Run run : runs) {
      from = Math.min(from, run.from);
      to = Math.max(to, run.to);
      area += run.to - run.from;
      sum += (run.across + 0.5) * (run.to - run.from);
    }
    return new Stroke(
        horizontal, (float) (sum / area), from, to, (float) area / (to - from), List.copyOf(runs));
  }

  /** Both as one. */
  Stroke with(Stroke other) {
    List<Run> all = new ArrayList<>(runs);
    all.addAll(other.runs);
    return of(horizontal, all);
  }

  int length() {
    return to - from;
  }

  /** Whether it meets a line of the other direction, or misses it by no more than so much. */
  boolean meets(Stroke other, float near) {
    return other.at >= from - near
        && other.at <= to + near
        && at >= other.from - near
        && at <= other.to + near;
  }
}
