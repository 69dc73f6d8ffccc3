package gouji.corpus.synth.write;

import java.util.Arrays;

/** Numbers headings: 第一部分, 一、, （一）, 1., （1）. */
final class Outline {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final int LEVELS = 5;

  private final boolean parts;
  private final int[] counts = new int[LEVELS];

  /**
   * @param parts whether the highest level is 第一部分
   */
  Outline(boolean parts) {
    this.parts = parts;
  }

  /** The number of the next part. */
  String part() {
    return parts ? "第" + chinese(next(0)) + "部分 " : chinese(next(0)) + "、";
  }

  /** The number of the next heading of a level, from 1. */
  String number(int level) {
    int number = next(level);
    return switch (level) {
      case 1 -> chinese(number) + "、";
      case 2 -> "（" + chinese(number) + "）";
      case 3 -> number + ".";
      default -> "（" + number + "）";
    };
  }

  private int next(int level) {
    Arrays.fill(counts, level + 1, LEVELS, 0);
    return ++counts[level];
  }

  /** Up to 99. */
  static String chinese(int number) {
    String ones = number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1);
    if (number < 10) {
      return ones;
    }
    String tens = number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1);
    return tens + "十" + ones;
  }
}
