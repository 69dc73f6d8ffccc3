package gouji.extractor.ocr;

import java.awt.image.BufferedImage;

/** From a page's picture to grey, without seals. */
final class Pictures {
  private Pictures() {}

  static GreyImage grey(BufferedImage picture, Seals seals) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    byte[] pixels = new byte[width * height];
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      picture.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        int rgb = row[x];
        int grey = ((rgb >> 16 & 0xFF) * 77 + (rgb >> 8 & 0xFF) * 151 + (rgb & 0xFF) * 28) >> 8;
        pixels[y * width + x] = (byte) (seals.cover(x, y, rgb) ? GreyImage.PAPER : grey);
      }
    }
    return new GreyImage(width, height, pixels);
  }
}
