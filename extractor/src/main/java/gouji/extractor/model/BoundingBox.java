package gouji.extractor.model;

/**
 * A rectangle on a page, in PDF points (1/72 inch), origin at the top left corner of the page as
 * displayed, y growing downwards.
 */
public record BoundingBox(double left, double top, double right, double bottom) {

  public BoundingBox {
    if (right < left || bottom < top) {
      throw new IllegalArgumentException(
          "Box is inside out: " + left + "," + top + "," + right + "," + bottom);
    }
  }

  public double width() {
    return right - left;
  }

  public double height() {
    return bottom - top;
  }

  public double centreX() {
    return (left + right) / 2;
  }

  public double centreY() {
    return (top + bottom) / 2;
  }

  /** The smallest box that holds both. */
  public BoundingBox union(BoundingBox other) {
    return new BoundingBox(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** Whether the point lies inside or on the edge. */
  public boolean contains(double x, double y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }
}
