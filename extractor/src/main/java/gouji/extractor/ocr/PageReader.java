package gouji.extractor.ocr;

import gouji.extractor.page.Glyph;
import gouji.extractor.page.PageContent;
import gouji.extractor.page.Rule;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a page from its picture. */
public final class PageReader {
  /** The long side of a sheet of A4, in points: pages of scans often claim another size. */
  private static final float SHEET = 842;

  private PageReader() {}

  /**
   * What the picture shows: glyphs, one for each character, with how surely they were read, and
   * ruling lines.
   *
   * @param picture the whole page as displayed
   * @param width the page's, in points
   * @param height the page's, in points
   * @throws IOException when recognition cannot run on this machine
   */
  public static PageContent read(BufferedImage picture, int number, float width, float height)
      throws IOException {
    Models models = Models.get();
    GreyImage scanned = Pictures.grey(picture);
    float unit = Math.max(scanned.width(), scanned.height()) / SHEET;
    double skew = Skew.of(Ink.of(scanned, Math.round(8 * unit)));
    GreyImage image = scanned.rotated(skew);
    Ink ink = Ink.of(image, Math.round(8 * unit));
    PageRules rules = PageRules.of(ink, unit);
    rules.erase(image, ink);
    List<Box> lines = new TextLines(ink, rules).of(TextDetector.boxes(models, image));
    List<List<TextRecogniser.Read>> read;
    try {
      read =
          lines.parallelStream()
              .map(
                  line -> {
                    try {
                      int margin = 2;
                      return TextRecogniser.read(
                          models,
                          image,
                          line.left() - margin,
                          line.top() - margin,
                          line.right() + margin,
                          line.bottom() + margin);
                    } catch (IOException e) {
                      throw new UncheckedIOException(e);
                    }
                  })
              .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (Boolean.getBoolean("ocr.debug")) {
      System.err.println("skew " + Math.toDegrees(skew) + " unit " + unit);
      rules
          .horizontal()
          .forEach(
              r ->
                  System.err.println(
                      "H " + r.at() + " " + r.from() + " " + r.to() + " " + r.thickness()));
      rules
          .vertical()
          .forEach(
              r ->
                  System.err.println(
                      "V " + r.at() + " " + r.from() + " " + r.to() + " " + r.thickness()));
      for (int i = 0; i < lines.size(); i++) {
        StringBuilder s = new StringBuilder();
        float min = 1;
        for (TextRecogniser.Read r : read.get(i)) {
          s.append(r.text());
          min = Math.min(min, r.confidence());
        }
        System.err.println(lines.get(i) + " " + min + " " + s);
      }
    }
    float toX = width / image.width();
    float toY = height / image.height();
    List<Rule> ruled = new ArrayList<>();
    for (Stroke s : rules.horizontal()) {
      ruled.add(new Rule(true, s.at() * toY, s.from() * toX, s.to() * toX));
    }
    for (Stroke s : rules.vertical()) {
      ruled.add(new Rule(false, s.at() * toX, s.from() * toY, s.to() * toY));
    }
    return new PageContent(
        number, width, height, List.of(), ruled, List.of(), List.of(), 0, Glyph.Direction.RIGHT);
  }
}
