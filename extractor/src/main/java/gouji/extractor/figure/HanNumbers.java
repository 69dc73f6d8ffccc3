package gouji.extractor.figure;

import gouji.extractor.language.ChineseNumerals;
import gouji.extractor.model.Precision;
import gouji.extractor.model.Quantity;
import gouji.extractor.model.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers that a text writes in Chinese and that count something: 十二个项目, 叁拾万元整, 百分之五, 半年.
 * Most numerals are parts of words (统一, 十分, 三公经费) or of names and headings (第三方, 二级, 一、); only what
 * a unit follows is a number here.
 */
final class HanNumbers {
  private static final String N = "[" + ChineseNumerals.CHARACTERS + "]";
  private static final Pattern PARTS =
      Pattern.compile("(百分之|千分之)(" + N + "+)(?:点([零〇一二三四五六七八九]+))?(?!" + N + ")");

  /** A stretch of time; 半年进度 and 上半年 are periods. */
  private static final Pattern HALF =
      Pattern.compile(
          "(?<=[满为近约每达逾足过期用时需了])半(?=年(?!度|报)|天|个月|个小时|小时)|(?<![上下前后])半(?=(?:年|天|个月|个小时|小时)[，。内后以])");

  /** 半亿元. */
  private static final Pattern LARGE_HALF = Pattern.compile("(?<!\\p{N})半(?=[万亿](?:元|人|亩|吨|户))");

  private static final BigDecimal A_HALF = new BigDecimal("0.5");

  private static final Pattern AND_A_HALF = Pattern.compile("半(?!年|天|个)");

  /** 整, 伍角, 贰分 after the yuan of an amount in capitals. */
  private static final Pattern CAPITAL_TAIL =
      Pattern.compile("(?:整|正)|(?:(" + N + ")角)?(?:零?(" + N + ")分)?(?:整|正)?");

  /** 十二点五万元. */
  private static final Pattern DECIMALS = Pattern.compile("点([零〇一二三四五六七八九]+)([百千]?[万亿]?)");

  /** 八十五万, of money or of anything else. */
  private static final Pattern BARE = Pattern.compile("[万亿](?=[，。；、)]|$)");

  /** 百余户, 千多人: one of them and some more. */
  private static final Pattern AND_MORE = Pattern.compile("[百千万亿][余多]");

  /** 一至三个月, 五到十万元: what the second counts in, the first does too. */
  private static final Pattern UP_TO = Pattern.compile("[-~—至到]");

  private static final Pattern CAPITAL = Pattern.compile("[壹贰貳叁叄肆伍陆陸柒捌玖拾佰仟萬億]");

  private HanNumbers() {}

