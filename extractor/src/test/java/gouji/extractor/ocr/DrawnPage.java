package gouji.extractor.ocr;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A page drawn for a test and then scanned. Points from the top left corner; letters and digits
 * only, in the font that PDFBox brings along.
 */
final class DrawnPage implements AutoCloseable {
  static final float WIDTH = 595;
  static final float HEIGHT = 842;
  private static final float DOTS = 150 / 72f;

  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private final PDPageContentStream content;

  DrawnPage() throws IOException {
    try (InputStream in =
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      font = PDType0Font.load(document, in);
    }
    PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
    document.addPage(page);
    content = new PDPageContentStream(document, page);
  }

  DrawnPage text(float x, float y, float size, String text) throws IOException {
    content.beginText();
    content.setFont(font, size);
    content.newLineAtOffset(x, HEIGHT - y - 0.8f * size);
    content.showText(text);
    content.endText();
    return this;
  }

  /** The colour of the words that follow. */
  DrawnPage colour(int red, int green, int blue) throws IOException {
    content.setNonStrokingColor(red / 255f, green / 255f, blue / 255f);
    return this;
  }

  DrawnPage line(float x1, float y1, float x2, float y2) throws IOException {
    content.setLineWidth(0.7f);
    content.moveTo(x1, HEIGHT - y1);
    content.lineTo(x2, HEIGHT - y2);
    content.stroke();
    return this;
  }

  BufferedImage picture() throws IOException {
    content.close();
    return new PDFRenderer(document).renderImage(0, DOTS);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  /** The picture turned clockwise about its middle, with dust on it. */
  static BufferedImage askew(BufferedImage picture, double degrees) {
    BufferedImage scan = blank(picture.getWidth(), picture.getHeight());
    Graphics2D g = graphics(scan);
    g.rotate(Math.toRadians(degrees), scan.getWidth() / 2.0, scan.getHeight() / 2.0);
    g.drawImage(picture, 0, 0, null);
    g.dispose();
    Random random = new Random(1);
    for (int i = 0; i < scan.getWidth() * scan.getHeight() / 3000; i++) {
      scan.setRGB(
          random.nextInt(scan.getWidth()), random.nextInt(scan.getHeight()), Color.GRAY.getRGB());
    }
    return scan;
  }

  /** The picture turned by quarters clockwise. */
  static BufferedImage quarterTurned(BufferedImage picture, int quarters) {
    BufferedImage turned = picture;
    for (int i = 0; i < quarters; i++) {
      BufferedImage next = blank(turned.getHeight(), turned.getWidth());
      for (int y = 0; y < turned.getHeight(); y++) {
        for (int x = 0; x < turned.getWidth(); x++) {
          next.setRGB(turned.getHeight() - 1 - y, x, turned.getRGB(x, y));
        }
      }
      turned = next;
    }
    return turned;
  }

  /** A ring with a bar across it, stamped on the picture; the print shows through. */
  static void stamp(BufferedImage picture, float x, float y, float radius, Color colour) {
    BufferedImage seal = blank(picture.getWidth(), picture.getHeight());
    Graphics2D g = graphics(seal);
    g.setColor(colour);
    g.setStroke(new BasicStroke(5));
    int left = Math.round((x - radius) * DOTS);
    int top = Math.round((y - radius) * DOTS);
    int size = Math.round(2 * radius * DOTS);
    g.drawOval(left, top, size, size);
    g.fillRect(left + size / 4, top + size / 2 - 4, size / 2, 8);
    g.dispose();
    stamp(picture, seal);
  }

  /** A ring painted over the picture; no print shows through. */
  static void cover(BufferedImage picture, float x, float y, float radius, Color colour) {
    Graphics2D g = graphics(picture);
    g.setColor(colour);
    g.setStroke(new BasicStroke(6 * DOTS));
    int size = Math.round(2 * radius * DOTS);
    g.drawOval(Math.round((x - radius) * DOTS), Math.round((y - radius) * DOTS), size, size);
    g.dispose();
  }

  /** A square frame with two bars in it, stamped on the picture. */
  static void stampSquare(BufferedImage picture, float x, float y, float half, Color colour) {
    BufferedImage seal = blank(picture.getWidth(), picture.getHeight());
    Graphics2D g = graphics(seal);
    g.setColor(colour);
    g.setStroke(new BasicStroke(4));
    int left = Math.round((x - half) * DOTS);
    int top = Math.round((y - half) * DOTS);
    int size = Math.round(2 * half * DOTS);
    g.drawRect(left, top, size, size);
    g.fillRect(left + size / 4, top + size / 6, 8, size * 2 / 3);
    g.fillRect(left + size * 2 / 3, top + size / 6, 8, size * 2 / 3);
    g.dispose();
    stamp(picture, seal);
  }

  private static void stamp(BufferedImage picture, BufferedImage seal) {
    for (int v = 0; v < picture.getHeight(); v++) {
      for (int u = 0; u < picture.getWidth(); u++) {
        picture.setRGB(u, v, multiplied(picture.getRGB(u, v), seal.getRGB(u, v)));
      }
    }
  }

  /** A line of scribble. */
  static void smudge(BufferedImage picture, float x, float y, float width, float height) {
    Graphics2D g = graphics(picture);
    g.setColor(Color.BLACK);
    g.setStroke(new BasicStroke(2));
    Random random = new Random(1);
    for (int i = 0; i < width; i++) {
      float from = x + random.nextFloat() * width;
      float to = from + 4 * (random.nextFloat() - 0.5f);
      g.drawLine(
          Math.round(from * DOTS),
          Math.round((y + random.nextFloat() * height) * DOTS),
          Math.round(to * DOTS),
          Math.round((y + random.nextFloat() * height) * DOTS));
    }
    g.dispose();
  }

  private static int multiplied(int a, int b) {
    int product = 0xFF << 24;
    for (int shift = 16; shift >= 0; shift -= 8) {
      product |= (a >> shift & 0xFF) * (b >> shift & 0xFF) / 255 << shift;
    }
    return product;
  }

  private static BufferedImage blank(int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = picture.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, width, height);
    g.dispose();
    return picture;
  }

  private static Graphics2D graphics(BufferedImage picture) {
    Graphics2D g = picture.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    return g;
  }
}
