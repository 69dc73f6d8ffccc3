package gouji.extractor.figure;

import gouji.extractor.model.Unit;
import java.util.regex.Pattern;

/** Which numerals in Chinese are parts of words, names and set phrases, and count nothing. */
final class HanWords {
  /** Begins or goes on a word, or makes an ordinal of the numeral. */
  private static final String IN_A_WORD = "第届之周期初统唯同单逐专划归如合其点某惟均每几数个\"“‘/-";

  /** Which of several, rather than how many. */
  private static final Pattern WHICH =
      Pattern.compile("级|类|期|位小数|届|点|度|层|起|月|日|号|倍|项目|台[县山区市河]|家渠|个?[^，。；、]{0,6}[”\"]");

  private static final Pattern SET_PHRASE =
      Pattern.compile(
          "[两三四五六]个(?:意识|自信|维护|确立|代表|全面|统筹|务必|一)|八项规定|三项(?:经费|等)"
              + "|[三五十]年(?:行动|规划|计划|方案|攻坚)|[三五]位一体|一\\p{IsHan}一\\p{IsHan}"
              // Two of something are 两次; 二次 is another time.
              + "|二次");

  private static final Pattern OTHER_WORD = Pattern.compile("[民员才力事工大均社保称单录册次]");
  private static final Pattern SCORED = Pattern.compile("(?:得|扣|满分|计|评|赋|加|减)$");

  /** 一 is an article before most units: 一个机制, 一批. */
  private static final Pattern SINGLE =
      Pattern.compile("[人名辆台套户座所间篇]|个百分点|(?:万|亿|千)?元(?=整|正|[，。；、)])");

  private HanWords() {}

  /**
   * Whether a numeral counts nothing, whatever unit seems to follow it.
   *
   * @param end where the numeral ends
   */
  static boolean isWord(String text, int start, int end, UnitAfter unit) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    if (goesOn(text, start) || Character.isDigit(before) || before == '.') {
      return true;
    }
    if (at(WHICH, text, end) || at(SET_PHRASE, text, start)) {
      return true;
    }
    if (text.substring(start, end).equals("一") && !at(SINGLE, text, end)) {
      return true;
    }
    return switch (unit.unit().dimension()) {
      case SCORE -> !isScored(text, start);
      case PEOPLE -> at(OTHER_WORD, text, unit.end());
      // 三元 and 二元 are names as often as amounts.
      case MONEY -> end - start == 1 && unit.unit() == Unit.YUAN && !at(SINGLE, text, end);
      default -> false;
    };
  }

  /** Whether a numeral goes on with a word, or belongs to an ordinal. */
  static boolean goesOn(String text, int start) {
    return start > 0 && IN_A_WORD.indexOf(text.charAt(start - 1)) >= 0;
  }

  static boolean isScored(String text, int start) {
    return SCORED.matcher(text.substring(Math.max(0, start - 2), start)).find();
  }

  private static boolean at(Pattern pattern, String text, int index) {
    return pattern.matcher(text).region(index, text.length()).lookingAt();
  }
}
