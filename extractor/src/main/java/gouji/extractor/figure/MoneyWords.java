package gouji.extractor.figure;

import gouji.extractor.model.Unit;
import java.util.regex.Pattern;

/** Whether words are about money where no unit says so: 投资1500万, but 受益人口2.5万. */
final class MoneyWords {
  private static final String MONEY =
      "合计|共计|总计|总额|差额|净额|余额|结余|结转|预算|资金|经费|支出|收入|金额|投资|奖补|补助|支持|拨款|单价|费用?";

  /** What is counted, whatever was spent on it. */
  private static final String COUNTED =
      "人口|人数|人次|人员|群众|居民|村民|游客|学生|职工|户|面积|里程|产量|数量|[水电客流]量|用户|株|册|亩";

  /** The last word that tells. */
  private static final Pattern OF_MONEY =
      Pattern.compile("(?:" + MONEY + ")(?!.*(?:" + COUNTED + "))");

  private static final Pattern OF_COUNT =
      Pattern.compile("(?:" + COUNTED + ")(?!.*(?:" + MONEY + "))");

  private MoneyWords() {}

  static boolean name(String words) {
    return OF_MONEY.matcher(words).find();
  }

  /** Whether they are about something that is counted instead. */
  static boolean count(String words) {
    return OF_COUNT.matcher(words).find();
  }

  /** What a bare 万 or 亿 is of money; whatever else for any other unit. */
  static Unit inMoney(String scale, Unit unit) {
    return switch (scale) {
      case "万" -> Unit.TEN_THOUSAND_YUAN;
      case "亿" -> Unit.HUNDRED_MILLION_YUAN;
      default -> unit;
    };
  }
}
