package gouji.extractor.ocr;

import gouji.extractor.ocr.TextRecogniser.Read;
import java.util.ArrayList;
import java.util.List;

/**
 * Signs that the model knows and hardly dares to read, because it has seen what looks like them far
 * more often. The picture of a look-alike leaves the sign no chance at all, so a small one decides.
 */
final class Signs {
  /**
   * @param character its place among the characters that the model tells apart
   * @param lookalikes what is read for it
   * @param least how likely it must be
   */
  private record Sign(int character, String lookalikes, float least) {}

  private final List<String> characters;
  private final List<Sign> signs;

  Signs(List<String> characters) {
    this.characters = characters;
    this.signs = new ArrayList<>();
    add("≤", "<＜《〈", 0.05f);
    add("≥", ">＞》〉2zZ", 0.05f);
    add("×", "xX", 0.15f);
    add("÷", "+：:·-", 0.1f);
  }

  private void add(String sign, String lookalikes, float least) {
    int character = characters.indexOf(sign);
    if (character >= 0) {
      signs.add(new Sign(character, lookalikes, least));
    }
  }

  /**
   * What was read, or the sign that it looks like.
   *
   * @param likely for each step along the line how likely each class is
   * @param from the first step of the character
   * @param to the step after its last
   */
  Read or(Read read, float[] likely, int from, int to) {
    int classes = characters.size() + 2;
    for (Sign sign : signs) {
      if (sign.lookalikes.contains(read.text())) {
        float most = 0;
        for (int step = from; step < to; step++) {
          most = Math.max(most, likely[step * classes + sign.character + 1]);
        }
        if (most >= sign.least) {
          float sure = Math.max(most, 1 - read.confidence());
          return read.as(characters.get(sign.character), sure, read.text());
        }
      }
    }
    return read;
  }

  /** With the circles of each ‰ that were read as a character of their own put back. */
  static List<Read> perMille(List<Read> line) {
    List<Read> joined = new ArrayList<>(line.size());
    for (Read read : line) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).text().equals("%") && "0oO".contains(read.text())) {
        joined.set(last, joined.get(last).as("‰", read.confidence(), ""));
      } else {
        joined.add(read);
      }
    }
    return joined;
  }
}
