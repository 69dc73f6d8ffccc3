package gouji.extractor.office;

import gouji.extractor.layout.Marks;
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
      open.append(open.isEmpty() ? "" : "\n").append(line);
    }
    parts.add(open.toString());
    return parts;
  }

  private static boolean endsSentence(CharSequence text) {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end > 0 && "。；！？：:;".indexOf(text.charAt(end - 1)) >= 0;
  }
}
