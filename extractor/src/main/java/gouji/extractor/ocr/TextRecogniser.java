package gouji.extractor.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a line of text from a picture. */
final class TextRecogniser {
  /** Paper added around a line's ink, in heights. */
  static final double MARGIN = 0.12;

  /** How high the model wants a line, in pixels. */
  static final int HEIGHT = 48;

  /** Wider pictures would be of more text than a page's line has. */
  private static final int MAX_WIDTH = 6400;

  /** The class that stands for no new character. */
  private static final int NOTHING = 0;

  private TextRecogniser() {}

  /** What a printed number is made of. */
  private static final String NUMERIC = "0123456789.,:%-";

  /** Less likely than this, in a number and elsewhere, is no rival. */
  private static final float RIVAL_IN_NUMBER = 0.01f;

  private static final float RIVAL = 0.05f;

  /**
   * One character that was read.
   *
   * @param at its middle, in pixels of the picture
   * @param rival what else it may be: in a number another digit or sign; empty when nothing is
   *     plausible
   */
  record Read(String text, float at, float confidence, String rival) {
    boolean isNumeric() {
      return NUMERIC.contains(text);
    }

    Read at(float other) {
      return new Read(text, other, confidence, rival);
    }

    Read as(String other, float sure, String otherRival) {
      return new Read(other, at, sure, otherRival);
    }
  }

  /**
   * Reads the part of the picture as one line from left to right; blanks are left out.
   *
   * @param margin how much paper to add around it, in heights
   */
  static List<Read> read(Models models, GreyImage image, Box line, double margin)
      throws IOException {
    double around = margin * line.height();
    double left = line.left() - around;
    double right = line.right() + around;
    double high = line.height() + 2 * around;
    int width =
        (int) Math.min(MAX_WIDTH, Math.max(HEIGHT / 2, Math.round((right - left) / high * HEIGHT)));
    float[] grey =
        image.resampled(
            line, left, line.top() - around, right, line.bottom() + around, width, HEIGHT);
    return read(models, grey, width, left, (right - left) / width);
  }

  /**
   * Reads a picture of one line, as high as the model wants it.
   *
   * @param grey its grey values, row by row
   * @param left where its left edge is
   * @param pixel the width of one of its pixels
   */
  static List<Read> read(Models models, float[] grey, int width, double left, double pixel)
      throws IOException {
    float[] rgb = new float[3 * grey.length];
    for (int i = 0; i < grey.length; i++) {
      float value = grey[i] / 127.5f - 1;
      rgb[i] = value;
      rgb[grey.length + i] = value;
      rgb[2 * grey.length + i] = value;
    }
    List<String> characters = models.characters();
    // The classes: nothing, the characters, the blank.
    int classes = characters.size() + 2;
    float[] likely = models.recognise(rgb, width, HEIGHT);
    int steps = likely.length / classes;
    int[] best = new int[steps];
    for (int step = 0; step < steps; step++) {
      best[step] = best(likely, step, classes);
    }
    List<Read> read = new ArrayList<>();
    for (int step = 0; step < steps; ) {
      int end = step + 1;
      while (end < steps && best[end] == best[step]) {
        end++;
      }
      if (best[step] != NOTHING && best[step] <= characters.size()) {
        Read one =
            character(likely, step, end, best[step], characters, left, width * pixel / steps);
        read.add(models.signs().or(one, likely, step, end));
      }
      step = end;
    }
    return Signs.perMille(read);
  }

  private static Read character(
      float[] likely,
      int from,
      int to,
      int best,
      List<String> characters,
      double left,
      double pixels) {
    int classes = characters.size() + 2;
    String text = characters.get(best - 1);
    boolean numeric = NUMERIC.contains(text);
    float confidence = 0;
    float rivalConfidence = numeric ? RIVAL_IN_NUMBER : RIVAL;
    String rival = "";
    double weight = 0;
    double sum = 0;
    for (int step = from; step < to; step++) {
      float p = likely[step * classes + best];
      confidence = Math.max(confidence, p);
      weight += p;
      sum += p * (step + 0.5);
      for (int c = NOTHING + 1; c <= characters.size(); c++) {
        float other = likely[step * classes + c];
        if (other > rivalConfidence
            && c != best
            && (!numeric || NUMERIC.contains(characters.get(c - 1)))) {
          rivalConfidence = other;
          rival = characters.get(c - 1);
        }
      }
    }
    return new Read(text, (float) (left + sum / weight * pixels), confidence, rival);
  }

  private static int best(float[] likely, int step, int classes) {
    int from = step * classes;
    int best = 0;
    for (int c = 1; c < classes; c++) {
      if (likely[from + c] > likely[from + best]) {
        best = c;
      }
    }
    return best;
  }
}
