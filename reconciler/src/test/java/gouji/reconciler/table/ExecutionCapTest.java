package gouji.reconciler.table;

import org.junit.jupiter.api.Test;

class ExecutionCapTest {
  private static void check(String table) {
    Tables.check(new ExecutionCap(), table);
  }

  private static final String LIST =
      """
      | 序号 | 项目名称 | 预算数（调整后） | 执行数 | 自评得分 |
      | 1 | 甲 | 100.00 | 100.00 | 100 |
      | 2 | 乙 | 160.00 | 100.00 | 98 |%s
      | 3 | 丙 | 200.00 | 99.50 | 95 |
      | 4 | 丁 | 130.00 | 0.00 | 0 |
      | 5 | 戊 | 123.00 | 118.80 | 100 |%s
      | 合计 | < | 713.00 | 418.30 | 99 |
      """;

  @Test
  void scoresThatExecutionDoesNotAllow() {
    check("单位：万元\n" + LIST.formatted(" // fails", " // fails"));
  }

  @Test
  void theReportGivesExecutionAnotherWeight() {
    check("产出指标50分，效益指标30分，预算执行率权重20分。\n单位：万元\n" + LIST.formatted("", ""));
  }

  @Test
  void aScoreMayBeRounded() {
    check(
        """
        单位：万元
        | 项目名称 | 预算数 | 执行数 | 得分 |
        | 甲 | 200.00 | 99.497130 | 95 |
        | 乙 | 25.00 | 0.96 | 90.4 |
        | 丙 | 25.00 | 0.96 | 90.5 | // fails
        """);
  }

  @Test
  void scoresOutOfTenSayNothing() {
    check(
        """
        单位：万元
        | 项目名称 | 预算数 | 执行数 | 得分 |
        | 甲 | 200.00 | 99.00 | 9.5 |
        | 乙 | 25.00 | 0.96 | 9 |
        | 丙 | 25.00 | 0.96 | 10 |
        """);
  }

  private static final String FORM =
      """
      | 项目资金（万元） |  | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
      | -- |
      | ^ | 年度资金总额 | 100.00 | 120.00 | 60.00 | WEIGHT | 50% | 5 |
      | ^ | 其中：当年财政拨款 | 100.00 | 120.00 | 60.00 | — | — | — |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |
      | 产出指标 | 数量指标 | 培训 | 10场 | 10场 | 90 | 90 |  |
      | 总分 | < | < | < | < | 100 | 98 |  |MARK
      """;

  @Test
  void aFormWhoseTotalExecutionDoesNotAllow() {
    check(FORM.replace("WEIGHT", "10").replace("MARK", " // fails"));
  }

  @Test
  void aFormThatGivesExecutionTwentyPoints() {
    check(FORM.replace("WEIGHT", "20").replace("MARK", ""));
  }
}
