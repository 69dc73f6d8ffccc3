package gouji.extractor.language;

import java.util.OptionalLong;

/** Whole numbers written in Chinese: 三百零五, 一万二千, 叁拾万. */
public final class ChineseNumerals {
  /** Every character that a numeral is made of, for a character class of a pattern. */
  public static final String CHARACTERS = "零〇一二两三四五六七八九十廿卅百千万亿壹贰貳叁叄肆伍陆陸柒捌玖拾佰仟萬億";

  /** Stands for a digit where there is none. */
  private static final int NONE = -1;

  private ChineseNumerals() {}

  /** Whether a numeral may hold the character. */
  public static boolean isNumeral(char c) {
    return digit(c) >= 0 || unit(c) > 0 || tens(c) > 0;
  }

  /**
   * The value of a numeral; empty for what is none: digits in a row (二〇二二, 十四五), units out of
   * order, and short forms that leave the last unit out (三百五).
   */
  public static OptionalLong parse(String numeral) {
    long above = 0; // what stands before 亿
    long tenThousands = 0;
    long section = 0; // below 万
    long lastUnit = Long.MAX_VALUE;
    int digit = NONE;
    boolean gap = true; // whether a bare digit may end the numeral
    for (int i = 0; i < numeral.length(); i++) {
      char c = numeral.charAt(i);
      int d = digit(c);
      long unit = unit(c);
      if (d == 0) {
        if (digit != NONE) {
          return OptionalLong.empty();
        }
        gap = true;
        digit = numeral.length() == 1 ? 0 : NONE;
      } else if (d != NONE) {
        if (digit != NONE) {
          return OptionalLong.empty();
        }
        digit = d;
      } else if (tens(c) > 0) {
        if (digit != NONE || lastUnit <= 10) {
          return OptionalLong.empty();
        }
        section += tens(c);
        lastUnit = 10;
        gap = true;
      } else if (unit < 10_000) {
        if (unit == 0 || unit >= lastUnit || digit == NONE && unit != 10) {
          return OptionalLong.empty();
        }
        section += (digit == NONE ? 1 : digit) * unit;
        lastUnit = unit;
        digit = NONE;
        gap = unit == 10;
      } else {
        section += Math.max(0, digit);
        boolean again = unit == 10_000 ? tenThousands > 0 : above > 0;
        boolean nothing = section == 0 && (unit == 10_000 || tenThousands == 0);
        if (again || nothing) {
          return OptionalLong.empty();
        }
        if (unit == 10_000) {
          tenThousands = section * unit;
        } else {
          above = (tenThousands + section) * unit;
          tenThousands = 0;
        }
        section = 0;
        lastUnit = Long.MAX_VALUE;
        digit = NONE;
        gap = false;
      }
    }
    if (numeral.isEmpty() || digit != NONE && !gap) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(above + tenThousands + section + Math.max(0, digit));
  }

  private static int digit(char c) {
    return switch (c) {
      case '零', '〇' -> 0;
      case '一', '壹' -> 1;
      case '二', '两', '贰', '貳' -> 2;
      case '三', '叁', '叄' -> 3;
      case '四', '肆' -> 4;
      case '五', '伍' -> 5;
      case '六', '陆', '陸' -> 6;
      case '七', '柒' -> 7;
      case '八', '捌' -> 8;
      case '九', '玖' -> 9;
      default -> NONE;
    };
  }

  /** 廿 and 卅 are 二十 and 三十 in one. */
  private static long tens(char c) {
    return c == '廿' ? 20 : c == '卅' ? 30 : 0;
  }

  private static long unit(char c) {
    return switch (c) {
      case '十', '拾' -> 10;
      case '百', '佰' -> 100;
      case '千', '仟' -> 1000;
      case '万', '萬' -> 10_000;
      case '亿', '億' -> 100_000_000;
      default -> 0;
    };
  }
}
