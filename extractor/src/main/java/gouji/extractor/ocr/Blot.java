package gouji.extractor.ocr;

import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Something coloured that hangs together, in cells of a few pixels. */
final class Blot {
  /** A pixel whose channels are so far apart is coloured. */
  private static final int APART = 45;

  /** Two cells hang together when one between them is missing. */
  private static final int REACH = 2;

  private static final int SECTORS = 36;

  /** What lies on the rim, in halves of the blot's width and height. */
  private static final double RIM = 0.82;

  private final List<int[]> cells;
  private final Box box;
  private final int cell;

  private Blot(List<int[]> cells, int cell) {
    this.cells = cells;
    this.cell = cell;
    int left = Integer.MAX_VALUE;
    int top = Integer.MAX_VALUE;
    int right = 0;
    int bottom = 0;
    for (int[] at : cells) {
      left = Math.min(left, at[0]);
      top = Math.min(top, at[1]);
      right = Math.max(right, at[0] + 1);
      bottom = Math.max(bottom, at[1] + 1);
    }
    this.box = new Box(left, top, right, bottom);
  }

  /**
   * The blots of a picture.
   *
   * @param cell a cell's width and height, in pixels
   */
  static List<Blot> of(BufferedImage picture, int cell) {
    int columns = picture.getWidth() / cell + 1;
    int rows = picture.getHeight() / cell + 1;
    boolean[] coloured = coloured(picture, cell, columns, rows);
    List<Blot> blots = new ArrayList<>();
    for (int start = 0; start < coloured.length; start++) {
      if (coloured[start]) {
        blots.add(new Blot(connected(start, coloured, columns, rows), cell));
      }
    }
    return blots;
  }

  private static boolean[] coloured(BufferedImage picture, int cell, int columns, int rows) {
    boolean[] coloured = new boolean[columns * rows];
    int[] row = new int[picture.getWidth()];
    for (int y = 0; y < picture.getHeight(); y++) {
      picture.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int x = 0; x < row.length; x++) {
        coloured[y / cell * columns + x / cell] |= isColoured(row[x]);
      }
    }
    return coloured;
  }

  static boolean isColoured(int rgb) {
    int darkest = Math.min(rgb >> 16 & 0xFF, Math.min(rgb >> 8 & 0xFF, rgb & 0xFF));
    return brightness(rgb) - darkest >= APART;
  }

  /** Of the brightest channel. */
  static int brightness(int rgb) {
    return Math.max(rgb >> 16 & 0xFF, Math.max(rgb >> 8 & 0xFF, rgb & 0xFF));
  }

  /** The cells that hang together with one of them; takes them away. */
  private static List<int[]> connected(int start, boolean[] coloured, int columns, int rows) {
    List<int[]> cells = new ArrayList<>();
    Deque<int[]> queue = new ArrayDeque<>();
    queue.add(new int[] {start % columns, start / columns});
    coloured[start] = false;
    while (!queue.isEmpty()) {
      int[] at = queue.remove();
      cells.add(at);
      for (int y = Math.max(0, at[1] - REACH); y <= Math.min(rows - 1, at[1] + REACH); y++) {
        for (int x = Math.max(0, at[0] - REACH); x <= Math.min(columns - 1, at[0] + REACH); x++) {
          if (coloured[y * columns + x]) {
            coloured[y * columns + x] = false;
            queue.add(new int[] {x, y});
          }
        }
      }
    }
    return cells;
  }

  /** Around it, in pixels. */
  Box place() {
    return new Box(box.left() * cell, box.top() * cell, box.right() * cell, box.bottom() * cell);
  }

  /** In which part of all directions from the middle the outermost cell lies on the oval. */
  double ring() {
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
    return (double) onTheRim / SECTORS;
  }

  /** How much of the side that is most worn lies on the edge of the box. */
  double frame() {
    boolean[] left = new boolean[box.height()];
    boolean[] right = new boolean[box.height()];
    boolean[] top = new boolean[box.width()];
    boolean[] bottom = new boolean[box.width()];
    for (int[] at : cells) {
      int x = at[0] - box.left();
      int y = at[1] - box.top();
      left[y] |= x < REACH;
      right[y] |= box.width() - x <= REACH;
      top[x] |= y < REACH;
      bottom[x] |= box.height() - y <= REACH;
    }
    return Math.min(Math.min(part(left), part(right)), Math.min(part(top), part(bottom)));
  }

  private static double part(boolean[] side) {
    int filled = 0;
    for (boolean each : side) {
      filled += each ? 1 : 0;
    }
    return (double) filled / side.length;
  }
}
