package gouji.extractor.ocr;

import java.util.Arrays;

/**
 * By how much a page lies askew: at the right angle its lines of text and its rules fall into few
 * rows, so that the squares of the rows' ink add up to the most.
 */
final class Skew {
  private static final double MOST = Math.toRadians(5);
  private static final double[] STEPS = {
    Math.toRadians(0.25), Math.toRadians(0.05), Math.toRadians(0.01)
  };

  /** More points than this tell no more. */
  private static final int MAX_POINTS = 200_000;

  private Skew() {}

  /** The angle by which the page must be turned back, clockwise, in radians. */
  static double of(Ink ink) {
    int[] xs = new int[MAX_POINTS];
    int[] ys = new int[MAX_POINTS];
    int points = lowerEdges(ink, xs, ys);
    double best = 0;
    double reach = MOST;
    for (double step : STEPS) {
      double around = best;
      double most = -1;
      int steps = (int) Math.round(reach / step);
      for (int i = -steps; i <= steps; i++) {
        double angle = around + i * step;
        double score = score(ink, xs, ys, points, angle);
        // Of equals the smaller turn.
        if (score > most || score == most && Math.abs(angle) < Math.abs(best)) {
          most = score;
          best = angle;
        }
      }
      reach = step;
    }
    return best;
  }

  /** Where ink ends downwards: one point for each stroke, and on rules one for each column. */
  private static int lowerEdges(Ink ink, int[] xs, int[] ys) {
    long all = 0;
    for (int y = 0; y < ink.height() - 1; y++) {
      for (int x = 0; x < ink.width(); x++) {
        all += ink.at(x, y) && !ink.at(x, y + 1) ? 1 : 0;
      }
    }
    int every = (int) (all / MAX_POINTS) + 1;
    int points = 0;
    int seen = 0;
    for (int y = 0; y < ink.height() - 1; y++) {
      for (int x = 0; x < ink.width(); x++) {
        if (ink.at(x, y) && !ink.at(x, y + 1) && seen++ % every == 0) {
          xs[points] = x;
          ys[points++] = y;
        }
      }
    }
    return points;
  }

  private static double score(Ink ink, int[] xs, int[] ys, int points, double angle) {
    double sin = Math.sin(angle);
    double cos = Math.cos(angle);
    int margin = (int) (ink.width() * Math.abs(sin)) + 2;
    int[] rows = new int[ink.height() + 2 * margin];
    Arrays.fill(rows, 0);
    for (int i = 0; i < points; i++) {
      rows[(int) (xs[i] * sin + ys[i] * cos + margin)]++;
    }
    double score = 0;
    for (int row : rows) {
      score += (double) row * row;
    }
    return score;
  }
}
