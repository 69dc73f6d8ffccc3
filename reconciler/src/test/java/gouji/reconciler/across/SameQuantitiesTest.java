package gouji.reconciler.across;

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
