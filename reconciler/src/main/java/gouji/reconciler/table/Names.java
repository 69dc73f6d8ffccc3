package gouji.reconciler.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What columns are called by what they hold. */
final class Names {
  private static final Pattern BUDGET =
      Pattern.compile(
          ".*(?:预算|指标数|指标金额|计划数|计划金额|安排资金|安排数|下达资金|下达数|到位资金|到位金额|到位数|到账数|资金总额).*|.*\\(A\\).*");
  private static final Pattern NO_BUDGET =
      Pattern.compile(
          ".*(?:执行|支出|决算|支付|完成|使用|结余|结转|率|差|比|较|上年|去年|预算调整|追加|调增|调减|单位|级次|项目|科目|编码|来源|绩效).*");
  private static final Pattern EXECUTED =
      Pattern.compile(
          ".*(?:执行数|执行金额|执行额|实际支出|支出数|支出金额|决算数|决算|支付数|支付金额|使用金额|使用数|已支出|完成金额|实际执行).*|.*\\(B\\).*");
  private static final Pattern NO_EXECUTED =
      Pattern.compile(".*(?:率|未|差|比|较|上年|去年|占|结余|预算支出|项目).*");
  private static final Pattern SCORE = Pattern.compile(".*(?:得分|评分|自评分|分数)(?:\\(.*\\))?");
  private static final Pattern FULL_MARKS =
      Pattern.compile("(?:指标)?(?:分值|满分|权重|标准分|标准分值|权重分值?)(?:\\(.*\\))?");

  /** "分值执行率" is two columns that were read as one. */
  private static final Pattern RATE =
      Pattern.compile("(?!.*分值).*(?:执行率|支出率|支付率|使用率|完成率|支出进度|执行进度)(?:\\(.*\\))?%?");

  private static final Pattern GROWTH =
      Pattern.compile(".*(?:(?:增长|增减|增加|变动|变化|下降|减少|升降)(?:率|比例|幅度|%|\\(%\\)|百分比)|增幅|增速|同比|±%).*");
  private static final Pattern SHARE =
      Pattern.compile(".*(?:占比|比重|所占比例|占.{1,10}(?:比例|%|百分比|的比)).*");
  private static final Pattern CHANGE =
      Pattern.compile(".*(?:增减|增加|减少|变动|变化|升降)(?:数|额|金额|情况|值)?(?:\\(.*\\))?");
  private static final Pattern DIFFERENCE =
      Pattern.compile(".*(?:结余|结转|余额|差额|差异|净值|净额|未执行|未支付|未完成|节约|缺口).{0,8}");

  private static final Pattern YEAR = Pattern.compile("(20\\d{2})");
  private static final Pattern LAST_YEAR = Pattern.compile("上年|去年|上一?年度");
  private static final Pattern THIS_YEAR = Pattern.compile("本年|当年|今年");

  private Names() {}

  /** Whether two columns are of one year and of the year before: 2023年, 2024年; 上年数, 本年数. */
  static boolean isYearBefore(String before, String now) {
    Matcher one = YEAR.matcher(before);
    Matcher other = YEAR.matcher(now);
    return one.find() && other.find()
        ? Integer.parseInt(one.group()) + 1 == Integer.parseInt(other.group())
        : LAST_YEAR.matcher(before).find() && THIS_YEAR.matcher(now).find();
  }

  static boolean isGrowth(String name) {
    return GROWTH.matcher(name).matches();
  }

  static boolean isShare(String name) {
    return SHARE.matcher(name).matches();
  }

  /** The amount by which something grew or fell. */
  static boolean isChange(String name) {
    return CHANGE.matcher(name).matches() && !isGrowth(name);
  }

  /** What remains of one amount after another, or a change. */
  static boolean isDifference(String name) {
    return isChange(name) || DIFFERENCE.matcher(name).matches() && !name.contains("率");
  }

  static boolean isBudget(String name) {
    return BUDGET.matcher(name).matches() && !NO_BUDGET.matcher(name).matches();
  }

  static boolean isExecuted(String name) {
    return EXECUTED.matcher(name).matches() && !NO_EXECUTED.matcher(name).matches();
  }

  static boolean isScore(String name) {
    return SCORE.matcher(name).matches();
  }

  static boolean isFullMarks(String name) {
    return FULL_MARKS.matcher(name).matches();
  }

  /** A rate of what was executed of a budget. */
  static boolean isExecutionRate(String name) {
    return RATE.matcher(name).matches();
  }

  /** Rates are of the budget as adjusted, where it is printed; of the initial one at last. */
  static int preference(String budget) {
    if (budget.contains("调整") || budget.contains("全年") || budget.contains("(A)")) {
      return 0;
    }
    return budget.contains("年初") ? 2 : 1;
  }
}
