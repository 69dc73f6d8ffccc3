package gouji.extractor.ocr;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which pixels of a picture are ink: those clearly darker than the paper around them. */
final class Ink {
  /** Ink is darker than this part of the mean of its surroundings, in hundredths. */
  private static final int DARKER = 82;

  private final int width;
  private final int height;
  private final BitSet ink;

  private Ink(int width, int height, BitSet ink) {
    this.width = width;
    this.height = height;
    this.ink = ink;
  }

  /**
   * @param reach how far the surroundings reach, in pixels; wider than a stroke is thick
   */
  static Ink of(GreyImage image, int reach) {
    int width = image.width();
    int height = image.height();
    // Sums over the rectangle from the corner; overflow cancels out in the differences.
    int[] sums = new int[(width + 1) * (height + 1)];
    for (int y = 0; y < height; y++) {
      int row = 0;
      for (int x = 0; x < width; x++) {
        row += image.at(x, y);
        sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
      }
    }
    BitSet ink = new BitSet(width * height);
    for (int y = 0; y < height; y++) {
      int top = Math.max(0, y - reach) * (width + 1);
      int bottom = Math.min(height, y + reach + 1) * (width + 1);
      int rows = (bottom - top) / (width + 1);
      for (int x = 0; x < width; x++) {
        int left = Math.max(0, x - reach);
        int right = Math.min(width, x + reach + 1);
        long sum =
            Integer.toUnsignedLong(
                sums[bottom + right] - sums[bottom + left] - sums[top + right] + sums[top + left]);
        long area = (long) rows * (right - left);
        if (image.at(x, y) * area * 100 < sum * DARKER) {
          ink.set(y * width + x);
        }
      }
    }
    return new Ink(width, height, ink);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  boolean at(int x, int y) {
    return ink.get(y * width + x);
  }

  void clear(int x, int y) {
    ink.clear(y * width + x);
  }

  /** How many pixels of ink a row has between two columns, the second exclusive. */
  int inRow(int y, int from, int to) {
    int count = 0;
    int end = y * width + to;
    for (int i = ink.nextSetBit(y * width + from); i >= 0 && i < end; i = ink.nextSetBit(i + 1)) {
      count++;
    }
    return count;
  }

  /** How many pixels of ink a column has between two rows, the second exclusive. */
  int inColumn(int x, int from, int to) {
    int count = 0;
    for (int y = from; y < to; y++) {
      count += at(x, y) ? 1 : 0;
    }
    return count;
  }

  /** The parts of a box, from the top, between rows that have no ink. */
  List<Box> bands(Box b) {
    List<Box> bands = new ArrayList<>();
    int top = -1;
    for (int y = b.top(); y <= b.bottom(); y++) {
      boolean blank = y == b.bottom() || inRow(y, b.left(), b.right()) == 0;
      if (!blank && top < 0) {
        top = y;
      } else if (blank && top >= 0) {
        bands.add(new Box(b.left(), top, b.right(), y));
        top = -1;
      }
    }
    return bands;
  }

  /** The box as far as there is ink in it; of no size when there is none. */
  Box trimmed(Box b) {
    int top = b.top();
    int bottom = b.bottom();
    while (top < bottom && inRow(top, b.left(), b.right()) == 0) {
      top++;
    }
    while (bottom > top && inRow(bottom - 1, b.left(), b.right()) == 0) {
      bottom--;
    }
    int left = b.left();
    int right = b.right();
    while (left < right && inColumn(left, top, bottom) == 0) {
      left++;
    }
    while (right > left && inColumn(right - 1, top, bottom) == 0) {
      right--;
    }
    return new Box(left, top, right, bottom);
  }

  /** The next pixel of ink at or after one, counted row by row; -1 when there is none. */
  int next(int pixel) {
    return ink.nextSetBit(pixel);
  }

  void clear(Box box) {
    for (int y = box.top(); y < box.bottom(); y++) {
      ink.clear(y * width + box.left(), y * width + box.right());
    }
  }

  Ink copy() {
    return new Ink(width, height, (BitSet) ink.clone());
  }
}
