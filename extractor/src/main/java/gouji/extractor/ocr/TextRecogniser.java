package gouji.extractor.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a line of text from a picture. */
final class TextRecogniser {
  /** How high the model wants a line, in pixels. */
  private static final int HEIGHT = 48;

  /** Wider pictures would be of more text than a page's line has. */
  private static final int MAX_WIDTH = 6400;

  /** The class that stands for no new character. */
  private static final int NOTHING = 0;

  private TextRecogniser() {}

  /**
   * One character that was read.
   *
   * @param at its middle, in pixels of the picture
   * @param rival the character that is next in likelihood
   * @param rivalConfidence how likely that is
   */
  record Read(String text, float at, float confidence, String rival, float rivalConfidence) {}

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
      best[step] = best(likely, step, classes, NOTHING - 1);
    }
    List<Read> read = new ArrayList<>();
    for (int step = 0; step < steps; ) {
      int end = step + 1;
      while (end < steps && best[end] == best[step]) {
        end++;
      }
      if (best[step] != NOTHING && best[step] <= characters.size()) {
        read.add(
            character(likely, step, end, best[step], characters, left, (right - left) / steps));
      }
      step = end;
    }
    return read;
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
    float confidence = 0;
    float rivalConfidence = 0;
    int rival = NOTHING;
    double weight = 0;
    double sum = 0;
    for (int step = from; step < to; step++) {
      float p = likely[step * classes + best];
      confidence = Math.max(confidence, p);
      weight += p;
      sum += p * (step + 0.5);
      int second = best(likely, step, classes, best);
      if (second != NOTHING
          && second <= characters.size()
          && likely[step * classes + second] > rivalConfidence) {
        rivalConfidence = likely[step * classes + second];
        rival = second;
      }
    }
    return new Read(
        characters.get(best - 1),
        (float) (left + sum / weight * pixels),
        confidence,
        rival == NOTHING ? "" : characters.get(rival - 1),
        rivalConfidence);
  }

  /** The most likely class at a step but for one. */
  private static int best(float[] likely, int step, int classes, int but) {
    int best = -1;
    int from = step * classes;
    for (int c = 0; c < classes; c++) {
      if (c != but && (best < 0 || likely[from + c] > likely[from + best])) {
        best = c;
      }
    }
    return best;
  }
}
