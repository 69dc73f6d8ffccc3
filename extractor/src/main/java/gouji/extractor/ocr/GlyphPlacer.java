package gouji.extractor.ocr;

import gouji.extractor.model.Recognition;
import gouji.extractor.page.Glyph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** From the characters that were read in a line to glyphs with boxes and a size. */
final class GlyphPlacer {
  /** A blank this wide, in ems, is a gap; less is the room that a character has around its ink. */
  private static final double GAP = 0.75;

  /** Signs are set in a whole em, and fill a corner of it. */
  private static final double GAP_AT_SIGN = 1.3;

  /** Digits stand in half an em, and a stop's ink in a fifth of that. */
  private static final double GAP_IN_NUMBER = 0.62;

  /** What digits have of an em in height, and Chinese characters. */
  private static final double DIGIT_HEIGHT = 0.72;

  private static final double FULL_HEIGHT = 0.92;

  private final Ink ink;
  private final Frame frame;

  GlyphPlacer(Ink ink, Frame frame) {
    this.ink = ink;
    this.frame = frame;
  }

  /** The glyphs of a line, contiguous but for gaps. */
  List<Glyph> glyphs(Box line, List<TextRecogniser.Read> read) {
    double em = em(line, read);
    float[] lefts = new float[read.size()];
    float[] rights = new float[read.size()];
    for (int i = 0; i < read.size(); i++) {
      if (i == 0) {
        lefts[i] = line.left();
      }
      if (i == read.size() - 1) {
        rights[i] = line.right();
        break;
      }
      int[] blank = widestBlank(line, read.get(i).at(), read.get(i + 1).at());
      if (blank[1] - blank[0] > gap(read.get(i), read.get(i + 1)) * em) {
        rights[i] = blank[0];
        lefts[i + 1] = blank[1];
      } else {
        rights[i] = (blank[0] + blank[1]) / 2f;
        lefts[i + 1] = rights[i];
      }
    }
    List<Glyph> glyphs = new ArrayList<>(read.size());
    for (int i = 0; i < read.size(); i++) {
      TextRecogniser.Read r = read.get(i);
      glyphs.add(
          frame.glyph(
              r.text(),
              lefts[i],
              line.top(),
              Math.max(rights[i], lefts[i] + 1),
              line.bottom(),
              em,
              new Recognition(r.confidence(), r.rival())));
    }
    return glyphs;
  }

  /**
   * Where the widest blank between two characters begins and ends; their middle if there is none.
   */
  private int[] widestBlank(Box line, float from, float to) {
    int middle = Math.round((from + to) / 2);
    int[] widest = {middle, middle};
    int begin = -1;
    for (int x = Math.round(from); x <= Math.round(to); x++) {
      boolean blank =
          x >= line.left() && x < line.right() && ink.inColumn(x, line.top(), line.bottom()) == 0;
      if (blank && begin < 0) {
        begin = x;
      }
      if ((!blank || x == Math.round(to)) && begin >= 0) {
        if (x - begin > widest[1] - widest[0]) {
          widest = new int[] {begin, x};
        }
        begin = -1;
      }
    }
    return widest;
  }

  /** The size of the line's characters, in pixels. */
  private static double em(Box line, List<TextRecogniser.Read> read) {
    double[] pitches = new double[read.size()];
    int n = 0;
    boolean full = false;
    for (int i = 0; i < read.size(); i++) {
      full |= isIdeograph(read.get(i).text());
      if (i > 0 && isIdeograph(read.get(i).text()) && isIdeograph(read.get(i - 1).text())) {
        pitches[n++] = read.get(i).at() - read.get(i - 1).at();
      }
    }
    double byHeight = line.height() / (full ? FULL_HEIGHT : DIGIT_HEIGHT);
    if (n < 3) {
      return byHeight;
    }
    Arrays.sort(pitches, 0, n);
    return Math.min(byHeight * 1.15, Math.max(byHeight * 0.75, pitches[n / 2]));
  }

  private static boolean isIdeograph(String text) {
    return Character.isIdeographic(text.codePointAt(0));
  }

  private static double gap(TextRecogniser.Read left, TextRecogniser.Read right) {
    if (left.isNumeric() && right.isNumeric()) {
      return GAP_IN_NUMBER;
    }
    return Character.isLetterOrDigit(left.text().codePointAt(0))
            && Character.isLetterOrDigit(right.text().codePointAt(0))
        ? GAP
        : GAP_AT_SIGN;
  }
}
