package gouji.extractor.figure;

import gouji.extractor.model.OtherNumber.Sort;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the numbers of a cell are when its header, or its being a header, makes no figures of them.
 */
final class CellSorts {
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern DIGITS = Pattern.compile("[-\\d=+*×/÷%.,()]+");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern DATE =
      Pattern.compile("(?:19|20)\\d{2}(?:年|[-./]?(?:0?[1-9]|1[0-2])(?:[-./]?\\d{1,2})?)?");

  private static final Pattern BOUND =
      Pattern.compile(
          "(?=[不低高少多小大超至达以左(及])"
              + "(?:不?(?:[低高少多小大]于(?:等于)?|超过)|至[少多]|达到?|以[上下内]|左右|(?:\\(含\\)|及)(?=以))");

  /** What headers of dates, of telephones and of codes end in. */
  private static final Pattern HEADER =
      Pattern.compile(
          "(?:(?<dates>年份|年度|时间|日期|年月|月份|期限)|(?<phones>(?:电话|手机|联系方式|传真)(?:号码)?)"
              + "|证号|文号|账号|帐号|编号|编码|代码|车牌号|型号|邮编|身份证号码?)$");

  private static final int LONGEST_HEADER = 6;

  private CellSorts() {}

  /**
   * Whether a cell holds words, which say themselves what its numbers measure: more than those of a
   * bound, 不低于350.
   */
  static boolean talks(String text) {
    return isWorded(text) && isWorded(BOUND.matcher(text).replaceAll(""));
  }

  private static boolean isWorded(String text) {
    int found = 0;
    int i = 0;
    while (i < text.length() && found < 2) {
      int c = text.codePointAt(i);
      found += Character.isIdeographic(c) ? 1 : 0;
      i += Character.charCount(c);
    }
    return found == 2;
  }

  /** A header that is a bare number counts its columns, or is a year. */
  static Optional<OtherNumbers.Stretch> inHeader(String text) {
    return DIGITS.matcher(text).matches()
        ? stretch(text, YEAR.matcher(text).matches() ? Sort.DATE : Sort.LIST_NUMBER)
        : Optional.empty();
  }

  /** What stands under, or beside, a header that names dates, telephones or codes. */
  static Optional<Sort> under(String header) {
    int end = header.length();
    Matcher of = HEADER.matcher(header).region(Math.max(0, end - LONGEST_HEADER), end);
    if (!of.find()) {
      return Optional.empty();
    }
    if (of.group("dates") != null) {
      // 2023年度 is the date itself.
      return DIGIT.matcher(header).find() ? Optional.empty() : Optional.of(Sort.DATE);
    }
    return Optional.of(of.group("phones") != null ? Sort.PHONE : Sort.CODE);
  }

  /** A cell without words, of the sort that its header names; a date must look like one. */
  static Optional<OtherNumbers.Stretch> named(String text, Sort sort) {
    return sort == Sort.DATE && !DATE.matcher(text).matches()
        ? Optional.empty()
        : stretch(text, sort);
  }

  /** The whole of a text that has digits. */
  static Optional<OtherNumbers.Stretch> stretch(String text, Sort sort) {
    return DIGIT.matcher(text).find()
        ? Optional.of(new OtherNumbers.Stretch(0, text.length(), sort))
        : Optional.empty();
  }
}
