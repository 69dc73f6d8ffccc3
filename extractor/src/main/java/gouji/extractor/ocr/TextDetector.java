package gouji.extractor.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Finds where text stands in a picture that lies straight: DBNet's map of line cores to boxes. */
final class TextDetector {
  /** The picture's long side as the model sees it. */
  private static final int LONG_SIDE = 1600;

  /** The model takes sides of multiples of this. */
  private static final int STRIDE = 32;

  private static final float CORE = 0.3f;
  private static final float SURE = 0.5f;

  /** By how much a core is less than its text: DBNet shrinks by area × this / circumference. */
  private static final double SHRUNK = 1.6;

  private static final float[] MEAN = {0.485f, 0.456f, 0.406f};
  private static final float[] DEVIATION = {0.229f, 0.224f, 0.225f};

  private TextDetector() {}

  static List<Box> boxes(Models models, GreyImage image) throws IOException {
    double scale = Math.min(1.0, (double) LONG_SIDE / Math.max(image.width(), image.height()));
    int width = Math.max(STRIDE, (int) Math.round(image.width() * scale / STRIDE) * STRIDE);
    int height = Math.max(STRIDE, (int) Math.round(image.height() * scale / STRIDE) * STRIDE);
    float[] grey =
        image.resampled(image.frame(), 0, 0, image.width(), image.height(), width, height);
    float[] rgb = new float[3 * grey.length];
    for (int channel = 0; channel < 3; channel++) {
      for (int i = 0; i < grey.length; i++) {
        rgb[channel * grey.length + i] = (grey[i] / 255 - MEAN[channel]) / DEVIATION[channel];
      }
    }
    float[] map = models.detect(rgb, width, height);
    return boxes(map, width, height, image);
  }

  private static List<Box> boxes(float[] map, int width, int height, GreyImage image) {
    List<Box> boxes = new ArrayList<>();
    boolean[] seen = new boolean[map.length];
    int[] queue = new int[map.length];
    double toX = (double) image.width() / width;
    double toY = (double) image.height() / height;
    for (int start = 0; start < map.length; start++) {
      if (seen[start] || map[start] <= CORE) {
        continue;
      }
      int end = 0;
      queue[end++] = start;
      seen[start] = true;
      double sum = 0;
      int left = width;
      int right = 0;
      int top = height;
      int bottom = 0;
      for (int next = 0; next < end; next++) {
        int i = queue[next];
        int x = i % width;
        int y = i / width;
        sum += map[i];
        left = Math.min(left, x);
        right = Math.max(right, x + 1);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y + 1);
        for (int ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
          for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
            int n = ny * width + nx;
            if (!seen[n] && map[n] > CORE) {
              seen[n] = true;
              queue[end++] = n;
            }
          }
        }
      }
      if (sum / end < SURE || right - left < 3 || bottom - top < 3) {
        continue;
      }
      double w = right - left;
      double h = bottom - top;
      double grow = w * h * SHRUNK / (2 * (w + h));
      boxes.add(
          new Box(
              (int) Math.max(0, Math.floor((left - grow) * toX)),
              (int) Math.max(0, Math.floor((top - grow) * toY)),
              (int) Math.min(image.width(), Math.ceil((right + grow) * toX)),
              (int) Math.min(image.height(), Math.ceil((bottom + grow) * toY))));
    }
    return boxes;
  }
}
