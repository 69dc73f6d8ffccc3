package gouji.reconciler.table;

import org.junit.jupiter.api.Test;

class DifferencesTest {
  private static void check(String table) {
    Tables.check(new Differences(), table);
  }

  @Test
  void whatRemainsOfTheBudget() {
    check(
        """
        单位：万元
        | 项目 | 预算数 | 执行数 | 结余 |
        | 甲 | 300.00 | 100.00 | 200.00 | // holds
        | 乙 | 300.00 | 210.50 | 89.50 | // holds
        | 丙 | 200.00 | 200.00 | 0 | // holds
        | 丁 | 250.00 | 150.00 | 10.00 | // fails
        | 戊 | 500.00 | 140.00 | 360.00 | // holds
        """);
  }

  @Test
  void aBalanceThatIsNoDifference() {
    check(
        """
        单位：万元
        | 项目 | 预算数 | 执行数 | 结余交回 |
        | 甲 | 300.00 | 100.00 | 0 |
        | 乙 | 300.00 | 210.50 | 0 |
        | 丙 | 200.00 | 200.00 | 0 |
        | 丁 | 250.00 | 150.00 | 100.00 |
        """);
  }
}
