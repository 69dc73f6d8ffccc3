package gouji.extractor.ocr;

import java.util.Arrays;

/** A grey picture; 0 is black, 255 white. Pixels, top-left origin. */
final class GreyImage {
  /** What lies beyond the picture's edge: paper. */
  static final int PAPER = 255;

  private final int width;
  private final int height;
  private final byte[] pixels;

  /**
   * @param pixels row by row from the top; not copied
   */
  GreyImage(int width, int height, byte[] pixels) {
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** The whole picture. */
  Box frame() {
    return new Box(0, 0, width, height);
  }

  int at(int x, int y) {
    return pixels[y * width + x] & 0xFF;
  }

  void set(int x, int y, int grey) {
    pixels[y * width + x] = (byte) grey;
  }

  /** A quarter turn clockwise. */
  GreyImage quarterTurned() {
    byte[] turned = new byte[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        turned[x * height + height - 1 - y] = pixels[y * width + x];
      }
    }
    return new GreyImage(height, width, turned);
  }

  /**
   * The picture of the same size turned about its middle; what comes in from outside is paper.
   *
   * @param radians clockwise as displayed
   */
  GreyImage rotated(double radians) {
    byte[] turned = new byte[pixels.length];
    Arrays.fill(turned, (byte) PAPER);
    Turn back = new Turn(width, height, -radians);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double fromX = back.x(x, y);
        double fromY = back.y(x, y);
        int left = (int) Math.floor(fromX);
        int top = (int) Math.floor(fromY);
        if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) {
          continue;
        }
        // Sixteenths are enough, and whole numbers are the same on every machine.
        int u = (int) ((fromX - left) * 16);
        int v = (int) ((fromY - top) * 16);
        int i = top * width + left;
        int upper = (pixels[i] & 0xFF) * (16 - u) + (pixels[i + 1] & 0xFF) * u;
        int lower = (pixels[i + width] & 0xFF) * (16 - u) + (pixels[i + width + 1] & 0xFF) * u;
        turned[y * width + x] = (byte) ((upper * (16 - v) + lower * v + 128) >> 8);
      }
    }
    return new GreyImage(width, height, turned);
  }

  /**
   * A part of the picture in another size, each pixel the mean of those it stands for.
   *
   * @param seen what is taken from the picture; all around it is paper
   * @return grey values row by row
   */
  float[] resampled(
      Box seen, double left, double top, double right, double bottom, int toWidth, int toHeight) {
    Weights across = new Weights(left, right, toWidth);
    Weights down = new Weights(top, bottom, toHeight);
    int firstRow = down.first[0];
    int rows = down.first[toHeight - 1] + down.weight[toHeight - 1].length - firstRow;
    float[] narrowed = new float[rows * toWidth];
    for (int r = 0; r < rows; r++) {
      int y = firstRow + r;
      for (int x = 0; x < toWidth; x++) {
        float sum = 0;
        float[] weight = across.weight[x];
        int from = across.first[x];
        for (int k = 0; k < weight.length; k++) {
          sum += weight[k] * greyOrPaper(seen, from + k, y);
        }
        narrowed[r * toWidth + x] = sum;
      }
    }
    float[] out = new float[toWidth * toHeight];
    for (int y = 0; y < toHeight; y++) {
      float[] weight = down.weight[y];
      for (int k = 0; k < weight.length; k++) {
        int row = (down.first[y] - firstRow + k) * toWidth;
        for (int x = 0; x < toWidth; x++) {
          out[y * toWidth + x] += weight[k] * narrowed[row + x];
        }
      }
    }
    return out;
  }

  private int greyOrPaper(Box seen, int x, int y) {
    return x < seen.left() || y < seen.top() || x >= seen.right() || y >= seen.bottom()
        ? PAPER
        : pixels[y * width + x] & 0xFF;
  }

  /**
   * Which pixels make up each of the resampled ones: a triangle's worth, as wide as one of them.
   */
  private static final class Weights {
    final int[] first;
    final float[][] weight;

    Weights(double from, double to, int size) {
      first = new int[size];
      weight = new float[size][];
      double step = (to - from) / size;
      double reach = Math.max(1, step);
      for (int i = 0; i < size; i++) {
        double centre = from + (i + 0.5) * step;
        int low = (int) Math.floor(centre - reach);
        int high = (int) Math.ceil(centre + reach);
        float[] w = new float[high - low];
        float sum = 0;
        for (int k = 0; k < w.length; k++) {
          w[k] = (float) Math.max(0, 1 - Math.abs(low + k + 0.5 - centre) / reach);
          sum += w[k];
        }
        for (int k = 0; k < w.length; k++) {
          w[k] /= sum;
        }
        first[i] = low;
        weight[i] = w;
      }
    }
  }
}
