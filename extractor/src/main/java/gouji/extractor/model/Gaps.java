package gouji.extractor.model;

import java.util.regex.Pattern;

/**
 * Tells white space between two numbers from white space inside one: "2022 2023" are two, "3
 * 410.17" and "2 0 2 3" are one. All other white space is of no meaning in Chinese.
 */
public final class Gaps {
  /** Groups of three, as in 3 410.17; what stands before may have been joined already. */
  private static final Pattern GROUPS = Pattern.compile("\\d{1,3}(?:,?\\d{3})*");

  private static final Pattern GROUP = Pattern.compile("\\d{3}(?:\\.\\d+)?");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern NUMBER =
      Pattern.compile("\\d*\\.?\\d*|\\d{1,3}(?:,\\d{3})*(?:,\\d{0,3}|\\.\\d*)?");

  private static final Pattern LIST_MARK = Pattern.compile("\\d{1,2}\\.");

  private Gaps() {}

  /**
   * Whether a gap in a folded text parts two numbers; what stands before it is settled.
   *
   * @param after to the next gap
   * @param newline whether a line ends in it: nobody goes on with a number on a new line unless the
   *     number shows that it is unfinished
   * @param lastPiece how many digits stand between the gap before and this one
   */
  static boolean parts(CharSequence before, CharSequence after, boolean newline, int lastPiece) {
    int begin = before.length();
    while (begin > 0 && isNumeric(before.charAt(begin - 1))) {
      begin--;
    }
    int end = 0;
    while (end < after.length() && isNumeric(after.charAt(end))) {
      end++;
    }
    String left = before.subSequence(begin, before.length()).toString();
    String right = after.subSequence(0, end).toString();
    if (right.isEmpty()) {
      return isMinus(before, after);
    }
    if (left.isEmpty()) {
      return false;
    }
    char open = left.charAt(left.length() - 1);
    if (open == '.' || open == ',') {
      boolean begins = begin == 0 || "。；;:".indexOf(before.charAt(begin - 1)) >= 0;
      return begins && LIST_MARK.matcher(left).matches();
    }
    if (right.charAt(0) == '.' || right.charAt(0) == ',') {
      return false;
    }
    boolean spaced = lastPiece == 1 && right.length() == 1;
    boolean grouped = GROUPS.matcher(left).matches() && GROUP.matcher(right).matches();
    return newline || !spaced && !grouped;
  }

  /** "12.5 -3.2": the second is negative, not the end of a range. */
  private static boolean isMinus(CharSequence before, CharSequence after) {
    return before.length() > 0
        && after.length() > 1
        && after.charAt(0) == '-'
        && isDigit(after.charAt(1))
        && (isDigit(before.charAt(before.length() - 1))
            || before.charAt(before.length() - 1) == '%');
  }

  /**
   * Whether a line that ends with the first text and one that begins with the second break a number
   * between them, rather than end one and begin another.
   */
  public static boolean isBroken(String line, String next) {
    int begin = line.length();
    while (begin > 0 && isNumeric(line.charAt(begin - 1))) {
      begin--;
    }
    int end = 0;
    while (end < next.length() && isNumeric(next.charAt(end))) {
      end++;
    }
    String left = line.substring(begin);
    String right = next.substring(0, end);
    return !left.isEmpty()
        && !right.isEmpty()
        && NUMBER.matcher(left + right).matches()
        && !(YEAR.matcher(left).matches() && YEAR.matcher(right).matches());
  }

  /** Whether a line that ends with the first text goes on with another number on the next. */
  public static boolean areTwo(String line, String next) {
    return !line.isEmpty()
        && !next.isEmpty()
        && isDigit(line.charAt(line.length() - 1))
        && isDigit(next.charAt(0))
        && !isBroken(line, next);
  }

  private static boolean isNumeric(char c) {
    return isDigit(c) || c == '.' || c == ',';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
