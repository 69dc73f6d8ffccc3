package gouji.extractor.figure;

/** The words around a number that belong to it. */
final class Clause {
  private static final String BOUNDARIES = "，,。；;!?、:";

  /** No clause of a report is longer; a text without any boundary is no prose. */
  static final int LONGEST = 200;

  private static final int LONGEST_BRACKET = 24;

  private Clause() {}

  /**
   * The words of the clause before {@code at}, back to {@code floor} or {@link #LONGEST} characters
   * at most. A bracket that closes before the number is part of a name: 因公出国（境）费.
   */
  static String before(String text, int at, int floor) {
    int first = Math.max(floor, at - LONGEST);
    int i = at;
    while (i > first) {
      char c = text.charAt(i - 1);
      if (c == ')') {
        int open = text.lastIndexOf('(', i - 1);
        if (open < first || i - open > LONGEST_BRACKET) {
          break;
        }
        i = open;
      } else if (c == '(' || BOUNDARIES.indexOf(c) >= 0 && !insideName(text, i - 1)) {
        break;
      } else {
        i--;
      }
    }
    return text.substring(i, at);
  }

  /** The words after {@code at} to the clause's end, {@link #LONGEST} characters at most. */
  static String after(String text, int at) {
    int last = Math.min(text.length(), at + LONGEST);
    int i = at;
    while (i < last && BOUNDARIES.indexOf(text.charAt(i)) < 0 && "()".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return text.substring(at, i);
  }

  /** 收、支总计 is one name, and so is 收入总计、支出总计. */
  private static boolean insideName(String text, int at) {
    return text.charAt(at) == '、'
        && (text.startsWith("收、支", at - 1) || text.startsWith("收入总计、支出总计", at - 4));
  }
}
