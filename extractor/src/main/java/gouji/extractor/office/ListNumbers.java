package gouji.extractor.office;

import java.util.Locale;

/** Prints the number of a list item in one of the formats that Word names. */
final class ListNumbers {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private ListNumbers() {}

  /**
   * @param format the value of {@code w:numFmt}, ST_NumberFormat of ECMA-376 part 1, 17.18.59
   */
  static String print(int n, String format) {
    return switch (format) {
      case "none", "bullet" -> "";
      case "decimalZero" -> n < 10 ? "0" + n : String.valueOf(n);
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand" ->
          han(n, "零" + DIGITS.substring(1), "十百千", true);
      case "chineseLegalSimplified", "ideographLegalTraditional" ->
          han(n, LEGAL_DIGITS, "拾佰仟", false);
      case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(n);
      case "ideographTraditional" -> nth(n, "甲乙丙丁戊己庚辛壬癸");
      case "ideographZodiac" -> nth(n, "子丑寅卯辰巳午未申酉戌亥");
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> nth(n, '①', 20);
      case "decimalEnclosedParen" -> nth(n, '⑴', 20);
      case "decimalEnclosedFullstop" -> nth(n, '⒈', 20);
      case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(n);
      case "ideographEnclosedCircle" -> nth(n, '㈠', 10);
      case "upperRoman" -> roman(n).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(n);
      case "upperLetter" -> letter(n, 'A');
      case "lowerLetter" -> letter(n, 'a');
      default -> String.valueOf(n);
    };
  }

  /** 十二, 一百零五; up to 9999. */
  private static String han(int n, String digits, String powers, boolean bareTen) {
    if (n <= 0 || n > 9999) {
      return n == 0 ? digits.substring(0, 1) : String.valueOf(n);
    }
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int power = 3; power >= 0; power--) {
      int digit = n / (int) Math.pow(10, power) % 10;
      if (digit == 0) {
        gap = !text.isEmpty();
        continue;
      }
      if (gap) {
        text.append(digits.charAt(0));
        gap = false;
      }
      boolean bare = bareTen && power == 1 && digit == 1 && text.isEmpty();
      text.append(bare ? "" : digits.substring(digit, digit + 1));
      text.append(power == 0 ? "" : powers.substring(power - 1, power));
    }
    return text.toString();
  }

  private static String digits(int n) {
    StringBuilder text = new StringBuilder();
    String.valueOf(n).chars().forEach(c -> text.append(c < '0' ? "-" : DIGITS.charAt(c - '0')));
    return text.toString();
  }

  private static String fullWidth(int n) {
    StringBuilder text = new StringBuilder();
    String.valueOf(n).chars().forEach(c -> text.append((char) (c < '0' ? c : c - '0' + '０')));
    return text.toString();
  }

  private static String nth(int n, String of) {
    return n >= 1 && n <= of.length() ? of.substring(n - 1, n) : String.valueOf(n);
  }

  private static String nth(int n, char first, int last) {
    return n >= 1 && n <= last ? String.valueOf((char) (first + n - 1)) : String.valueOf(n);
  }

  /** a to z, then aa to zz. */
  private static String letter(int n, char first) {
    return n < 1 || n > 260
        ? String.valueOf(n)
        : String.valueOf((char) (first + (n - 1) % 26)).repeat((n - 1) / 26 + 1);
  }

  private static String roman(int n) {
    if (n < 1 || n > 3999) {
      return String.valueOf(n);
    }
    StringBuilder text = new StringBuilder();
    int rest = n;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        text.append(ROMAN[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return text.toString();
  }
}
