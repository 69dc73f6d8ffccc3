package gouji.extractor.ocr;

import gouji.extractor.page.Glyph;
import gouji.extractor.page.Glyph.Direction;
import gouji.extractor.page.PageContent;
import gouji.extractor.page.PictureReader;
import gouji.extractor.page.Rule;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a page from its picture: glyphs, one for each character, with how surely they were read,
 * and ruling lines; both as if the page had been scanned straight.
 */
public final class PageReader implements PictureReader {
  /** The long side of a sheet of A4, in points: pages of scans often claim another size. */
  private static final float SHEET = 842;

  /** How far the paper around a pixel is looked at, in points: further than strokes are thick. */
  private static final float SURROUNDINGS = 8;

  @Override
  public PageContent read(BufferedImage picture, int number, float width, float height)
      throws IOException {
    Models models = Models.get();
    GreyImage scanned = Pictures.grey(picture);
    float point = Math.max(scanned.width(), scanned.height()) / SHEET;
    double skew = Skew.of(Ink.of(scanned, Math.round(SURROUNDINGS * point)));
    GreyImage image = scanned.rotated(skew);
    Ink ink = Ink.of(image, Math.round(SURROUNDINGS * point));
    PageRules rules = PageRules.of(ink, point);
    rules.erase(image, ink);
    List<Box> lines = TextLines.of(ink, rules, TextDetector.boxes(models, image));
    Frame frame = new Frame(image, width, height, Direction.RIGHT, skew);
    GlyphPlacer placer = new GlyphPlacer(ink, frame);
    List<Glyph> glyphs = new ArrayList<>();
    // Side by side; put together in the order of the lines, so that threads change nothing.
    List<List<Glyph>> read;
    try {
      read =
          lines.parallelStream()
              .map(line -> placer.glyphs(line, read(models, image, line)))
              .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    read.forEach(glyphs::addAll);
    List<Rule> ruled =
        Stream.concat(rules.horizontal().stream(), rules.vertical().stream())
            .map(frame::rule)
            .toList();
    return new PageContent(
        number,
        frame.width(),
        frame.height(),
        glyphs,
        ruled,
        List.of(),
        List.of(),
        0,
        Direction.RIGHT);
  }

  private static List<TextRecogniser.Read> read(Models models, GreyImage image, Box line) {
    try {
      return TextRecogniser.read(models, image, line, 0.12);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
