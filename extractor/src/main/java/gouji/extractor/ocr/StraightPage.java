package gouji.extractor.ocr;

import java.io.IOException;
import java.util.List;

/**
 * A page's picture laid straight, without its rules, and where its text is.
 *
 * @param skew by how much it was turned clockwise for that, in radians
 */
record StraightPage(
    GreyImage image, Ink ink, double skew, PageRules rules, List<Box> detected, TextLines text) {

  /** How far the paper around a pixel is looked at, in points: further than strokes are thick. */
  private static final float SURROUNDINGS = 8;

  /**
   * @param point a point's worth of pixels
   */
  static StraightPage of(Models models, GreyImage scanned, float point) throws IOException {
    int surroundings = Math.round(SURROUNDINGS * point);
    double skew = Skew.of(Ink.of(scanned, surroundings));
    GreyImage image = scanned.rotated(skew);
    Ink ink = Ink.of(image, surroundings);
    PageRules rules = PageRules.of(ink, point);
    rules.erase(image, ink);
    List<Box> detected = TextDetector.boxes(models, image);
    return new StraightPage(image, ink, skew, rules, detected, TextLines.of(ink, rules, detected));
  }
}
