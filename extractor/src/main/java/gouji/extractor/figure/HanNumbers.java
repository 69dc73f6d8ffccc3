package gouji.extractor.figure;

import gouji.extractor.language.ChineseNumerals;
import gouji.extractor.model.Precision;
import gouji.extractor.model.Quantity;
import gouji.extractor.model.Unit;
import java.math.BigDecimal;
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

  private static final Pattern AND_A_HALF = Pattern.compile("半(?!年|天|个)");

  /** Begins or goes on a word, or makes an ordinal of the numeral. */
  private static final String IN_A_WORD = "第届之周期初统唯同单逐专划归如合其点某惟均每几数\"“‘/-";

  /** Which of several, rather than how many. */
  private static final Pattern WHICH =
      Pattern.compile("级|类|期|位小数|届|点|度|层|起|月|日|号|倍|项目|台[县山区市河]|家渠|个?[^，。；、]{0,6}[”\"]");

  private static final Pattern SET_PHRASE =
      Pattern.compile(
          "[两三四]个(?:意识|自信|维护|确立|代表|全面|统筹|务必)|八项规定|三项(?:经费|等)|[三五]年(?:行动|规划|计划|方案|攻坚)|[三五]位一体|一\\p{IsHan}一\\p{IsHan}");

  private static final Pattern OTHER_WORD = Pattern.compile("[民员才力事工大均社保称单录册次]");
  private static final Pattern SCORED = Pattern.compile("(?:得|扣|满分|计|评|赋|加|减)$");

  /** 一 is an article before most units: 一个机制, 一批. */
  private static final Pattern SINGLE = Pattern.compile("[人名辆台套户座所间篇]|(?:万|亿|千)?元(?=整|正|[，。；、)])");

  /** 整, 伍角, 贰分 after the yuan of an amount in capitals. */
  private static final Pattern CAPITAL_TAIL =
      Pattern.compile("(?:整|正)|(?:(" + N + ")角)?(?:零?(" + N + ")分)?(?:整|正)?");

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
      end = start;
      while (end < text.length() && ChineseNumerals.isNumeral(text.charAt(end))) {
        end++;
      }
      if (end > start && end < text.length()) {
        counted(text, start, end).ifPresent(found::add);
      }
    }
    return found;
  }

  private static void addHalves(String text, List<PrintedNumber> found) {
    Matcher half = HALF.matcher(text);
    while (half.find()) {
      int unitEnd = UnitAfter.read(text, half.end()).end();
      boolean after = half.start() > 0 && ChineseNumerals.isNumeral(text.charAt(half.start() - 1));
      if (!after) {
        found.add(
            number(text, half.start(), half.end(), unitEnd, new BigDecimal("0.5"), Unit.OTHER));
      }
    }
  }

  private static Optional<PrintedNumber> share(Matcher parts) {
    OptionalLong whole =
        parts.group(2).equals("百") ? OptionalLong.of(100) : ChineseNumerals.parse(parts.group(2));
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    String digits = parts.group(3) == null ? "" : parts.group(3);
    StringBuilder value = new StringBuilder().append(whole.getAsLong());
    for (int i = 0; i < digits.length(); i++) {
      value
          .append(i == 0 ? "." : "")
          .append(ChineseNumerals.parse(digits.substring(i, i + 1)).orElse(0));
    }
    Unit unit = parts.group(1).equals("百分之") ? Unit.PERCENT : Unit.PER_MILLE;
    Quantity quantity =
        new Quantity(
            new BigDecimal(value.toString()), unit, new Precision.Decimals(digits.length()));
    return Optional.of(new PrintedNumber(parts.start(), parts.end(), parts.end(), quantity));
  }

  private static Optional<PrintedNumber> counted(String text, int start, int end) {
    UnitAfter unit = UnitAfter.read(text, end);
    if (unit.unit() == Unit.NONE || isWord(text, start, end, unit)) {
      return Optional.empty();
    }
    OptionalLong value = ChineseNumerals.parse(text.substring(start, end));
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
      BigDecimal half = number.add(new BigDecimal("0.5"));
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
    int zeros = value.signum() == 0 ? 0 : Math.min(0, value.stripTrailingZeros().scale());
    Precision precision =
        Bounds.read(text, start, end, unitEnd)
            .orElse(money ? new Precision.Decimals(zeros) : new Precision.Exact());
    return new PrintedNumber(start, end, unitEnd, new Quantity(value, unit, precision));
  }

  private static boolean isWord(String text, int start, int end, UnitAfter unit) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    if (IN_A_WORD.indexOf(before) >= 0 || Character.isDigit(before) || before == '.') {
      return true;
    }
    if (at(WHICH, text, end) || at(SET_PHRASE, text, start)) {
      return true;
    }
    if (text.substring(start, end).equals("一") && !at(SINGLE, text, end)) {
      return true;
    }
    return switch (unit.unit().dimension()) {
      case SCORE -> !SCORED.matcher(text.substring(Math.max(0, start - 2), start)).find();
      case PEOPLE -> at(OTHER_WORD, text, unit.end());
      // 三元 and 二元 are names as often as amounts.
      case MONEY -> end - start == 1 && unit.unit() == Unit.YUAN && !at(SINGLE, text, end);
      default -> false;
    };
  }

  private static boolean at(Pattern pattern, String text, int index) {
    return pattern.matcher(text).region(index, text.length()).lookingAt();
  }
}
