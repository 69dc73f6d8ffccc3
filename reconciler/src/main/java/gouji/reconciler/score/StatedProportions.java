package gouji.reconciler.score;

import gouji.extractor.model.Cell;
import gouji.extractor.model.Table;
import gouji.reconciler.index.ReportIndex;
import gouji.reconciler.index.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which scores a report says that it gives in proportion: 得分=执行率×分值; 未达到的按完成值与目标值之比计分.
 *
 * @param ofFunds the score of the execution rate
 * @param ofAchieved that of an indicator that is to reach its target
 * @param ofExceeded that of one that is to stay below it
 * @param fullWhenReached whether an indicator that reaches its target gets full marks
 */
record StatedProportions(
    boolean ofFunds, boolean ofAchieved, boolean ofExceeded, boolean fullWhenReached) {
  private static final Pattern OF_FUNDS =
      Pattern.compile("执行率[×*xX](?:\\d|分值|权重|满分)|(?:\\d分?|分值|权重|满分)[×*xX](?:预算|资金)?执行率");
  private static final String ACHIEVED = "(?:实际)?(?:完成|实现)(?:值|数|情况)?";
  private static final String TARGET = "(?:年度|年初|预期)?(?:目标|指标|计划|预期)(?:值|数)?";
  private static final Pattern OF_ACHIEVED =
      Pattern.compile(
          ratio(ACHIEVED, TARGET)
              + "|未(?:达到|完成|实现)[^。;]{0,16}按[^。;]{0,8}(?:完成比例|比例|完成率)[^。;扣]{0,8}[计得赋]分");
  private static final Pattern OF_EXCEEDED = Pattern.compile(ratio(TARGET, ACHIEVED));

  private static final Pattern FULL_WHEN_REACHED =
      Pattern.compile(
          "(?:完成|达到|达成|实现)(?:了|值)?(?:达到)?(?:年度|预期|设定)?(?:目标|指标|计划)值?的?[，,]?(?:则|可)?(?:[得计记](?:该)?(?:指标)?(?:所赋)?(?:满分|全部分值|全分))");

  /** As wide as three columns, a cell says something of the whole form. */
  private static final int WIDE = 3;

  private static String ratio(String dividend, String divisor) {
    return dividend
        + "(?:[÷/]"
        + divisor
        + "[^。;,，]{0,2}[×*xX]|[与和]"
        + divisor
        + "(?:之比|的比例|的比值)[^。;扣]{0,8}[计得赋]分)";
  }

  static StatedProportions of(ReportIndex index) {
    List<String> all = new ArrayList<>();
    List<String> general = new ArrayList<>();
    index.paragraphs().stream().map(Statement::text).forEach(general::add);
    for (Table table : index.report().tables()) {
      for (Cell cell : table.cells()) {
        (cell.columnSpan() < WIDE ? all : general).add(cell.text());
      }
    }
    all.addAll(general);
    return new StatedProportions(
        says(OF_FUNDS, all),
        says(OF_ACHIEVED, general),
        says(OF_EXCEEDED, general),
        says(FULL_WHEN_REACHED, general));
  }

  private static boolean says(Pattern pattern, List<String> texts) {
    return texts.stream().anyMatch(text -> pattern.matcher(text).find());
  }
}
