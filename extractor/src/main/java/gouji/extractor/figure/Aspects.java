package gouji.extractor.figure;

import gouji.extractor.model.Aspect;
import gouji.extractor.model.Quantity;
import gouji.extractor.model.Unit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In what respect a number measures, as the words before and behind it say. */
final class Aspects {
  /** 稳增长 and 促增长 name a purpose. */
  private static final String RISE =
      "增加|净增|(?<![稳保促])增长|上升|提高|新增|比增|同比增|环比增|递增|增幅为?|增幅达|调增|追加|上涨|超支";

  private static final String FALL = "减少|净减|下降|降低|比降|同比降|降幅为?|下滑|回落|调减|压减|压缩|核减|节约";

  /** A word of change right before the number; 增加到 and 增至 announce a level. */
  private static final Pattern CHANGE =
      Pattern.compile("(?:(" + RISE + ")|(" + FALL + "))(?:额|幅度)?(?:了|约|为|达)?$");

  /** The most characters of a change with what goes with its word. */
  private static final int LONGEST_CHANGE = 6;

  /** 比目标少2人, 比目标值75%高1.8个百分点: how far one is from the other. */
  private static final Pattern DEDUCTED = Pattern.compile("扣(?:减|除|掉|去|了|分)?(?:分值?)?(?:为|:)?$");

  private static final Pattern APART =
      Pattern.compile("(?:(?:比|较)[^，,。；;]{1,20}?|^)(?:(高出?|多出?|超出)|(低|少))(?:了)?$");

  /** 人均, 户均, 单价: no amount that adds up to anything or changes with the total. */
  private static final Pattern PER_UNIT =
      Pattern.compile("(?:[人户车亩村校生床]均|平均|均价|单价|每\\p{IsHan}{1,3})[^，。；]{0,8}$");

  private static final Pattern COMPLETION =
      Pattern.compile("完成.{0,14}的$|完成率|执行率|支出率|到位率|支出进度|占(?!.*(?:公共|基金|经营)预算).{0,8}预算.{0,4}的$");

  private Aspects() {}

  static Aspect of(Quantity quantity, String lead, String tail) {
    boolean each = tail.startsWith("/") || PER_UNIT.matcher(lead).find();
    if (each && quantity.unit().dimension() == Unit.Dimension.MONEY) {
      return Aspect.RATE;
    }
    Matcher change = change(lead);
    boolean changes = change.find();
    boolean rises = changes && change.group(1) != null;
    return switch (quantity.unit().dimension()) {
      case RATE -> {
        if (changes) {
          yield rises ? Aspect.GROWTH_RATE : Aspect.DECLINE_RATE;
        }
        if (COMPLETION.matcher(lead).find()) {
          yield Aspect.COMPLETION_RATE;
        }
        yield lead.contains("占") ? Aspect.SHARE : Aspect.RATE;
      }
      case SCORE -> score(lead, tail);
      default -> {
        if (!quantity.precision().isDefinite()) {
          yield Aspect.LIMIT;
        }
        if (changes) {
          yield rises ? Aspect.INCREASE : Aspect.DECREASE;
        }
        yield apart(lead);
      }
    };
  }

  private static Matcher change(String lead) {
    int end = lead.length();
    return CHANGE
        .matcher(lead)
        .region(Math.max(0, end - LONGEST_CHANGE), end)
        .useTransparentBounds(true);
  }

  private static Aspect apart(String lead) {
    Matcher apart = APART.matcher(lead);
    if (!apart.find()) {
      return Aspect.LEVEL;
    }
    return apart.group(1) != null ? Aspect.INCREASE : Aspect.DECREASE;
  }

  private static Aspect score(String lead, String tail) {
    if (DEDUCTED.matcher(lead).find()) {
      return Aspect.DEDUCTION;
    }
    int full =
        Math.max(lead.lastIndexOf("满分"), Math.max(lead.lastIndexOf("分值"), lead.lastIndexOf("权重")));
    if (full > lead.lastIndexOf("得")) {
      return Aspect.FULL_MARKS;
    }
    return tail.startsWith("制") ? Aspect.FULL_MARKS : Aspect.SCORE;
  }

  /** What is left of the words before a number once the word of change is taken off. */
  static String withoutChange(String lead) {
    Matcher change = change(lead);
    return change.find() ? lead.substring(0, change.start()) : lead;
  }

  static boolean isChange(Aspect aspect) {
    return switch (aspect) {
      case INCREASE, DECREASE, GROWTH_RATE, DECLINE_RATE -> true;
      default -> false;
    };
  }

  /** Whether a figure is a change, share or rate of an amount before it, and is called after it. */
  static boolean isOf(Aspect aspect) {
    return isChange(aspect) || aspect == Aspect.SHARE || aspect == Aspect.COMPLETION_RATE;
  }

  static boolean isScore(Aspect aspect) {
    return switch (aspect) {
      case SCORE, FULL_MARKS, DEDUCTION -> true;
      default -> false;
    };
  }
}
