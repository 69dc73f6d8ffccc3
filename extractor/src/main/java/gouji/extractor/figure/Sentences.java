package gouji.extractor.figure;

import java.util.ArrayList;
import java.util.List;

/** Where the sentences of a normalised text begin and end. */
public final class Sentences {

  /** A sentence's range, its closing mark included; end exclusive. */
  public record Range(int start, int end) {
    public boolean contains(int index) {
      return index >= start && index < end;
    }
  }

  private Sentences() {}

  /** Cuts after 。！？ outside brackets; a text without them is one sentence. */
  public static List<Range> of(String text) {
    List<Range> ranges = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth = Math.max(0, depth - 1);
      } else if ((c == '。' || c == '!' || c == '?') && (c == '。' || depth == 0)) {
        ranges.add(new Range(start, i + 1));
        start = i + 1;
        depth = 0;
      }
    }
    if (start < text.length()) {
      ranges.add(new Range(start, text.length()));
    }
    return ranges;
  }

  /** The sentence that holds the index. */
  public static Range at(String text, int index) {
    for (Range range : of(text)) {
      if (range.contains(index)) {
        return range;
      }
    }
    return new Range(0, text.length());
  }
}
