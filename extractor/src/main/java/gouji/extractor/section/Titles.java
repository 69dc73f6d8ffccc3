package gouji.extractor.section;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a section is called. */
final class Titles {
  /** So many characters that each stand apart are a line set to its full width, not words. */
  private static final Pattern SPACED = Pattern.compile("(?:\\S[ 　]+){6,}");

  private static final Pattern GAPS = Pattern.compile("[ 　]+");

  private Titles() {}

  /** A heading as printed, without the spaces that set it apart to the line's width. */
  static String of(String printed) {
    Matcher spaced = SPACED.matcher(printed);
    return spaced.lookingAt() ? GAPS.matcher(printed).replaceAll("") : printed;
  }

  /**
   * The beginning of a numbered sentence: up to its first stop, else to the last comma within
   * {@code most} characters, else so many.
   *
   * @param mark the length of its number
   */
  static String ofSentence(String printed, int mark, int most) {
    String words = of(printed);
    int comma = 0;
    int end = Math.min(mark, words.length());
    for (int letters = 0; end < words.length() && letters <= most; end++) {
      char c = words.charAt(end);
      if ("。：；:;".indexOf(c) >= 0) {
        return words.substring(0, end);
      }
      boolean better = comma == 0 || words.charAt(comma) == '、';
      if (c == '，' || c == '、' && better) {
        comma = end;
      }
      letters += c > ' ' && c != '　' ? 1 : 0;
    }
    return words.substring(0, comma > 0 ? comma : end);
  }
}
