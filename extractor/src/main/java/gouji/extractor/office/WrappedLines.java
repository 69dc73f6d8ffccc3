package gouji.extractor.office;

import gouji.extractor.layout.Marks;
import gouji.extractor.model.Gaps;
import gouji.extractor.model.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of a plain text whose paragraphs were wrapped at a certain width. */
final class WrappedLines {
  /** No wider, in ems, does anybody wrap: longer lines are paragraphs. */
  private static final double WIDEST = 60;

  /** Nothing but a number that goes on ends so. */
  private static final Pattern POINT = Pattern.compile("\\d{2}\\.$");

  private WrappedLines() {}

  /** The paragraphs that the lines stand for; the lines themselves where they are not wrapped. */
  static List<String> joined(List<String> lines) {
    double widest = lines.stream().mapToDouble(line -> width(line.strip())).max().orElse(0);
    if (widest > WIDEST) {
      return lines;
    }
    List<String> paragraphs = new ArrayList<>();
    String before = "";
    for (String line : lines) {
      int last = paragraphs.size() - 1;
      if (last >= 0 && goesOn(paragraphs.get(last), before, line, widest)) {
        paragraphs.set(last, join(paragraphs.get(last), line.strip()));
      } else {
        paragraphs.add(line.strip());
      }
      before = line.stripTrailing();
    }
    return paragraphs;
  }

  /**
   * Whether a sentence is open at a line's end that had no room for what comes next.
   *
   * @param before the last line of the paragraph
   */
  private static boolean goesOn(String paragraph, String before, String next, double widest) {
    String text = next.strip();
    return !before.isBlank()
        && !text.isEmpty()
        && Breaks.isProse(paragraph)
        && !Breaks.endsSentence(paragraph)
        && !isIndented(next)
        && Marks.at(text.replaceAll("[\\s\\u3000]+", "")).isEmpty()
        && (width(before) + firstWord(text) > widest
            || POINT.matcher(before).find()
            || "，。；、：％%）".indexOf(text.charAt(0)) >= 0);
  }

  private static String join(String paragraph, String next) {
    boolean two = Gaps.areTwo(folded(paragraph), folded(next));
    return paragraph + (two ? " " : "") + next;
  }

  private static String folded(String text) {
    return Passage.unplaced(text).text();
  }

  private static boolean isIndented(String line) {
    return line.startsWith("\u3000") || line.startsWith("  ") || line.startsWith("\t");
  }

  private static double firstWord(String text) {
    int end = 0;
    while (end < text.length() && isNarrow(text.charAt(end)) && text.charAt(end) != ' ') {
      end++;
    }
    return Math.max(1, width(text.substring(0, end)));
  }

  private static double width(String line) {
    double width = 0;
    for (int i = 0; i < line.length(); i++) {
      width += isNarrow(line.charAt(i)) ? 0.5 : 1;
    }
    return width;
  }

  private static boolean isNarrow(char c) {
    return c < 0x80;
  }
}