  static List<PrintedNumber> find(String text) {
    List<PrintedNumber> found = new ArrayList<>();
    if (text.contains("分之")) {
      Matcher parts = PARTS.matcher(text);
      while (parts.find()) {
        share(parts).ifPresent(found::add);
      }
    }
    if (text.indexOf('半') >= 0) {
      addHalves(text, found);
    }
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = endOfNumeral(text, start);
      if (end > start && end < text.length()) {
        Optional<PrintedNumber> number = decimal(text, start, end);
        if (number.isEmpty()) {
          number = upTo(text, start, end);
        }
        if (number.isEmpty()) {
          number = counted(text, start, end);
        }
        if (number.isPresent()) {
          found.add(number.get());
          end = Math.max(end, number.get().end());
        }
      } else if (end > start) {
        bare(text, start, end).ifPresent(found::add);
      }
    }
    return found;
  }

  private static int endOfNumeral(String text, int start) {
    int end = start;
    while (end < text.length() && ChineseNumerals.isNumeral(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static void addHalves(String text, List<PrintedNumber> found) {
    Matcher half = HALF.matcher(text);
    while (half.find()) {
      int unitEnd = UnitAfter.read(text, half.end()).end();
      boolean after = half.start() > 0 && ChineseNumerals.isNumeral(text.charAt(half.start() - 1));
      if (!after) {
        found.add(number(text, half.start(), half.end(), unitEnd, A_HALF, Unit.OTHER));
      }
    }
    Matcher large = LARGE_HALF.matcher(text);
    while (large.find()) {
      UnitAfter unit = UnitAfter.read(text, large.end());
      found.add(number(text, large.start(), large.end(), unit.end(), A_HALF, unit.unit()));
    }
  }

  private static Optional<PrintedNumber> share(Matcher parts) {
    OptionalLong whole =
        parts.group(2).equals("百") ? OptionalLong.of(100) : ChineseNumerals.parse(parts.group(2));
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    String digits = parts.group(3) == null ? "" : parts.group(3);
    BigDecimal value = decimal(whole.getAsLong(), digits);
    Unit unit = parts.group(1).equals("百分之") ? Unit.PERCENT : Unit.PER_MILLE;
    Quantity quantity = new Quantity(value, unit, new Precision.Decimals(digits.length()));
    return Optional.of(new PrintedNumber(parts.start(), parts.end(), parts.end(), quantity));
  }

  private static Optional<PrintedNumber> decimal(String text, int start, int end) {
    Matcher decimals = DECIMALS.matcher(text).region(end, text.length());
    OptionalLong whole = ChineseNumerals.parse(text.substring(start, end));
    if (whole.isEmpty() || !decimals.lookingAt()) {
      return Optional.empty();
    }
    UnitAfter unit = UnitAfter.read(text, decimals.end());
    boolean time = unit.unit() == Unit.POINT && !HanWords.isScored(text, start);
    if (unit.unit() == Unit.NONE || time) {
      return Optional.empty();
    }
    BigDecimal value = decimal(whole.getAsLong(), decimals.group(1));
    if (!decimals.group(2).isEmpty()) {
      value = value.multiply(BigDecimal.valueOf(scale(decimals.group(2)))).stripTrailingZeros();
      value = value.setScale(Math.max(0, value.scale()), RoundingMode.UNNECESSARY);
    }
    return Optional.of(number(text, start, decimals.end(), unit.end(), value, unit.unit()));
  }

  private static BigDecimal decimal(long whole, String digits) {
    StringBuilder value = new StringBuilder().append(whole).append(digits.isEmpty() ? "" : ".");
    for (int i = 0; i < digits.length(); i++) {
      value.append(ChineseNumerals.parse(digits.substring(i, i + 1)).orElse(0));
    }
    return new BigDecimal(value.toString());
  }

  /** What 万 and the like multiply by; 1 for none. */
  private static long scale(String units) {
    return units.isEmpty() ? 1 : ChineseNumerals.parse("一" + units).orElse(1);
  }

  /** The lower end of a range whose upper end has the unit. */
  private static Optional<PrintedNumber> upTo(String text, int start, int end) {
    int next = end + 1;
    int last = endOfNumeral(text, next);
    OptionalLong low = ChineseNumerals.parse(text.substring(start, end));
    if (last == next || low.isEmpty() || !at(UP_TO, text, end) || HanWords.goesOn(text, start)) {
      return Optional.empty();
    }
    BigDecimal value =
        BigDecimal.valueOf(low.getAsLong() * shared(low.getAsLong(), text.substring(next, last)));
    return counted(text, next, last)
        .filter(high -> value.compareTo(high.quantity().value()) < 0)
        .map(high -> number(text, start, end, end, value, high.quantity().unit()));
  }

  /** By what the end of the upper number multiplies the lower one as well: 五到十万, 三到五百万. */
  private static long shared(long low, String high) {
    int factor = high.length();
    while (factor > 0 && "百千万亿".indexOf(high.charAt(factor - 1)) >= 0) {
      factor--;
    }
    while (factor < high.length()
        && ChineseNumerals.parse(high.substring(0, factor)).orElse(0) <= low) {
      factor++;
    }
    return scale(high.substring(factor));
  }

  private static Optional<PrintedNumber> bare(String text, int start, int end) {
    OptionalLong value = ChineseNumerals.parse(text.substring(start, end - 1));
    if (value.isEmpty() || !at(BARE, text, end - 1) || HanWords.goesOn(text, start)) {
      return Optional.empty();
    }
    BigDecimal number = BigDecimal.valueOf(value.getAsLong());
    Precision precision =
        Bounds.read(text, start, end - 1, end)
            .orElse(new Precision.Decimals(number.stripTrailingZeros().scale()));
    return Optional.of(
        new PrintedNumber(start, end - 1, end, new Quantity(number, Unit.OTHER, precision)));
  }

  private static Optional<PrintedNumber> counted(String text, int start, int end) {
    UnitAfter unit = UnitAfter.read(text, end);
    if (unit.unit() == Unit.NONE) {
      return bare(text, start, end);
    }
    if (HanWords.isWord(text, start, end, unit)) {
      return Optional.empty();
    }
    boolean andMore = end - start == 1 && at(AND_MORE, text, start);
    OptionalLong value = ChineseNumerals.parse((andMore ? "一" : "") + text.substring(start, end));
    if (value.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal number = BigDecimal.valueOf(value.getAsLong());
    Matcher tail = CAPITAL_TAIL.matcher(text).region(unit.end(), text.length());
    boolean capital = CAPITAL.matcher(text).region(start, end).find();
    if (unit.unit() == Unit.YUAN && capital && tail.lookingAt()) {
      BigDecimal cents = cents(tail.group(1), 1).add(cents(tail.group(2), 2));
      Quantity quantity = new Quantity(number.add(cents), Unit.YUAN, new Precision.Exact());
      return Optional.of(new PrintedNumber(start, end, tail.end(), quantity));
    }
    if (AND_A_HALF.matcher(text).region(unit.end(), text.length()).lookingAt()
        && unit.unit() == Unit.OTHER) {
      BigDecimal half = number.add(A_HALF);
      return Optional.of(number(text, start, end, unit.end() + 1, half, Unit.OTHER));
    }
    return Optional.of(number(text, start, end, unit.end(), number, unit.unit()));
  }

  private static BigDecimal cents(String digit, int places) {
    return digit == null
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(ChineseNumerals.parse(digit).orElse(0), places);
  }

  private static PrintedNumber number(
      String text, int start, int end, int unitEnd, BigDecimal value, Unit unit) {
    boolean money = unit.dimension() == Unit.Dimension.MONEY;
    int decimals = value.signum() == 0 ? 0 : value.stripTrailingZeros().scale();
    Precision precision =
        Bounds.read(text, start, end, unitEnd)
            .orElse(money ? new Precision.Decimals(decimals) : new Precision.Exact());
    return new PrintedNumber(start, end, unitEnd, new Quantity(value, unit, precision));
  }

  private static boolean at(Pattern pattern, String text, int index) {
    return pattern.matcher(text).region(index, text.length()).lookingAt();
  }
}
