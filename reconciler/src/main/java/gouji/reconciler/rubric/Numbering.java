package gouji.reconciler.rubric;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Takes the numbering 1. 2. 3., ①②③ or （1）（2） off criteria, and divides them by it. */
final class Numbering {
  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";
  private static final int MOST = CIRCLED.length();

  /** The marks of each style, in the order of counting. */
  private static final List<List<Pattern>> STYLES =
      Stream.of("%d[.、]", "\\(%d\\)", "%d\\)", CIRCLED).map(Numbering::marks).toList();

  private Numbering() {}

  /** The name that a piece begins with: 半年进度:≥45%得2分. */
  private static final Pattern NAMED = Pattern.compile("(?<=[;。])(?=[^;。，,:=≤≥<>\\d]{2,14}:)");

  /**
   * The pieces between the numbers, what stands before the first among them; without numbers, those
   * that begin with a name; at least one.
   */
  static List<String> pieces(String text) {
    for (List<Pattern> style : STYLES) {
      List<String> pieces = pieces(text, style);
      if (pieces.size() > 1) {
        return pieces;
      }
    }
    return List.of(NAMED.split(text));
  }

  private static List<Pattern> marks(String style) {
    return IntStream.rangeClosed(1, MOST)
        .mapToObj(
            n ->
                style.equals(CIRCLED)
                    ? CIRCLED.substring(n - 1, n)
                    : String.format(Locale.ROOT, style, n))
        .map(mark -> Pattern.compile("(?<=^|[;。，,、:分)])" + mark))
        .toList();
  }

  private static List<String> pieces(String text, List<Pattern> marks) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (Pattern mark : marks) {
      Matcher next = mark.matcher(text);
      if (!next.find(from)) {
        break;
      }
      if (next.start() > from) {
        pieces.add(text.substring(from, next.start()));
      }
      from = next.end();
    }
    if (from < text.length()) {
      pieces.add(text.substring(from));
    }
    return pieces;
  }
}
