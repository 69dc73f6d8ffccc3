package gouji.corpus.synth.page;

import gouji.corpus.synth.year.Dice;

/**
 * How a report looks on paper; lengths in points.
 *
 * @param body the face of running text, and of tables
 * @param digits the face of what is not Chinese
 * @param headings the face of headings
 * @param size of running text
 * @param leading from line to line, in parts of the size
 * @param justified lines end at the right margin
 */
public record PageStyle(
    float width,
    float height,
    Margins margins,
    Face body,
    Face digits,
    Face headings,
    float size,
    float leading,
    boolean justified,
    Running running,
    TableStyle table) {

  /** White around the text. */
  record Margins(float left, float right, float top, float bottom) {}

  /**
   * What stands on each page.
   *
   * @param title whether the head has the title
   * @param foot with %d for the page and, if there is a second, for their number; empty for none
   */
  record Running(boolean title, String foot) {}

  /**
   * How tables look.
   *
   * @param boxes rules are thin filled boxes, as Word makes them, not strokes
   * @param shaded the header stands on grey
   * @param repeated the header stands again on each page
   */
  record TableStyle(Ruling ruling, float size, boolean boxes, boolean shaded, boolean repeated) {
    /** Which rules are drawn. */
    enum Ruling {
      /** All of them, in black. */
      FULL,
      /** All of them, in thin grey. */
      GREY,
      /** Between rows only; all, where cells reach down. */
      ROWS,
      /** All but those at the left and right edge. */
      OPEN,
      /** None, where the table can be read without; else all. */
      NONE
    }
  }

  /** One of very many styles. */
  public static PageStyle draw(Dice dice) {
    float[] page =
        dice.pick(
            new float[] {595.3f, 841.9f},
            new float[] {595.3f, 841.9f},
            new float[] {612, 792},
            new float[] {515.9f, 728.5f});
    float side = dice.between(60, 90);
    Face body = dice.pick(Face.values());
    Face digits = dice.chance(70) ? body : dice.pick(Face.values());
    float size = dice.pick(16f, 15f, 14f, 12f, 12f, 10.5f);
    return new PageStyle(
        page[0],
        page[1],
        new Margins(side, side - dice.between(0, 10), dice.between(65, 100), dice.between(60, 95)),
        body,
        digits,
        dice.chance(70) ? Face.HEI : body,
        size,
        dice.pick(1.4f, 1.5f, 1.6f, 1.8f),
        dice.chance(60),
        new Running(
            dice.chance(20),
            dice.pick("- %d -", "— %d —", "第 %d 页", "第 %d 页 共 %d 页", "%d", "%d", "")),
        new TableStyle(
            dice.pick(TableStyle.Ruling.values()),
            dice.pick(10.5f, 10f, 9f),
            dice.chance(50),
            dice.chance(30),
            dice.chance(50)));
  }
}
