package gouji.extractor.page;

/**
 * A horizontal or vertical ruling line. Points, top-left origin, page as displayed.
 *
 * @param at its y if horizontal, its x if vertical
 * @param from where it begins on the other axis
 * @param to where it ends, not before {@code from}
 */
public record Rule(boolean horizontal, float at, float from, float to) {

  public float length() {
    return to - from;
  }
}
