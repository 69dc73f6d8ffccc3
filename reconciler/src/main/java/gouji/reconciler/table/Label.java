package gouji.reconciler.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words at the head of a row say about its place among the rows.
 *
 * @param words without 其中 and numbering
 * @param style the form of its number, rows of one level share it; "" for none
 * @param within whether it begins with 其中: it lies inside a row above it
 * @param deducted whether it begins with 减: it is taken off
 */
record Label(String words, String style, boolean within, boolean deducted, Rank rank) {
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
    for (Pattern numbering : mayBeNumbered(words) ? NUMBERINGS : List.<Pattern>of()) {
      Matcher number = numbering.matcher(words);
      if (number.lookingAt()) {
        style = numbering.pattern();
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
    return new Label(words, style, within, deducted, rank(words));
  }

  /** Spares most texts the patterns. */
  private static boolean mayBeNumbered(String words) {
    char first = words.isEmpty() ? ' ' : words.charAt(0);
    return "第(一二三四五六七八九十".indexOf(first) >= 0
        || first >= '0' && first <= '9'
        || first >= '①' && first <= '⑳';
  }

  private static Rank rank(String words) {
    if (words.indexOf('计') < 0 && words.indexOf('额') < 0) {
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
