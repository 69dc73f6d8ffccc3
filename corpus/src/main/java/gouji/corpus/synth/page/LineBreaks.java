package gouji.corpus.synth.page;

import gouji.corpus.synth.page.Letters.Type;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Where a text is broken into lines. Numbers stay whole, and no line begins with a full stop. */
final class LineBreaks {
  private static final String NOT_FIRST = "，。；：、？！）》”’〕】％%…";
  private static final String NOT_LAST = "（《“‘〔【";
  private static final String IN_NUMBERS = ".,%-+/:_";

  private final Letters letters;
  private final Type type;

  LineBreaks(Letters letters, Type type) {
    this.letters = letters;
    this.type = type;
  }

  /** A line of a text: from the first character to before the last. */
  record Stretch(int start, int end) {}

  /**
   * The lines of a text.
   *
   * @param first how wide the first may be
   * @param others how wide the others may be
   */
  List<Stretch> lines(String text, float first, float others) throws IOException {
    List<Stretch> lines = new ArrayList<>();
    int start = 0;
    do {
      float room = lines.isEmpty() ? first : others;
      int end = start;
      float used = 0;
      while (end < text.length()) {
        int next = wordEnd(text, end);
        float width = letters.width(text.substring(end, next), type);
        if (used + width > room && end > start) {
          break;
        }
        used += width;
        end = next;
      }
      lines.add(new Stretch(start, end));
      start = end;
    } while (start < text.length());
    return lines;
  }

  /** The widest piece that must not be broken. */
  float widestWord(String text) throws IOException {
    float widest = 0;
    for (int i = 0; i < text.length(); ) {
      int next = wordEnd(text, i);
      widest = Math.max(widest, letters.width(text.substring(i, next), type));
      i = next;
    }
    return widest;
  }

  /** Where the piece ends that begins here and must not be broken. */
  private static int wordEnd(String text, int start) {
    int end = start + 1;
    while (end < text.length() && (staysTogether(text.charAt(end - 1), text.charAt(end)))) {
      end++;
    }
    return end;
  }

  private static boolean staysTogether(char left, char right) {
    return NOT_FIRST.indexOf(right) >= 0
        || NOT_LAST.indexOf(left) >= 0
        || isInNumber(left) && isInNumber(right);
  }

  private static boolean isInNumber(char character) {
    return character < 0x7f
        && (Character.isLetterOrDigit(character) || IN_NUMBERS.indexOf(character) >= 0);
  }
}
