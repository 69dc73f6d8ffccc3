package gouji.reconciler.rubric;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the numbering 1. 2. 3., ①②③ or （1）（2） off criteria, and divides them by it. */
final class Numbering {
  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";

  private Numbering() {}

  /** The name that a piece begins with: 半年进度:≥45%得2分. */
  private static final Pattern NAMED = Pattern.compile("(?<=[;。])(?=[^;。，,:=≤≥<>\\d]{2,14}:)");

  /**
   * The pieces between the numbers, what stands before the first among them; without numbers, those
   * that begin with a name; at least one.
   */
  static List<String> pieces(String text) {
    for (String style : List.of("%d[.、]", "\\(%d\\)", "%d\\)", "circled")) {
      List<String> pieces = pieces(text, style);
      if (pieces.size() > 1) {
        return pieces;
      }
    }
    return List.of(NAMED.split(text));
  }

  private static List<String> pieces(String text, String style) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int number = 1; number <= 10; number++) {
      String mark =
          style.equals("circled")
              ? CIRCLED.substring(number - 1, number)
              : String.format(Locale.ROOT, style, number);
      Matcher next = Pattern.compile("(?<=^|[;。，,、:分)])" + mark).matcher(text);
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
