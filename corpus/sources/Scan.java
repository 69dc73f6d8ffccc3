import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/**
 * Makes a page look scanned: askew, speckled, on paper that is not quite white, a red seal on it,
 * and saved as JPEG. Always the same for the same page.
 *
 * <p>{@code pdftoppm -r 150 -png -f 3 -l 3 -H 800 ../reports/NAME.pdf page && java Scan.java page-3.png scan.jpg 1.3}
 */
class Scan {
  public static void main(String[] arguments) throws Exception {
    BufferedImage page = ImageIO.read(new File(arguments[0]));
    double degrees = Double.parseDouble(arguments[2]);
    int width = page.getWidth();
    int height = page.getHeight();
    BufferedImage scan = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = scan.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, width, height);
    g.rotate(Math.toRadians(degrees), width / 2.0, height / 2.0);
    g.drawImage(page, 0, 0, null);
    seal(g, width * 3 / 5, height * 3 / 4, 120);
    g.dispose();
    Random random = new Random(1);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        scan.setRGB(x, y, grain(scan.getRGB(x, y), random));
      }
    }
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam quality = writer.getDefaultWriteParam();
    quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    quality.setCompressionQuality(0.4f);
    File file = new File(arguments[1]);
    file.delete();
    writer.setOutput(ImageIO.createImageOutputStream(file));
    writer.write(null, new IIOImage(scan, null, null), quality);
    writer.dispose();
  }

  /** A ring with a star in it, through which the print shows. */
  private static void seal(Graphics2D g, int middleX, int middleY, int radius) {
    g.setColor(new Color(215, 40, 45, 170));
    g.setStroke(new java.awt.BasicStroke(7));
    g.drawOval(middleX - radius, middleY - radius, 2 * radius, 2 * radius);
    java.awt.Polygon star = new java.awt.Polygon();
    for (int i = 0; i < 10; i++) {
      double r = i % 2 == 0 ? radius * 0.35 : radius * 0.14;
      double angle = Math.PI * (i / 5.0 - 0.5);
      star.addPoint(
          (int) (middleX + r * Math.cos(angle)), (int) (middleY + r * Math.sin(angle)));
    }
    g.fillPolygon(star);
  }

  /** Paper with a little less light, and one pixel in two thousand dust. */
  private static int grain(int rgb, Random random) {
    int off = (int) (random.nextGaussian() * 2) - 5;
    boolean dust = random.nextInt(2000) == 0;
    int grain = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int channel = dust ? 90 : (rgb >> shift & 0xFF) + off;
      grain |= Math.max(0, Math.min(255, channel)) << shift;
    }
    return grain;
  }
}
