package gouji.extractor.page;

import gouji.extractor.model.BoundingBox;

/**
 * A picture that a page shows.
 *
 * @param box in points, page as displayed
 * @param width in pixels
 * @param height in pixels
 */
public record Picture(BoundingBox box, int width, int height) {

  public double area() {
    return box.width() * box.height();
  }

  /** Pixels per point. */
  public double density() {
    return Math.max(width, height) / Math.max(1, Math.max(box.width(), box.height()));
  }
}
