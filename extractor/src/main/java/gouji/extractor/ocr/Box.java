package gouji.extractor.ocr;

/** A part of a picture; pixels, right and bottom exclusive. */
record Box(int left, int top, int right, int bottom) {
  int width() {
    return right - left;
  }

  int height() {
    return bottom - top;
  }

  int centreX() {
    return (left + right) / 2;
  }

  int centreY() {
    return (top + bottom) / 2;
  }

  /** What this and the other cover, and what lies between. */
  Box with(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** How many rows both have. */
  int sharedRows(Box other) {
    return Math.min(bottom, other.bottom) - Math.max(top, other.top);
  }

  /** How many columns both have; less than 0 when that many lie between. */
  int sharedColumns(Box other) {
    return Math.min(right, other.right) - Math.max(left, other.left);
  }
}
