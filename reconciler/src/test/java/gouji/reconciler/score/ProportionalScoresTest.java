package gouji.reconciler.score;

import gouji.reconciler.table.Tables;
import org.junit.jupiter.api.Test;

class ProportionalScoresTest {
  private static final String FUNDS =
      """
      | 资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
      | ---- |
      """;

  @Test
  void fundsScoreTheirRateWhereTheReportSaysSo() {
    Tables.check(
        new ProportionalScores(),
        "得分=执行率×分值，定性指标酌情打分。\n"
            + FUNDS
            + """
            | 甲项目资金总额 | 400.00 | 388.00 | 10 | 97.00% | 9.70 | // holds
            | 乙项目资金总额 | 400.00 | 364.00 | 10 | 91.00% | 9.01 | // fails
            | 丙项目资金总额 | 400.00 | 420.00 | 10 | 105.00% | 10 |
            | 丁项目资金总额 | 400.00 | 399.90 | 10 | 99.98% | 10 | // holds
            """);
  }

  @Test
  void orItsOtherFormsShowIt() {
    Tables.check(
        new ProportionalScores(),
        FUNDS
            + """
            | 甲项目资金总额 | 400.00 | 388.00 | 10 | 97.00% | 9.70 | // holds
            | 乙项目资金总额 | 400.00 | 364.00 | 10 | 91.00% | 9.10 | // holds
            | 丙项目资金总额 | 400.00 | 352.00 | 10 | 88.00% | 8.80 | // holds
            | 丁项目资金总额 | 400.00 | 252.00 | 10 | 63.00% | 10 | // fails
            """);
    Tables.check(
        new ProportionalScores(),
        FUNDS
            + """
            | 甲项目资金总额 | 400.00 | 388.00 | 10 | 97.00% | 9.70 | // holds
            | 乙项目资金总额 | 400.00 | 364.00 | 10 | 91.00% | 9 | // holds
            | 丙项目资金总额 | 400.00 | 352.00 | 10 | 88.00% | 8 | // holds
            | 丁项目资金总额 | 400.00 | 252.00 | 10 | 63.00% | 5 |
            """);
  }

  /** The rate is wrong there, and is found as such. */
  @Test
  void aScoreOfTheAmountsIsRight() {
    Tables.check(
        new ProportionalScores(),
        "得分=执行率×分值\n"
            + FUNDS
            + """
            | 甲项目资金总额 | 400.00 | 388.00 | 10 | 79.00% | 9.70 | // holds
            """);
  }

  @Test
  void aValueShortOfItsTargetScoresInProportion() {
    Tables.check(
        new ProportionalScores(),
        """
        正向指标得分=完成值÷目标值×分值，反向指标得分=目标值÷完成值×分值。
        | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | ---- |
        | 检查企业家次 | ≥960家次 | 1014家次 | 4 | 4 |
        | 建成站点 | =24个 | 21个 | 4 | 3.5 | // holds
        | 建成管网 | ≥12公里 | 9公里 | 8 | 8 | // fails
        | 误报率 | ≤0.50% | 0.80% | 4 | 2.5 | // holds
        | 投诉率 | ≤0.50% | 0.80% | 4 | 4 | // fails
        | 群众满意度 | ≥90% | 85.5% | 10 | 8.25 | // undecidable
        | 收入增长 | 增长8% | 增长6% | 6 | 6 |
        | 完成时间 | ≤2小时 | 100分钟 | 3 | 3 |
        | 修订预案 | 8-10部 | 7部 | 3 | 3 |
        """);
  }

  @Test
  void whatIsNotSaidHoldsOrIsNotAsserted() {
    Tables.check(
        new ProportionalScores(),
        """
        | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | ---- |
        | 建成站点 | ≥24个 | 21个 | 4 | 3.5 | // holds
        | 建成管网 | ≥12公里 | 9公里 | 8 | 7.5 |
        """);
  }

  @Test
  void criteriaComeFirst() {
    Tables.check(
        new ProportionalScores(),
        """
        得分=完成值÷目标值×分值
        | 三级指标 | 年度指标值 | 实际完成值 | 评分标准 | 分值 | 得分 |
        | ---- |
        | 建成管网 | ≥12公里 | 9公里 | 超过8公里得满分 | 8 | 8 |
        """);
  }

  @Test
  void fullMarksMayStandBehindTheName() {
    Tables.check(
        new ProportionalScores(),
        """
        | 一级指标 | 二级指标 | 三级指标（分值） | 年度指标值 | 实际完成值 | 得分 |
        | ---- |
        | 产出指标（16分） | 数量指标 | 开放场馆（8分） | ≥6个 | 6个 | 8 |
        | ^ | 质量指标 | 场馆上座率（8分） | ≥75% | 71.2% | 7.59 | // holds
        """);
  }

  @Test
  void fullMarksForWhatReachesItsTargetWhereTheReportSaysSo() {
    String form =
        """
        | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | ---- |
        | 慰问次数 | ≥61次 | 61次 | 20 | %s |
        | 满意度 | ≥90%% | 92%% | 10 | %s |
        | 培训人数 | ≥100人 | 180人 | 10 | 8 |
        """;
    String note = "完成年度指标值的得满分，未完成的酌情扣分。\n";
    Tables.check(
        new ProportionalScores(),
        note
            + form.formatted("20", "9.5")
                .replace("20 |\n", "20 | // holds\n")
                .replace("9.5 |", "9.5 | // fails"));
    Tables.check(new ProportionalScores(), form.formatted("19", "9.5"));
  }
}
