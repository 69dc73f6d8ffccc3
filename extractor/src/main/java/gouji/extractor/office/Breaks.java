package gouji.extractor.office;

import gouji.extractor.layout.Marks;
import gouji.extractor.model.Gaps;
import gouji.extractor.model.Passage;
import java.util.ArrayList;
import java.util.List;

/** Line breaks within a paragraph, which writers use to begin another one. */
final class Breaks {
  private Breaks() {}

  /** The paragraphs that a text with line breaks stands for. */
  static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String line : text.split("\n")) {
      boolean begins =
          endsSentence(open) || Marks.at(line.replaceAll("[\\s\\u3000]+", "")).isPresent();
      if (begins && !open.isEmpty()) {
        parts.add(open.toString());
        open.setLength(0);
      }
      if (breaksNumber(open.toString(), line)) {
        open.setLength(open.toString().stripTrailing().length());
        open.append(line.stripLeading());
      } else {
        open.append(open.isEmpty() ? "" : "\n").append(line);
      }
    }
    parts.add(open.toString());
    return parts;
  }

  /** Lines copied from a page break a number in the middle of a sentence; a list does not. */
  private static boolean breaksNumber(String open, String line) {
    return (isProse(open) || isProse(line))
        && Gaps.isBroken(Passage.unplaced(open).text(), Passage.unplaced(line).text());
  }

  /** Whether a text is a sentence, not a heading or an entry of a form. */
  static boolean isProse(CharSequence text) {
    return text.chars().anyMatch(c -> "，。；".indexOf(c) >= 0);
  }

  static boolean endsSentence(CharSequence text) {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end > 0 && "。；！？：:;".indexOf(text.charAt(end - 1)) >= 0;
  }
}
