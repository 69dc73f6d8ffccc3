package gouji.extractor.ocr;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Seals in a coloured picture: whatever is coloured, hangs together, is as large as a seal, and
 * ends in a ring, an oval, or a square frame. Coloured words do not end in one, so they stay. A
 * scan without colours has no seals for us: they are as grey as the edges of its print.
 */
final class Seals {
  /** A round seal's diameter, in points: 18 to 70 mm. */
  private static final double SMALLEST = 50;

  private static final double LARGEST = 200;

  /** The longer axis of an oval seal has at most so many times the shorter. */
  private static final double OVAL = 1.7;

  /** A square seal's sides, in points, and by how much one may be longer. */
  private static final double SMALLEST_SQUARE = 35;

  private static final double LARGEST_SQUARE = 100;
  private static final double SQUARE = 1.25;

  /** So much of a ring, or of each side of a frame, is there to be seen. */
  private static final double CLOSED = 0.75;

  /** Brighter than this part of the seal it is the seal; else ink under it. */
  private static final double UNDER = 0.82;

  /** A picture has no more of them; with more it is a photograph. */
  private static final int MOST = 50;

  private record Seal(Box place, double brightness) {
    boolean holds(int x, int y) {
      return x >= place.left() && x < place.right() && y >= place.top() && y < place.bottom();
    }

    boolean isOf(int rgb) {
      return Blot.isColoured(rgb) && Blot.brightness(rgb) >= UNDER * brightness;
    }
  }

  private final List<Seal> seals = new ArrayList<>();

  private Seals() {}

  /**
   * @param point a point's worth of pixels
   */
  static Seals of(BufferedImage picture, float point) {
    Seals seals = new Seals();
    for (Blot blot : Blot.of(picture, Math.max(2, Math.round(2 * point)))) {
      if (seals.seals.size() < MOST && isSeal(blot, point)) {
        seals.seals.add(new Seal(blot.place(), brightness(picture, blot.place())));
      }
    }
    return seals;
  }

  private static boolean isSeal(Blot blot, float point) {
    double longer = Math.max(blot.place().width(), blot.place().height()) / point;
    double shorter = Math.min(blot.place().width(), blot.place().height()) / point;
    return shorter >= SMALLEST
            && longer <= LARGEST
            && longer <= OVAL * shorter
            && blot.ring() >= CLOSED
        || shorter >= SMALLEST_SQUARE
            && longer <= LARGEST_SQUARE
            && longer <= SQUARE * shorter
            && blot.frame() >= CLOSED;
  }

  /** How bright a seal is, in its brightest channel. */
  private static double brightness(BufferedImage picture, Box place) {
    long sum = 0;
    long count = 0;
    for (int y = place.top(); y < Math.min(place.bottom(), picture.getHeight()); y++) {
      for (int x = place.left(); x < Math.min(place.right(), picture.getWidth()); x++) {
        int rgb = picture.getRGB(x, y);
        if (Blot.isColoured(rgb)) {
          sum += Blot.brightness(rgb);
          count++;
        }
      }
    }
    return (double) sum / Math.max(1, count);
  }

  /** Whether the pixel belongs to a seal, and to no character under it. */
  boolean cover(int x, int y, int rgb) {
    for (Seal seal : seals) {
      if (seal.holds(x, y) && seal.isOf(rgb)) {
        return true;
      }
    }
    return false;
  }

  boolean areNone() {
    return seals.isEmpty();
  }
}
