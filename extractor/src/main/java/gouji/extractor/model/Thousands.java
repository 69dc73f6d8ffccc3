package gouji.extractor.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Full-width commas that group the digits of one number: 1，234.50. As often they stand between two
 * numbers: only decimals behind the last group, a group that begins with 0, or there being nothing
 * else in the text tell that they do not.
 */
final class Thousands {
  private static final char COMMA = '，';

  private static final Pattern GROUPED =
      Pattern.compile(
          "(?<![\\d.,])(?<!(?<!\\.\\d{0,3})\\d，)[1-9]\\d{0,2}(?<groups>(?:[，,]\\d{3})+)(?:(?<decimals>\\.\\d+)|(?![.，,]\\d))(?!\\d)");

  private Thousands() {}

  /** Makes the commas narrow, as they stand in any other number; nothing changes its place. */
  static void fold(StringBuilder text) {
    int comma = text.indexOf("，");
    while (comma > 0 && !isBetweenDigits(text, comma)) {
      comma = text.indexOf("，", comma + 1);
    }
    if (comma <= 0) {
      return;
    }
    Matcher number = GROUPED.matcher(text.toString());
    while (number.find()) {
      boolean alone = number.start() <= 1 && number.end() >= text.length() - 1;
      if (number.group("decimals") != null || hasZero(number.group("groups")) || alone) {
        for (int i = number.start("groups"); i < number.end("groups"); i++) {
          if (text.charAt(i) == COMMA) {
            text.setCharAt(i, ',');
          }
        }
      }
    }
  }

  private static boolean isBetweenDigits(CharSequence text, int at) {
    return at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private static boolean hasZero(String groups) {
    return groups.contains("，0") || groups.contains(",0");
  }
}
