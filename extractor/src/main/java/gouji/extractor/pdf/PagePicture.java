package gouji.extractor.pdf;

import gouji.extractor.model.BoundingBox;
import gouji.extractor.page.PageContent;
import gouji.extractor.page.Picture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws a page, as large as its characters can be recognised well, and no larger. */
final class PagePicture {
  /** Pixels of the longer side: of A4, and of A3, at 200 dots an inch. */
  private static final int LEAST = 2339;

  private static final int MOST = 3508;

  /** Pixels per point. */
  private static final double USUAL_DENSITY = 200 / 72.0;

  /** A picture with more pixels than this is not unpacked: A4 at 1200 dots an inch. */
  private static final long MAX_PIXELS = 140_000_000;

  private static final int DARK = 128;

  /** Less ink than this, as a part of the page, is dust. */
  private static final double BLANK = 0.002;

  private PagePicture() {}

  /** Whether its pictures can be unpacked within reason. */
  static boolean isDrawable(PageContent content) {
    return content.images().stream().allMatch(i -> (long) i.width() * i.height() <= MAX_PIXELS);
  }

  static BufferedImage of(PDDocument document, PageContent content) throws IOException {
    double longer = Math.max(content.width(), content.height());
    double density =
        content.images().stream().mapToDouble(Picture::density).max().orElse(USUAL_DENSITY);
    double pixels = Math.max(LEAST, Math.min(MOST, Math.min(density, USUAL_DENSITY) * longer));
    return new PDFRenderer(document)
        .renderImage(content.number() - 1, (float) (pixels / longer), ImageType.RGB);
  }

  /** Whether there is nothing on it, dust and shadows at its edges apart. */
  static boolean isBlank(BufferedImage picture) {
    int dark = 0;
    int looked = 0;
    for (int y = 0; y < picture.getHeight(); y += 3) {
      for (int x = 0; x < picture.getWidth(); x += 3) {
        int green = picture.getRGB(x, y) >> 8 & 0xFF;
        dark += green < DARK ? 1 : 0;
        looked++;
      }
    }
    return dark < BLANK * looked;
  }

  /** The picture with nothing but what stands in the boxes, which are in points. */
  static BufferedImage only(List<BoundingBox> boxes, BufferedImage picture, PageContent content) {
    double scale = picture.getWidth() / (double) content.width();
    BufferedImage kept =
        new BufferedImage(picture.getWidth(), picture.getHeight(), picture.getType());
    Graphics2D graphics = kept.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, kept.getWidth(), kept.getHeight());
    for (BoundingBox box : boxes) {
      graphics.setClip(
          (int) (box.left() * scale),
          (int) (box.top() * scale),
          (int) Math.ceil(box.width() * scale),
          (int) Math.ceil(box.height() * scale));
      graphics.drawImage(picture, 0, 0, null);
    }
    graphics.dispose();
    return kept;
  }
}
