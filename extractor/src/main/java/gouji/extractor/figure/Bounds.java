package gouji.extractor.figure;

import gouji.extractor.model.Precision;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words around a number that make a bound or a guess of it. */
final class Bounds {
  private static final Pattern ROUGHLY_BEFORE =
      Pattern.compile("(?=[大约将接近])(?:大约|约为|约等于|(?<![节违合公集制契])约|将近|接近|(?<![附最])近)$");
  private static final Pattern AT_LEAST_BEFORE =
      Pattern.compile(
          "(?=[逾超突不大高至≥≧⩾>])(?:逾|(?<!不|未)超过|(?<![不未])超|突破|不少于|不低于|不小于|不得少于|不得低于|大于等于|(?<!不)大于|(?<!不)高于|至少|[≥≧⩾>]=?)$");
  private static final Pattern AT_MOST_BEFORE =
      Pattern.compile(
          "(?=[不未小低少至最控≤≦⩽<])(?:不超过|未超过|不[得能应可]超过|不高于|不大于|不多于|小于等于|(?<!不)小于|(?<!不|得)低于|(?<!不|得)少于|(?<!无|力)不足|至多|最多|控制在|[≤≦⩽<]=?)$");

  private static final Pattern ROUGHLY_AFTER = Pattern.compile("(?:余|多|左右|上下)");
  private static final Pattern AT_LEAST_AFTER = Pattern.compile("(?:\\(含\\))?(?:及)?以上");
  private static final Pattern AT_MOST_AFTER = Pattern.compile("(?:\\(含\\))?(?:及)?(?:以下|以内|之内)");

  /** 300余, 5万多: before or inside the unit. */
  private static final Pattern ODD = Pattern.compile("[余多来]\\p{IsHan}|[万亿][余多]");

  private static final int LONGEST = 6;

  private Bounds() {}

  /**
   * What the words say; empty when they say nothing and the number is meant as it is printed.
   *
   * @param end where the digits end
   * @param unitEnd where the unit after them ends
   */
  static Optional<Precision> read(String text, int start, int end, int unitEnd) {
    if (start == 0 && end == text.length()) {
      return Optional.empty();
    }
    String before = text.substring(Math.max(0, start - LONGEST), start);
    String after = text.substring(unitEnd, Math.min(text.length(), unitEnd + LONGEST));
    if (AT_MOST_BEFORE.matcher(before).find() || AT_MOST_AFTER.matcher(after).lookingAt()) {
      return Optional.of(new Precision.AtMost());
    }
    if (AT_LEAST_BEFORE.matcher(before).find() || AT_LEAST_AFTER.matcher(after).lookingAt()) {
      return Optional.of(new Precision.AtLeast());
    }
    boolean odd = ODD.matcher(text).region(end, text.length()).lookingAt();
    if (odd && unitEnd > end
        || ROUGHLY_BEFORE.matcher(before).find()
        || ROUGHLY_AFTER.matcher(after).lookingAt()) {
      return Optional.of(new Precision.Approximate());
    }
    return Optional.empty();
  }
}
