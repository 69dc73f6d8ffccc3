package gouji.extractor.layout;

import gouji.extractor.language.ChineseNumerals;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks that number headings, paragraphs and lists: 第一部分, 一、, （一）, 1., （1）, ①. */
public final class Marks {
  /** How a mark is written, in the order in which they usually nest. */
  public enum Style {
    PART,
    CHAPTER,
    HAN,
    HAN_BRACKETED,
    ARABIC,
    ARABIC_BRACKETED,
    ARABIC_HALF_BRACKETED,
    CIRCLED
  }

  /**
   * A mark at the beginning of a text.
   *
   * @param separator the sign that closes the mark, which tells 1. from 1、
   * @param length how many characters of the text it takes
   */
  public record Mark(Style style, int number, String separator, int length) {}

  private static final String HAN = "[一二三四五六七八九十百零〇]{1,5}";
  private static final Pattern PATTERN =
      Pattern.compile(
          ("(?<part>第(?<partn>H|\\d{1,2})(部分|篇|章|节))"
                  + "|(?<han>(?<hann>H)[、.．﹑])"
                  + "|(?<hanb>[（(](?<hanbn>H)[）)][、.．]?|(?<hans>[㈠-㈩])[、.．]?)"
                  + "|(?<ara>(?<aran>\\d{1,2}|[０-９]{1,2})(?<aras>[、.．﹑])(?:(?![0-9０-９])|(?=(?:19|20)\\d\\d年)))"
                  + "|(?<arab>[（(](?<arabn>\\d{1,2}|[０-９]{1,2})[）)][、.．]?)"
                  + "|(?<arah>(?<arahn>\\d{1,2})[）)])"
                  + "|(?<sign>[①-⒛❶-❿])[、.．]?")
              .replace("H", HAN));

  private Marks() {}

  /** The mark with which a text without spaces begins. */
  public static Optional<Mark> at(String text) {
    if (text.isEmpty() || !mayBegin(text.charAt(0))) {
      return Optional.empty();
    }
    Matcher m = PATTERN.matcher(text);
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    int length = m.end();
    if (m.group("part") != null) {
      boolean part = m.group("part").endsWith("部分") || m.group("part").endsWith("篇");
      return mark(part ? Style.PART : Style.CHAPTER, number(m.group("partn")), "", length);
    }
    if (m.group("han") != null) {
      return mark(Style.HAN, number(m.group("hann")), "、", length);
    }
    if (m.group("hanb") != null) {
      int n =
          m.group("hanbn") != null ? number(m.group("hanbn")) : m.group("hans").charAt(0) - '㈠' + 1;
      return mark(Style.HAN_BRACKETED, n, "", length);
    }
    if (m.group("ara") != null) {
      String separator = m.group("aras").equals("、") || m.group("aras").equals("﹑") ? "、" : ".";
      return mark(Style.ARABIC, number(m.group("aran")), separator, length);
    }
    if (m.group("arab") != null) {
      return mark(Style.ARABIC_BRACKETED, number(m.group("arabn")), "", length);
    }
    if (m.group("arah") != null) {
      return mark(Style.ARABIC_HALF_BRACKETED, number(m.group("arahn")), "", length);
    }
    return sign(m.group("sign").charAt(0), length);
  }

  /** A number that is one sign with what closes it: ①, ⑴, ⒈, ❶. */
  private static Optional<Mark> sign(char c, int length) {
    if (c >= '⒈' && c <= '⒛') {
      return mark(Style.ARABIC, c - '⒈' + 1, ".", length);
    }
    if (c >= '⑴' && c <= '⒇') {
      return mark(Style.ARABIC_BRACKETED, c - '⑴' + 1, "", length);
    }
    return mark(Style.CIRCLED, c - (c >= '❶' ? '❶' : '①') + 1, "", length);
  }

  private static Optional<Mark> mark(Style style, int number, String separator, int length) {
    return number == 0 ? Optional.empty() : Optional.of(new Mark(style, number, separator, length));
  }

  private static boolean mayBegin(char c) {
    return c == '第'
        || c == '（'
        || c == '('
        || c >= '0' && c <= '9'
        || c >= '０' && c <= '９'
        || c >= '①' && c <= '⒛'
        || c >= '❶' && c <= '❿'
        || c >= '㈠' && c <= '㈩'
        || "一二三四五六七八九十百".indexOf(c) >= 0;
  }

  /** The number that the digits or numerals stand for; 0 when they stand for none. */
  static int number(String numeral) {
    return Character.isDigit(numeral.charAt(0))
        ? Integer.parseInt(numeral)
        : (int) ChineseNumerals.parse(numeral).orElse(0);
  }
}
