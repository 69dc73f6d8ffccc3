package gouji.reconciler.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words at the head of a row say about its place among the rows.
 *
 * @param words without 其中 and numbering
 * @param style the form of its number, rows of one level share it; "" for none
 * @param number the last number of its numbering, 0 for none
 * @param within whether it begins with 其中: it lies inside a row above it
 * @param deducted whether it begins with 减: it is taken off
 */
record Label(String words, String style, int number, boolean within, boolean deducted, Rank rank) {
  private static final String HAN_DIGITS = "一二三四五六七八九";
  private static final Pattern WITHIN = Pattern.compile("\\(?其中[:：]?\\)?");
  private static final Pattern DEDUCTED = Pattern.compile("减[:：]");

  private static final List<Pattern> NUMBERINGS =
      List.of(
          Pattern.compile("第?[一二三四五六七八九十]{1,3}[、.]"),
          Pattern.compile("\\([一二三四五六七八九十]{1,3}\\)[、.]?"),
          Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){2}[、.]?(?=\\D)"),
          Pattern.compile("\\d{1,2}\\.\\d{1,2}[、.]?(?=\\p{IsHan})"),
          Pattern.compile("\\d{1,2}[、.](?!\\d)"),
          Pattern.compile("\\(?\\d{1,2}\\)[、.]?"),
          Pattern.compile("[①-⑳]"));

  private static final String TAIL = "(?:数|金额)?(?:\\([^)]*\\))?[:：]?";
  private static final Pattern GRAND_TOTAL = Pattern.compile("\\p{IsHan}{0,12}总(?:合)?计" + TAIL);
  private static final Pattern TOTAL =
      Pattern.compile("(?:合计|共计|累计|总额|(?:年度|项目|预算|专项|全年|年度预算)*资金总额|预算总额)" + TAIL);
  private static final Pattern NAMED_TOTAL =
      Pattern.compile("[\\p{IsHan}“”\"]{1,14}(?:合计|共计)" + TAIL);
  private static final Pattern SUBTOTAL = Pattern.compile("\\p{IsHan}{0,14}小计" + TAIL);

  /** Reads a cell's normalised text. */
  static Label of(String text) {
    String words = text;
    Matcher inside = WITHIN.matcher(words);
    boolean within = inside.lookingAt();
    if (within) {
      words = words.substring(inside.end());
    }
    String style = "";
    int count = 0;
    for (Pattern numbering : mayBeNumbered(words) ? NUMBERINGS : List.<Pattern>of()) {
      Matcher number = numbering.matcher(words);
      if (number.lookingAt()) {
        style = numbering.pattern();
        count = count(number.group());
        words = words.substring(number.end());
        break;
      }
    }
    Matcher inner = WITHIN.matcher(words);
    if (inner.lookingAt()) {
      within = true;
      words = words.substring(inner.end());
    }
    boolean deducted = DEDUCTED.matcher(words).lookingAt();
    return new Label(words, style, count, within, deducted, rank(words));
  }

  /** The last number in a numbering: 二十一、 is 21, 3.2 is 2. */
  private static int count(String numbering) {
    int count = 0;
    for (int i = 0; i < numbering.length(); i++) {
      char c = numbering.charAt(i);
      int digit = c >= '0' && c <= '9' ? c - '0' : HAN_DIGITS.indexOf(c) + 1;
      if (c >= '①' && c <= '⑳') {
        count = c - '①' + 1;
      } else if (c == '十') {
        count = Math.max(count, 1) * 10;
      } else if (c >= '0' && c <= '9') {
        count = count * 10 + digit;
      } else if (digit > 0) {
        count += digit;
      } else if (c == '.' && i + 1 < numbering.length()) {
        count = 0;
      }
    }
    return count;
  }

  /** Spares most texts the patterns. */
  private static boolean mayBeNumbered(String words) {
    char first = words.isEmpty() ? ' ' : words.charAt(0);
    return "第(一二三四五六七八九十".indexOf(first) >= 0
        || first >= '0' && first <= '9'
        || first >= '①' && first <= '⑳';
  }

  /** Whether a cell's text names a total of any rank. */
  static boolean isTotal(String text) {
    return mayBeTotal(text) && of(text).rank() != Rank.NONE;
  }

  /** Spares most texts the patterns, too. */
  private static boolean mayBeTotal(String words) {
    return words.indexOf('计') >= 0 || words.indexOf('额') >= 0;
  }

  private static Rank rank(String words) {
    if (!mayBeTotal(words)) {
      return Rank.NONE;
    }
    if (SUBTOTAL.matcher(words).matches()) {
      return Rank.SUBTOTAL;
    }
    if (GRAND_TOTAL.matcher(words).matches()) {
      return Rank.GRAND_TOTAL;
    }
    if (TOTAL.matcher(words).matches()) {
      return Rank.TOTAL;
    }
    return NAMED_TOTAL.matcher(words).matches() ? Rank.NAMED_TOTAL : Rank.NONE;
  }

  boolean isNumbered() {
    return !style.isEmpty();
  }
}
