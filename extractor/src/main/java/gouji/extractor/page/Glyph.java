package gouji.extractor.page;

import gouji.extractor.model.BoundingBox;
import gouji.extractor.model.Recognition;
import org.jspecify.annotations.Nullable;

/**
 * One printed character, or a ligature of several. Points, top-left origin, page turned so that its
 * text stands upright.
 *
 * @param text never blank
 * @param size the font's size as displayed
 * @param direction which way the text runs
 * @param hidden drawn without ink, as the text layer behind a scan is
 * @param shown its box on the page as displayed; null when that is the same
 * @param recognition null when it was typed
 */
public record Glyph(
    String text,
    float left,
    float top,
    float right,
    float bottom,
    float size,
    Direction direction,
    boolean hidden,
    @Nullable BoundingBox shown,
    @Nullable Recognition recognition) {

  public Glyph(
      String text,
      float left,
      float top,
      float right,
      float bottom,
      float size,
      Direction direction,
      boolean hidden) {
    this(text, left, top, right, bottom, size, direction, hidden, null, null);
  }

  /** The same glyph, recognised in a picture. */
  public Glyph recognised(Recognition how) {
    return new Glyph(text, left, top, right, bottom, size, direction, hidden, shown, how);
  }

  /** The same glyph, under something that hides it. */
  public Glyph unseen() {
    return new Glyph(text, left, top, right, bottom, size, direction, true, shown, recognition);
  }

  /** Which way a line of text runs; clockwise. */
  public enum Direction {
    RIGHT,
    DOWN,
    LEFT,
    UP
  }

  public float centreX() {
    return (left + right) / 2;
  }

  public float centreY() {
    return (top + bottom) / 2;
  }

  public float width() {
    return right - left;
  }

  /** Its box on the page as displayed. */
  public BoundingBox box() {
    return shown != null ? shown : new BoundingBox(left, top, right, bottom);
  }

  /** Whether it is part of a printed number: a digit, or a sign that stands between digits. */
  public boolean isNumeric() {
    if (text.length() != 1) {
      return false;
    }
    char c = text.charAt(0);
    return c >= '0' && c <= '9' || c == '.' || c == ',';
  }
}
