package gouji.extractor.ocr;

/** A turn of a picture's points about its middle; clockwise as displayed. */
final class Turn {
  private final double middleX;
  private final double middleY;
  private final double cos;
  private final double sin;

  Turn(int width, int height, double radians) {
    middleX = (width - 1) / 2.0;
    middleY = (height - 1) / 2.0;
    cos = Math.cos(radians);
    sin = Math.sin(radians);
  }

  double x(double x, double y) {
    return middleX + (x - middleX) * cos - (y - middleY) * sin;
  }

  double y(double x, double y) {
    return middleY + (x - middleX) * sin + (y - middleY) * cos;
  }
}
