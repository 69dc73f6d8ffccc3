package gouji.extractor.section;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a section is called. */
final class Titles {
  /** So many characters that each stand apart are a line set to its full width, not words. */
  private static final Pattern SPACED = Pattern.compile("(?:\\S[ 　]+){6,}\\S?");

  private static final String STOPS = "。：；:;";
  private static final Pattern STOP = Pattern.compile("[" + STOPS + "]");
  private static final Pattern GAPS = Pattern.compile("[ 　]+");

  /** What stands behind the name of a functional item is said of it. */
  private static final Pattern ITEM = Pattern.compile("[（(]项[）)][”\"]?");

  private Titles() {}

  /** A heading as printed, without the spaces that set it apart to the line's width. */
  static String of(String printed) {
    return SPACED.matcher(printed).replaceAll(run -> GAPS.matcher(run.group()).replaceAll(""));
  }

  /**
   * The beginning of a numbered sentence: up to its first stop within {@code most} characters, else
   * up to its first comma, else to the last item of its list.
   *
   * @param mark the length of its number
   */
  static String ofSentence(String printed, int mark, int most) {
    String words = of(printed);
    Matcher item = ITEM.matcher(words);
    int begin = Math.min(mark, words.length());
    Matcher stop = STOP.matcher(words);
    if (item.find() && !(stop.find(begin) && stop.start() < item.start())) {
      return words.substring(0, item.end());
    }
    int comma = 0;
    int listed = 0;
    int depth = 0;
    int end = begin;
    for (int letters = 0; end < words.length() && letters <= most; end++) {
      char c = words.charAt(end);
      depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
      if (STOPS.indexOf(c) >= 0) {
        return words.substring(0, end);
      }
      boolean groups = end + 1 < words.length() && Character.isDigit(words.charAt(end + 1));
      if (c == '，' && comma == 0 && depth == 0 && !groups) {
        comma = end;
      }
      listed = c == '、' ? end : listed;
      letters += c > ' ' && c != '　' ? 1 : 0;
    }
    return words.substring(0, comma > 0 ? comma : listed > 0 ? listed : end);
  }
}
