package gouji.extractor.ocr;

import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Round and oval seals in a coloured picture: whatever is coloured, hangs together, is as large as
 * a seal, and ends in a ring. Coloured words do not end in a ring, so they stay.
 */
final class Seals {
  /** A seal's diameter, in points: 18 to 70 mm. */
  private static final double SMALLEST = 50;

  private static final double LARGEST = 200;

  /** The longer axis of an oval seal has at most so many times the shorter. */
  private static final double OVAL = 1.7;

  /** A pixel whose channels are so far apart is coloured. */
  private static final int COLOURED = 45;

  /** Coloured and darker than this part of the seal, it is ink under the seal. */
  private static final double UNDER = 0.82;

  private static final int SECTORS = 36;
  private static final double CLOSED = 0.75;
  private static final double RIM = 0.82;

  /** A picture has no more of them; with more it is a photograph. */
  private static final int MOST = 50;

  private final int cell;
  private final int columns;
  private final int rows;
  private final boolean[] coloured;
  private final List<Seal> seals = new ArrayList<>();

  private record Seal(Box place, double brightness) {}

  private Seals(BufferedImage picture, float point) {
    cell = Math.max(2, Math.round(2 * point));
    columns = picture.getWidth() / cell + 1;
    rows = picture.getHeight() / cell + 1;
    coloured = new boolean[columns * rows];
    int[] row = new int[picture.getWidth()];
    for (int y = 0; y < picture.getHeight(); y++) {
      picture.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int x = 0; x < row.length; x++) {
        if (isColoured(row[x])) {
          coloured[y / cell * columns + x / cell] = true;
        }
      }
    }
  }

  /**
   * @param point a point's worth of pixels
   */
  static Seals of(BufferedImage picture, float point) {
    Seals seals = new Seals(picture, point);
    seals.find(picture, point);
    return seals;
  }

  private void find(BufferedImage picture, float point) {
    boolean[] seen = new boolean[coloured.length];
    for (int start = 0; start < coloured.length; start++) {
      if (!coloured[start] || seen[start]) {
        continue;
      }
      List<int[]> cells = connected(start, seen);
      Box box = around(cells);
      int longer = Math.max(box.width(), box.height()) * cell;
      int shorter = Math.min(box.width(), box.height()) * cell;
      if (shorter >= SMALLEST * point
          && longer <= LARGEST * point
          && longer <= OVAL * shorter
          && endsInARing(cells, box)
          && seals.size() < MOST) {
        Box place =
            new Box(box.left() * cell, box.top() * cell, box.right() * cell, box.bottom() * cell);
        seals.add(new Seal(place, brightness(picture, place)));
      }
    }
  }

  /** How bright a seal is, in its brightest channel. */
  private static double brightness(BufferedImage picture, Box place) {
    long sum = 0;
    long count = 0;
    for (int y = place.top(); y < Math.min(place.bottom(), picture.getHeight()); y++) {
      for (int x = place.left(); x < Math.min(place.right(), picture.getWidth()); x++) {
        int rgb = picture.getRGB(x, y);
        if (isColoured(rgb)) {
          sum += brightest(rgb);
          count++;
        }
      }
    }
    return (double) sum / Math.max(1, count);
  }

  /** The coloured cells that hang together; a cell between them may be empty. */
  private List<int[]> connected(int start, boolean[] seen) {
    List<int[]> cells = new ArrayList<>();
    Deque<int[]> queue = new ArrayDeque<>();
    queue.add(new int[] {start % columns, start / columns});
    seen[start] = true;
    while (!queue.isEmpty()) {
      int[] at = queue.remove();
      cells.add(at);
      for (int y = Math.max(0, at[1] - 2); y <= Math.min(rows - 1, at[1] + 2); y++) {
        for (int x = Math.max(0, at[0] - 2); x <= Math.min(columns - 1, at[0] + 2); x++) {
          if (coloured[y * columns + x] && !seen[y * columns + x]) {
            seen[y * columns + x] = true;
            queue.add(new int[] {x, y});
          }
        }
      }
    }
    return cells;
  }

  private static Box around(List<int[]> cells) {
    Box box = new Box(cells.get(0)[0], cells.get(0)[1], cells.get(0)[0] + 1, cells.get(0)[1] + 1);
    for (int[] at : cells) {
      box = box.with(new Box(at[0], at[1], at[0] + 1, at[1] + 1));
    }
    return box;
  }

  /** Whether in most directions from the middle the outermost cell lies on the oval in the box. */
  private static boolean endsInARing(List<int[]> cells, Box box) {
    double[] furthest = new double[SECTORS];
    for (int[] at : cells) {
      double x = (at[0] + 0.5 - box.left()) / box.width() * 2 - 1;
      double y = (at[1] + 0.5 - box.top()) / box.height() * 2 - 1;
      int sector = (int) ((Math.atan2(y, x) / Math.PI + 1) / 2 * SECTORS) % SECTORS;
      furthest[sector] = Math.max(furthest[sector], Math.hypot(x, y));
    }
    int onTheRim = 0;
    for (double radius : furthest) {
      onTheRim += radius >= RIM && radius <= 2 - RIM ? 1 : 0;
    }
    return onTheRim >= CLOSED * SECTORS;
  }

  private static boolean isColoured(int rgb) {
    int darkest = Math.min(rgb >> 16 & 0xFF, Math.min(rgb >> 8 & 0xFF, rgb & 0xFF));
    return brightest(rgb) - darkest >= COLOURED;
  }

  private static int brightest(int rgb) {
    return Math.max(rgb >> 16 & 0xFF, Math.max(rgb >> 8 & 0xFF, rgb & 0xFF));
  }

  /** Whether the pixel belongs to a seal, and to no character under it. */
  boolean cover(int x, int y, int rgb) {
    for (Seal seal : seals) {
      if (x >= seal.place.left()
          && x < seal.place.right()
          && y >= seal.place.top()
          && y < seal.place.bottom()) {
        return isColoured(rgb) && brightest(rgb) >= UNDER * seal.brightness;
      }
    }
    return false;
  }
}
