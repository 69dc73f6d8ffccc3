package gouji.reconciler.across;

import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.extractor.model.Report;
import gouji.reconciler.Prose;
import gouji.reconciler.Reconciler;
import gouji.reconciler.table.Tables;
import org.junit.jupiter.api.Test;

class SameQuantitiesTest {

  @Test
  void oneCellThatDiffersFromTheText() {
    check(
        """
        单位：万元
        本年收入决算数900.00万元，收入合计决算数900.00万元。
        | 项目 | 决算数 |
        | ---- | // holds
        | 总收入 | 990.00 | // fails
        """);
  }

  /** Before, the two were called one quantity with two values. */
  /** The fund is named once, for the whole line of its account. */
  @Test
  void theAccountOfAFundIsNotThatOfAll() {
    Report report =
        Prose.report("本年支出838.63万元。\n本年支出合计838.63万元。\n政府性基金预算财政拨款本年收入40.12万元，本年支出40.12万元，全部为项目支出。");
    assertTrue(
        Reconciler.reconcile(report).recalculations().stream()
            .noneMatch(recalculation -> recalculation.fails()));
  }

  /** Headings name the units whose amounts follow. */
  @Test
  void unitsOfTheDepartmentHaveTheirOwnAmounts() {
    Report report =
        Prose.report(
            "# 一、部门情况\n基本支出1000.00万元，其中人员经费800.00万元、公用经费200.00万元。年末在职人员56人。\n"
                + "# 二、国有林场情况\n基本支出600.00万元，其中人员经费480.00万元、公用经费120.00万元。年末在职人员38人。");
    assertTrue(
        Reconciler.reconcile(report).recalculations().stream()
            .noneMatch(recalculation -> recalculation.fails()));
  }

  @Test
  void lastYearsColumnIsOfLastYear() {
    check(
        """
        单位：万元
        财政拨款收入决算数为120.00万元。
        | 项目 | 上年决算数 | 本年决算数 |
        | ---- |
        | 财政拨款收入 | 100.00 | 120.00 | // holds
        """);
  }

  /** Nearly equal, beyond what rounding explains. */
  @Test
  void fourEqualDigitsAreNoChance() {
    check(
        """
        单位：元
        2023年机关运行经费支出决算174.56万元。
        | 项目 | 决算数 |
        | ---- | // fails
        | 机关运行经费 | 1,745,178.00 |
        """);
    check(
        """
        单位：元
        2023年机关运行经费支出决算174.56万元。
        | 项目 | 决算数 |
        | ---- | // undecidable
        | 机关运行经费 | 1,765,178.00 |
        """);
  }

  @Test
  void twoRowsOfOneTableAreTwoQuantities() {
    check(
        """
        单位：万元
        | 项目 | 决算数 |
        | ---- |
        | 本年收入 | 900.00 |
        | 收入合计 | 900.00 | // holds
        | 总收入 | 990.00 | // undecidable
        """);
  }

  @Test
  void twoColumnsOfOneRowAreOneQuantity() {
    check(
        """
        单位：万元
        | 项目 | 决算数 | 支出决算数 | 决算金额 |
        | ---- |
        | 基本支出 | 900.00 | 900.00 | 990.00 | // holds fails
        """);
  }

  private static void check(String text) {
    Tables.check(new SameQuantities(), text);
  }
}
