package gouji.reconciler.table;

import org.junit.jupiter.api.Test;

class RateColumnsTest {
  private static void check(String table) {
    Tables.check(new RateColumns(), table);
  }

  @Test
  void executionRatesHoweverPrinted() {
    check(
        """
        单位：万元
        | 项目 | 预算数 | 执行数 | 执行率 |
        | 甲 | 300.00 | 100.00 | 33.33% | // holds
        | 乙 | 300.00 | 200.00 | 66.66 | // holds
        | 丙 | 200.00 | 150.00 | 0.75 | // holds
        | 丁 | 200.00 | 150.00 | 85% | // fails
        | 戊 | 0 | 10.00 | 100% | // undecidable
        | 合计 | 1000.00 | 610.00 | 61% | // holds
        """);
  }

  @Test
  void theRateOfAFormIsOfTheAdjustedBudget() {
    check(
        """
        | 项目资金（万元） |  | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分 |
        | -- |
        | ^ | 年度资金总额 | 100.00 | 120.00 | 90.00 | 10 | 75% | 7.5 | // holds
        | ^ | 其中：当年财政拨款 | 100.00 | 120.00 | 90.00 | — | 75% | — | // holds
        """);
  }

  /** Without a line between them the columns of full marks and of rates are read as one. */
  @Test
  void twoColumnsReadAsOneAreNoRate() {
    check(
        """
        | 项目资金（万元） |  | 全年预算数（A） | 全年执行数（B） | 分值执行率（B/A） | 得分 |
        | -- |
        | ^ | 年度资金总额 | 120.00 | 120.00 | 10 | 10 |
        """);
  }

  @Test
  void aFormWhoseRateIsWrong() {
    check(
        """
        | 项目资金（万元） |  | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分 |
        | -- |
        | ^ | 年度资金总额 | 120.00 | 90.00 | 10 | 95% | 9.5 | // fails
        """);
  }

  @Test
  void aRateThatWasCappedIsNotWrong() {
    check(
        """
        单位：万元
        | 项目 | 预算数 | 决算数 | 完成率 |
        | 甲 | 100.00 | 130.00 | 100% | // undecidable
        """);
  }

  @Test
  void ratesOfSomethingElse() {
    check(
        """
        单位：万元
        | 项目 | 预算数 | 执行数 | 完成率 |
        | 甲 | 300.00 | 100.00 | 90% | // undecidable
        | 乙 | 300.00 | 200.00 | 95% | // undecidable
        | 丙 | 200.00 | 150.00 | 80% | // undecidable
        | 丁 | 200.00 | 120.00 | 100% | // undecidable
        """);
  }

  @Test
  void ratesOfGrowth() {
    check(
        """
        单位：万元
        | 项目 | 2023年 | 2022年 | 增减额 | 增减率 |
        | 甲 | 110.00 | 100.00 | 10.00 | 10% | // holds
        | 乙 | 90.00 | 120.00 | -30.00 | -25% | // holds
        | 丙 | 300.00 | 200.00 | 100.00 | 50% | // holds
        | 丁 | 130.00 | 100.00 | 30.00 | 23.08% | // fails
        """
            .replace("| 丁", "| 己 | 66.00 | 60.00 | 6.00 | 10% | // holds\n| 丁"));
  }

  @Test
  void sharesOfATotal() {
    check(
        """
        单位：万元
        | 项目 | 金额 | 占比 |
        | 甲 | 110.00 | 11% | // holds
        | 乙 | 290.00 | 29% | // holds
        | 丙 | 300.00 | 30% | // holds
        | 丁 | 300.00 | 33% | // fails
        | 合计 | 1000.00 | 100% |
        """);
  }

  /** Three rows are enough where the headers say of which years the amounts are. */
  @Test
  void growthByTheYearsInTheHeaders() {
    check(
        """
        单位：万元
        | 项目 | 2024年 | 2023年 | 增减率 |
        | 基本支出 | 110.00 | 100.00 | 10.00% | // holds
        | 项目支出 | 210.00 | 200.00 | 5.50% | // fails
        | 合计 | 320.00 | 300.00 | 6.67% | // holds
        """);
  }

  @Test
  void aFallWithoutItsSign() {
    check(
        """
        单位：万元
        | 项目 | 2024年 | 2023年 | 增减额 | 增减率 |
        | 基本支出 | 110.00 | 100.00 | 10.00 | 10.00% | // holds
        | 项目支出 | 190.00 | 200.00 | -10.00 | 5.00% | // fails
        | 合计 | 300.00 | 310.00 | -10.00 | -3.23% | // holds
        """);
  }

  @Test
  void aTableThatSignsNoFallsIsNotWrong() {
    check(
        """
        单位：万元
        | 项目 | 2024年 | 2023年 | 增减额 | 增减率 |
        | 基本支出 | 110.00 | 100.00 | 10.00 | 10.00% | // holds
        | 项目支出 | 190.00 | 200.00 | 10.00 | 5.00% | // undecidable
        | 合计 | 350.00 | 310.00 | 40.00 | 12.90% | // holds
        """);
  }
}
