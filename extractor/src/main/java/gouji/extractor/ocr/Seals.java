package gouji.extractor.ocr;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Seals in a picture: whatever is of one tint, hangs together, is as large as a seal, and ends in a
 * ring, an oval, or a square frame. Words do not end in one, so they stay; so do black seals, which
 * are of the tint of the print.
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

  /** Brighter than this part of the seal it is the seal; else ink under it. */
  private static final double UNDER = 0.82;

  /** A picture has no more of them; with more it is a photograph. */
  private static final int MOST = 50;

  private record Seal(Tint tint, Box place, double brightness) {}

  private final List<Seal> seals = new ArrayList<>();

  private Seals() {}

  /**
   * @param point a point's worth of pixels
   */
  static Seals of(BufferedImage picture, float point) {
    Seals seals = new Seals();
    for (Tint tint : Tint.values()) {
      for (Blot blot : Blot.of(picture, tint, Math.max(2, Math.round(2 * point)))) {
        if (seals.seals.size() < MOST && isSeal(blot, tint, point)) {
          seals.seals.add(new Seal(tint, blot.place(), brightness(picture, tint, blot.place())));
        }
      }
    }
    return seals;
  }

  private static boolean isSeal(Blot blot, Tint tint, float point) {
    double longer = Math.max(blot.place().width(), blot.place().height()) / point;
    double shorter = Math.min(blot.place().width(), blot.place().height()) / point;
    // The print of a grey scan is pale at its edges too, so that only a whole ring tells.
    double closed = tint == Tint.COLOURED ? 0.75 : 0.9;
    return shorter >= SMALLEST
            && longer <= LARGEST
            && longer <= OVAL * shorter
            && blot.ring() >= closed
        || tint == Tint.COLOURED
            && shorter >= SMALLEST_SQUARE
            && longer <= LARGEST_SQUARE
            && longer <= SQUARE * shorter
            && blot.frame() >= closed;
  }

  /** How bright a seal is, in its brightest channel. */
  private static double brightness(BufferedImage picture, Tint tint, Box place) {
    long sum = 0;
    long count = 0;
    for (int y = place.top(); y < Math.min(place.bottom(), picture.getHeight()); y++) {
      for (int x = place.left(); x < Math.min(place.right(), picture.getWidth()); x++) {
        int rgb = picture.getRGB(x, y);
        if (tint.of(rgb)) {
          sum += Tint.brightness(rgb);
          count++;
        }
      }
    }
    return (double) sum / Math.max(1, count);
  }

  /** Whether the pixel belongs to a seal, and to no character under it. */
  boolean cover(int x, int y, int rgb) {
    for (Seal seal : seals) {
      if (x >= seal.place.left()
          && x < seal.place.right()
          && y >= seal.place.top()
          && y < seal.place.bottom()
          && seal.tint.of(rgb)
          && Tint.brightness(rgb) >= UNDER * seal.brightness) {
        return true;
      }
    }
    return false;
  }
}
