package gouji.extractor.ocr;

import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Something of one tint that hangs together, in cells of a few pixels. */
final class Blot {
  /** This part of a cell's pixels is of the tint, where that is the tint of ink's edges as well. */
  private static final double PALE = 0.15;

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
   * The blots of a tint.
   *
   * @param cell a cell's width and height, in pixels
   */
  static List<Blot> of(BufferedImage picture, Tint tint, int cell) {
    int columns = picture.getWidth() / cell + 1;
    int rows = picture.getHeight() / cell + 1;
    boolean[] tinted = tinted(picture, tint, cell, columns, rows);
    List<Blot> blots = new ArrayList<>();
    for (int start = 0; start < tinted.length; start++) {
      if (tinted[start]) {
        blots.add(new Blot(connected(start, tinted, columns, rows), cell));
      }
    }
    return blots;
  }

  private static boolean[] tinted(
      BufferedImage picture, Tint tint, int cell, int columns, int rows) {
    int[] count = new int[columns * rows];
    boolean[] printed = new boolean[columns * rows];
    int[] row = new int[picture.getWidth()];
    for (int y = 0; y < picture.getHeight(); y++) {
      picture.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int x = 0; x < row.length; x++) {
        int at = y / cell * columns + x / cell;
        count[at] += tint.of(row[x]) ? 1 : 0;
        printed[at] |= Tint.isPrint(row[x]);
      }
    }
    boolean[] tinted = new boolean[count.length];
    for (int i = 0; i < count.length; i++) {
      tinted[i] =
          tint == Tint.COLOURED ? count[i] > 0 : count[i] >= PALE * cell * cell && !printed[i];
    }
    return tinted;
  }

  /** The cells that hang together with one of them; takes them away. */
  private static List<int[]> connected(int start, boolean[] tinted, int columns, int rows) {
    List<int[]> cells = new ArrayList<>();
    Deque<int[]> queue = new ArrayDeque<>();
    queue.add(new int[] {start % columns, start / columns});
    tinted[start] = false;
    while (!queue.isEmpty()) {
      int[] at = queue.remove();
      cells.add(at);
      for (int y = Math.max(0, at[1] - REACH); y <= Math.min(rows - 1, at[1] + REACH); y++) {
        for (int x = Math.max(0, at[0] - REACH); x <= Math.min(columns - 1, at[0] + REACH); x++) {
          if (tinted[y * columns + x]) {
            tinted[y * columns + x] = false;
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
