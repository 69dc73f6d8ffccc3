package gouji.reconciler.table;

import org.junit.jupiter.api.Test;

class RowSumsTest {
  private static void check(String table) {
    Tables.check(new RowSums(), table);
  }

  @Test
  void aTotalAndItsPartsUnderOneHeader() {
    check(
        """
        单位：万元
        | 科目名称 | 支出预算 | < | < | 备注 |
        | ^ | 合计 | 基本支出 | 项目支出 | ^ |
        | -- |
        | 行政运行 | 130 | 100 | 20 | 上年结转 | // fails
        """);
  }

  @Test
  void oneRowOfSeveralDoesNotAddUp() {
    check(
        """
        单位：万元
        | 单位 | 合计 | 财政拨款 | 其他收入 |
        | 局本级 | 120.50 | 100.25 | 20.25 | // holds
        | 信息中心 | 64.00 | 60.00 | 4.00 | // holds
        | 服务中心 | 30.00 |  | 30.00 | // holds
        | 培训中心 | 58.00 | 50.00 | 5.00 | // fails
        """);
  }

  /** Before, what recognition made of a number was left out of the sum. */
  @Test
  void digitsThatAreNoNumberMayBeTheRest() {
    check(
        """
        单位：万元
        | 单位 | 财政拨款 | 其他收入 | 合计 |
        | 局本级 | 100.25 | 20.25 | 120.50 | // holds
        | 信息中心 | 60.00 | 4.00 | 64.00 | // holds
        | 服务中心 | 11.00 | 30.00 | 41.00 | // holds
        | 培训中心 | 50.00. | 5.00 | 55.00 | // undecidable
        """);
  }

  @Test
  void theTotalStandsLast() {
    check(
        """
        单位：万元
        | 单位 | 基本支出 | 项目支出 | 合计 |
        | 局本级 | 100.25 | 20.25 | 120.50 | // holds
        | 信息中心 | 60.00 | 4.00 | 64.00 | // holds
        | 服务中心 |  | 30.00 | 30.00 | // holds
        """);
  }

  @Test
  void subtotalsWithinATotal() {
    check(
        """
        单位：万元
        | “三公”经费预算数 | < | < | < | < | < | 机关运行经费 |
        | 合计 | 因公出国（境）费 | 公务接待费 | 公务用车购置及运行费 | < | < | ^ |
        | ^ | ^ | ^ | 小计 | 购置费 | 运行费 | ^ |
        | -- |
        | 47.91 | 0 | 1.35 | 46.56 | 25 | 21.56 | 443.18 | // holds
        """);
  }

  @Test
  void budgetAndAccountsUnderEachName() {
    check(
        """
        单位：万元
        | 单位 | 合计 | < | 公务接待费 | < | 公务用车 | < |
        | ^ | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 |
        | -- |
        | 局本级 | 5.5 | 4.5 | 1.5 | 1.0 | 4.0 | 3.5 | // holds
        | 信息中心 | 2.2 | 2.0 | 0.2 |  | 2.0 | 2.0 | // holds
        | 服务中心 | 3.0 | 2.9 |  |  | 3.0 | 2.5 | // holds fails
        | 培训中心 | 1.0 | 1.0 | 1.0 | 1.0 |  |  | // holds
        """);
  }

  @Test
  void whatIsMarkedAsWithinIsNotAdded() {
    check(
        """
        单位：万元
        | 单位 | 合计 | 财政拨款 | 其中：专项 | 其他收入 |
        | 局本级 | 120.50 | 100.25 | 50 | 20.25 | // holds
        | 信息中心 | 64.00 | 60.00 | 10 | 4.00 | // holds
        | 服务中心 | 30.00 |  |  | 30.00 | // holds
        """);
  }

  @Test
  void partsOfBasicExpenditureAreNotAddedTwice() {
    check(
        """
        单位：万元
        | 单位 | 合计 | 基本支出 | 人员经费 | 公用经费 | 项目支出 |
        | 局本级 | 120 | 100 | 80 | 20 | 20 | // holds
        | 信息中心 | 64 | 60 | 50 | 10 | 4 | // holds
        | 服务中心 | 90 | 60 | 50 | 10 | 30 | // holds
        """);
  }

  @Test
  void aColumnThatIsNeverTestedVouchesForNothing() {
    check(
        """
        单位：万元
        | 单位 | 合计 | 本级 | 专款 | 其他 |
        | 甲 | 120 | 100 |  | 20 | // holds
        | 乙 | 64 | 60 |  | 4 | // holds
        | 丙 | 70 | 40 |  | 30 | // holds
        | 丁 | 90 | 60 | 20 | 30 | // undecidable
        """);
  }

  @Test
  void zerosProveNothing() {
    check(
        """
        单位：万元
        | 单位 | 合计 | 年末在用 | 年末闲置 |
        | 甲 | 0 | 0 | 0 | // holds
        | 乙 | 0 | 0 | 0 | // holds
        | 丙 | 0 | 0 | 0 | // holds
        | 丁 | 90 | 60 | 20 | // undecidable
        """);
  }

  @Test
  void columnsThatOnlyFollowATotalAreNotItsParts() {
    check(
        """
        单位：万元
        | 项目 | 预算合计 | 执行数 | 结余 |
        | 甲 | 100 | 80 | 30 | // undecidable
        | 乙 | 200 | 150 | 40 | // undecidable
        | 丙 | 300 | 290 | 20 | // undecidable
        """);
  }
}
