package gouji.extractor.ocr;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** Which way up a picture of text is. */
final class Upright {
  /** The widest lines tell; more of them tell no more. */
  private static final int LINES = 5;

  /** Lines read this surely stand upright; upside down they make no sense. */
  private static final double SURE = 0.8;

  /** By so much surer must the lines be read the other way up. */
  private static final double SURER = 0.1;

  private Upright() {}

  /** Whether most lines are taller than wide, as in a page that was scanned from the side. */
  static boolean isSideways(List<Box> boxes) {
    long wide = 0;
    long tall = 0;
    for (Box box : boxes) {
      long area = (long) box.width() * box.height();
      wide += box.width() > 2 * box.height() ? area : 0;
      tall += box.height() > 2 * box.width() ? area : 0;
    }
    return tall > 2 * wide;
  }

  /** Whether the lines make more sense upside down. */
  static boolean isUpsideDown(Models models, GreyImage image, List<Box> lines) throws IOException {
    List<Box> widest =
        lines.stream().sorted(Comparator.comparingInt(Box::width).reversed()).limit(LINES).toList();
    double upright = confidence(models, image, widest);
    if (widest.isEmpty() || upright >= SURE) {
      return false;
    }
    int width = image.width();
    int height = image.height();
    List<Box> turned =
        widest.stream()
            .map(
                b ->
                    new Box(
                        width - b.right(), height - b.bottom(), width - b.left(), height - b.top()))
            .toList();
    GreyImage half = image.quarterTurned().quarterTurned();
    return confidence(models, half, turned) > upright + SURER;
  }

  private static double confidence(Models models, GreyImage image, List<Box> lines)
      throws IOException {
    double sum = 0;
    int count = 0;
    for (Box line : lines) {
      for (TextRecogniser.Read read :
          TextRecogniser.read(models, image, line, TextRecogniser.MARGIN)) {
        sum += read.confidence();
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }
}
