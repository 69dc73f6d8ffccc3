package gouji.extractor.ocr;

import gouji.extractor.model.BoundingBox;
import gouji.extractor.model.Recognition;
import gouji.extractor.page.Glyph;
import gouji.extractor.page.Glyph.Direction;
import gouji.extractor.page.Rule;

/**
 * How the picture that was read, turned upright and straight, lies on the page: from its pixels to
 * points.
 */
final class Frame {
  private final float width;
  private final float height;
  private final Direction turned;
  private final Turn back;
  private final float toX;
  private final float toY;

  /**
   * @param image the picture that was read
   * @param width of the page as displayed, in points
   * @param height of the page as displayed, in points
   * @param turned which way the text runs on the page as displayed
   * @param skew by how much the picture was turned clockwise to lie straight, in radians
   */
  Frame(GreyImage image, float width, float height, Direction turned, double skew) {
    boolean sideways = turned == Direction.DOWN || turned == Direction.UP;
    this.width = sideways ? height : width;
    this.height = sideways ? width : height;
    this.turned = turned;
    this.back = new Turn(image.width(), image.height(), -skew);
    this.toX = this.width / image.width();
    this.toY = this.height / image.height();
  }

  /** Of the page turned upright, in points. */
  float width() {
    return width;
  }

  float height() {
    return height;
  }

  Glyph glyph(
      String text,
      float left,
      float top,
      float right,
      float bottom,
      double em,
      Recognition recognition) {
    return new Glyph(
        text,
        left * toX,
        top * toY,
        right * toX,
        bottom * toY,
        (float) em * toY,
        Direction.RIGHT,
        false,
        shown(left, top, right, bottom),
        recognition);
  }

  Rule rule(Stroke stroke) {
    return stroke.horizontal()
        ? new Rule(true, stroke.at() * toY, stroke.from() * toX, stroke.to() * toX)
        : new Rule(false, stroke.at() * toX, stroke.from() * toY, stroke.to() * toY);
  }

  /** The box on the page as displayed, of the same size: its middle is turned back. */
  private BoundingBox shown(float left, float top, float right, float bottom) {
    double middleX = (left + right) / 2;
    double middleY = (top + bottom) / 2;
    double x = back.x(middleX, middleY) * toX;
    double y = back.y(middleX, middleY) * toY;
    double w = (right - left) * toX / 2;
    double h = (bottom - top) * toY / 2;
    return switch (turned) {
      case RIGHT -> new BoundingBox(x - w, y - h, x + w, y + h);
      case DOWN -> new BoundingBox(height - y - h, x - w, height - y + h, x + w);
      case LEFT -> new BoundingBox(width - x - w, height - y - h, width - x + w, height - y + h);
      case UP -> new BoundingBox(y - h, width - x - w, y + h, width - x + w);
    };
  }
}
