package gouji.extractor.figure;

import gouji.extractor.model.Precision;
import gouji.extractor.model.Quantity;
import gouji.extractor.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers of a normalised text that are amounts of something. Years, dates, document
 * numbers, list and section numbers, ordinals, phone numbers, model names and slogans ("1+N", 5G)
 * are numbers too, but no figures; they are passed over.
 */
final class NumberScanner {
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\d{1,3}(?:,\\d{3})+(?![\\d])|\\d+)(?:\\.\\d+)?");

  /** 2022年, 2022-12-31, 2025.1.1, 10:30, 0753-1234567, 1+3+6: digits that belong together. */
  private static final Pattern COMPOUND =
      Pattern.compile(
          "-\\d{1,3}-$|\\d{1,4}(?:国道|省道|县道)|\\d{4}年(?:度|初|末|底)?(?:\\d{1,2}月(?:\\d{1,2}[日号])?)?"
              + "|\\d{1,2}(?:[-至~—]\\d{1,2})?月(?:份|底|末|\\d{1,2}[日号])?"
              + "|\\d{4}[-至~—]+\\d{4}年(?:度)?"
              + "|\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}"
              + "|\\d+\\.\\d+\\.\\d+(?:-\\d+\\.\\d+\\.\\d+)?"
              + "|\\d{1,2}:\\d{2}(?!\\d)|\\d+:\\d+(?!\\d)"
              + "|0\\d{2,3}-\\d{7,8}|(?<!\\d)1[3-9]\\d{9}(?!\\d|\\.\\d|元|万)"
              + "|\\d+(?:\\+\\d+)*\\+[A-Za-z]|\\d+(?:\\+\\d+)+(?![\\d.]|元|万|分|人|名|=)"
              + "|[〔\\[【(]\\d{4}[〕\\]】)]年?第?\\d*号?"
              + "|(?<=[第零])\\d+(?:[-至]\\d+)?"
              + "|(?<=附件|附表|表|图|任务|附)\\d+(?:-\\d+)*"
              + "|\\d+号(?!楼)"
              + "|[A-Za-z][A-Za-z0-9.\\-]*\\d[A-Za-z0-9.\\-]*"
              + "|\\d+[A-Za-z][A-Za-z0-9]*"
              + "|[“\"‘「]\\d+[”\"’」]");

  /** "1." "2、" "(3)" at the beginning of a statement, also when a year follows: "3.2022年". */
  private static final Pattern LIST_MARK =
      Pattern.compile(
          "(?:^|(?<=[。；;:!?，,]))\\(?\\d{1,2}(?:[、)]|\\.(?!\\d)|\\.(?=(?:19|20)\\d{2}年))");

  private static final Pattern APPROXIMATELY =
      Pattern.compile(
          "(?:大约|约为|约|将近|接近|近|逾|超过|超|突破|不少于|不低于|不小于|不超过|不高于|至少|不足|达到或超过|以上|≥|≤|>|<|＞|＜)$");

  private static final Pattern BOUND_AFTER = Pattern.compile("^(?:\\(含\\))?(?:余|多|以上|以下|以内|左右|上下)");

  private static final Pattern RANGE_BEFORE = Pattern.compile("[%\\d元分][-~—至]+$");

  private NumberScanner() {}

  static List<PrintedNumber> scan(String text) {
    List<PrintedNumber> found = new ArrayList<>();
    boolean[] taken = new boolean[text.length() + 1];
    mark(COMPOUND.matcher(text), taken);
    mark(LIST_MARK.matcher(text), taken);
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      if (!taken[number.start()]) {
        found.add(read(text, number.start(), number.end()));
      }
    }
    return found;
  }

  private static void mark(Matcher matcher, boolean[] taken) {
    while (matcher.find()) {
      for (int i = matcher.start(); i < matcher.end(); i++) {
        taken[i] = true;
      }
    }
  }

  private static PrintedNumber read(String text, int start, int end) {
    UnitAfter after = UnitAfter.read(text, end);
    String before = text.substring(Math.max(0, start - 6), start);
    int signed = isMinus(text, start) ? start - 1 : start;
    BigDecimal value = new BigDecimal(text.substring(signed, end).replace(",", ""));
    boolean vague =
        APPROXIMATELY.matcher(before).find()
            || RANGE_BEFORE.matcher(before).find()
            || BOUND_AFTER.matcher(text.substring(after.end())).lookingAt()
            || startsRange(text, after.end());
    Precision precision =
        vague ? new Precision.Approximate() : precision(after.unit(), Math.max(0, value.scale()));
    return new PrintedNumber(
        signed, end, after.end(), new Quantity(value, after.unit(), precision));
  }

  private static Precision precision(Unit unit, int decimals) {
    return switch (unit.dimension()) {
      case PEOPLE, COUNT ->
          unit.exponent() == 0 ? new Precision.Exact() : new Precision.Decimals(decimals);
      case SCORE -> new Precision.Exact();
      default -> new Precision.Decimals(decimals);
    };
  }

  /** A hyphen is a minus sign unless it joins two things: "20%-40%", "附表01-1". */
  private static boolean isMinus(String text, int start) {
    if (start == 0 || text.charAt(start - 1) != '-') {
      return false;
    }
    if (start == 1) {
      return true;
    }
    char c = text.charAt(start - 2);
    return !Character.isLetterOrDigit(c) && c != '%' && c != ')' && c != '-' || isHan(c);
  }

  private static boolean isHan(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  private static boolean startsRange(String text, int at) {
    return at + 1 < text.length()
        && "-~—至".indexOf(text.charAt(at)) >= 0
        && (Character.isDigit(text.charAt(at + 1)) || text.charAt(at + 1) == '—');
  }
}
