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
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a page from its picture: glyphs, one for each character, with how surely they were read,
 * and ruling lines; both as if the page had been scanned straight and the right way up.
 */
public final class PageReader implements PictureReader {
  /** The way text runs on a page that is upright after so many quarter turns clockwise. */
  private static final List<Direction> AFTER_TURNS =
      List.of(Direction.RIGHT, Direction.UP, Direction.LEFT, Direction.DOWN);

  /** The long side of a sheet of A4, in points: pages of scans often claim to be larger. */
  private static final float SHEET = 842;

  /** Below this mean confidence nothing was read: of a seal, the grain of a photograph, dirt. */
  private static final double NO_TEXT = 0.35;

  /** Lower than this part of a line's height, closer than the next line would be, and beside it. */
  private static final double SHRED = 0.6;

  private static final double NEXT_LINE = 0.75;
  private static final double SHARED = 0.8;

  /**
   * What is lower or narrower, in heights of the page's lines, is dust and what is left of rules.
   */
  private static final double LEAST_HIGH = 0.4;

  private static final double LEAST_WIDE = 0.2;

  @Override
  public PageContent read(BufferedImage picture, int number, float width, float height)
      throws IOException {
    Models models = Models.get();
    float longSide = Math.max(picture.getWidth(), picture.getHeight());
    float point = longSide / Math.min(SHEET, Math.max(width, height));
    Seals seals = Seals.of(picture, point);
    GreyImage scanned = Pictures.grey(picture, seals);
    int turns = 0;
    StraightPage page = StraightPage.of(models, scanned, point);
    if (Upright.isSideways(page.detected())) {
      scanned = scanned.quarterTurned();
      turns = 1;
      page = StraightPage.of(models, scanned, point);
    }
    if (Upright.isUpsideDown(models, page.image(), page.text().lines())) {
      scanned = scanned.quarterTurned().quarterTurned();
      turns += 2;
      page = StraightPage.of(models, scanned, point);
    }
    Frame frame = new Frame(page.image(), width, height, AFTER_TURNS.get(turns), page.skew());
    List<Rule> rules =
        Stream.concat(page.rules().horizontal().stream(), page.rules().vertical().stream())
            .map(frame::rule)
            .toList();
    List<ReadLine> lines = lines(models, page);
    Optional<Covered> covered = Covered.of(picture, seals);
    if (covered.isPresent()) {
      Covered straight = covered.get().turned(turns, page.skew());
      if (straight.hides(page.rules().missing())) {
        lines = lines.stream().map(line -> line.under(straight)).toList();
      }
    }
    GlyphPlacer placer = new GlyphPlacer(page.ink(), frame);
    List<Glyph> glyphs =
        lines.stream()
            .flatMap(line -> placer.glyphs(line.box(), line.characters()).stream())
            .toList();
    return new PageContent(
        number,
        frame.width(),
        frame.height(),
        glyphs,
        rules,
        List.of(),
        List.of(),
        unread(lines),
        AFTER_TURNS.get(turns));
  }

  /** Lines are read side by side, each on one thread, so that their number changes nothing. */
  private static List<ReadLine> lines(Models models, StraightPage page) throws IOException {
    try {
      List<ReadLine> lines =
          Stream.concat(
                  page.text().lines().parallelStream()
                      .map(line -> new ReadLine(line, read(models, page.image(), line))),
                  page.text().stacks().parallelStream()
                      .flatMap(stack -> read(models, page.image(), stack).stream()))
              .toList();
      return lines.stream().filter(line -> lines.stream().noneMatch(line::isShredOf)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * How many lines of about the size of the others nothing was read in, or half hidden characters.
   */
  private static int unread(List<ReadLine> lines) {
    int[] heights =
        lines.stream()
            .filter(line -> !line.characters().isEmpty())
            .mapToInt(line -> line.box().height())
            .sorted()
            .toArray();
    int usual = heights.length == 0 ? 0 : heights[heights.length / 2];
    return (int)
        lines.stream()
            .filter(line -> line.characters().isEmpty() || line.isHalfHidden())
            .filter(line -> line.box().height() >= LEAST_HIGH * usual)
            .filter(line -> line.box().width() >= LEAST_WIDE * usual)
            .count();
  }

  /** A line of the page and what it says. */
  private record ReadLine(Box box, List<TextRecogniser.Read> characters) {
    /** The same line, under what lies over the page. */
    ReadLine under(Covered covered) {
      return new ReadLine(box, covered.doubted(box, characters));
    }

    boolean isHalfHidden() {
      return characters.stream().anyMatch(c -> c.confidence() == 0);
    }

    /** Ink left over at the edge of another line, such as where a ruling line cut its feet off. */
    boolean isShredOf(ReadLine line) {
      Box other = line.box;
      return box.height() < SHRED * other.height()
          && Math.abs(box.centreY() - other.centreY()) < NEXT_LINE * other.height()
          && box.sharedColumns(other) >= SHARED * box.width()
          && confidence(characters) < confidence(line.characters);
    }
  }

  /** Each character is a line of its own; what the stack does not tell, it tells by itself. */
  private static List<ReadLine> read(Models models, GreyImage image, Stack stack) {
    try {
      List<List<TextRecogniser.Read>> read = stack.read(models, image);
      List<ReadLine> lines = new ArrayList<>();
      for (int i = 0; i < read.size(); i++) {
        Box box = stack.characters().get(i);
        lines.add(
            new ReadLine(box, read.get(i).isEmpty() ? read(models, image, box) : read.get(i)));
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double confidence(List<TextRecogniser.Read> characters) {
    return characters.stream().mapToDouble(TextRecogniser.Read::confidence).average().orElse(0);
  }

  private static List<TextRecogniser.Read> read(Models models, GreyImage image, Box line) {
    try {
      List<TextRecogniser.Read> first =
          TextRecogniser.read(models, image, line, TextRecogniser.MARGIN);
      return confidence(first) < NO_TEXT ? List.of() : SecondLook.at(models, image, line, first);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
