package gouji.checker.report;

/** Makes any text safe to stand in a cell. */
final class CellText {
  /** What a cell of a workbook holds. */
  static final int LONGEST = 32_767;

  private static final char ELLIPSIS = '…';
  private static final char REPLACEMENT = '\uFFFD';

  private CellText() {}

  /** Without characters that XML forbids, no longer than a cell can hold. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        clean.append(c).append(text.charAt(++i));
      } else {
        clean.append(isAllowed(c) ? c : REPLACEMENT);
      }
    }
    if (clean.length() <= LONGEST) {
      return clean.toString();
    }
    int end = LONGEST - 1;
    if (Character.isHighSurrogate(clean.charAt(end - 1))) {
      end--;
    }
    return clean.substring(0, end) + ELLIPSIS;
  }

  /**
   * Whether a program that takes the cell for something typed in would run it as a formula. A cell
   * of ours is text; one that is copied to a CSV file is not any more.
   */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
  }

  /** How wide the text stands, a Latin letter being 1 and a Han character 2. */
  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) < 0x1100 ? 1 : 2;
    }
    return width;
  }

  /** How many lines it takes in a column so wide. */
  static int lines(String text, int columnWidth) {
    int lines = 0;
    for (String line : text.split("\n", -1)) {
      lines += Math.max(1, (width(line) + columnWidth - 1) / columnWidth);
    }
    return lines;
  }

  private static boolean isAllowed(char c) {
    return c >= ' ' && !Character.isSurrogate(c) && c != '\uFFFE' && c != '\uFFFF'
        || c == '\n'
        || c == '\t'
        || c == '\r';
  }
}
