package gouji.extractor.ocr;

import gouji.extractor.ocr.TextRecogniser.Read;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What seals cover of a page. Print shows through most of them; where one hid a piece of a ruling
 * line, it hides what it covers of characters too, and they are half guessed.
 */
final class Covered {
  private final GreyImage mask;

  private Covered(GreyImage mask) {
    this.mask = mask;
  }

  /** What is covered of a picture; nothing where it has no seals. */
  static Optional<Covered> of(BufferedImage picture, Seals seals) {
    if (seals.areNone()) {
      return Optional.empty();
    }
    int width = picture.getWidth();
    byte[] pixels = new byte[width * picture.getHeight()];
    Arrays.fill(pixels, (byte) GreyImage.PAPER);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < width; x++) {
        if (seals.cover(x, y, picture.getRGB(x, y))) {
          pixels[y * width + x] = 0;
        }
      }
    }
    return Optional.of(new Covered(new GreyImage(width, picture.getHeight(), pixels)));
  }

  /** The same on the page laid straight. */
  Covered turned(int quarterTurns, double skew) {
    GreyImage turned = mask;
    for (int i = 0; i < quarterTurns; i++) {
      turned = turned.quarterTurned();
    }
    return new Covered(turned.rotated(skew));
  }

  /** Whether some piece that is missing of a ruling line lies under it, for the most part. */
  boolean hides(List<Box> missing) {
    return missing.stream()
        .anyMatch(
            gap -> {
              int covered = 0;
              int all = 0;
              for (int y = gap.top(); y < Math.min(gap.bottom(), mask.height()); y++) {
                for (int x = gap.left(); x < Math.min(gap.right(), mask.width()); x++) {
                  covered += isCovered(x, y) ? 1 : 0;
                  all++;
                }
              }
              return 2 * covered > all;
            });
  }

  private boolean isCovered(int x, int y) {
    return mask.at(x, y) < GreyImage.PAPER / 2;
  }

  /** The characters of a line; those that something lies over are in doubt altogether. */
  List<Read> doubted(Box line, List<Read> characters) {
    return characters.stream()
        .map(c -> reaches(line, c.at()) ? c.as(c.text(), 0, c.rival()) : c)
        .toList();
  }

  /** Whether something hidden is within a character's width of a place in a line. */
  private boolean reaches(Box line, float at) {
    int half = Math.max(1, line.height() / 2);
    for (int y = Math.max(0, line.top()); y < Math.min(mask.height(), line.bottom()); y++) {
      int to = Math.min(mask.width(), Math.round(at) + half);
      for (int x = Math.max(0, Math.round(at) - half); x < to; x++) {
        if (isCovered(x, y)) {
          return true;
        }
      }
    }
    return false;
  }
}
