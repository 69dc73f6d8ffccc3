package gouji.reconciler.score;

import gouji.reconciler.table.Tables;
import org.junit.jupiter.api.Test;

class TableTreeTest {

  @Test
  void cellsThatSpanRowsHaveTheirFullMarks() {
    check(
        """
        | 一级指标 | 三级指标 | 分值 | 得分 |
        | ---- |
        | 采购管理（10分） | 采购合规 | 6 | 5.5 | // holds
        | ^ | 合同备案 | 4 | 4 | // holds
        | 资金管理（90分） | 预算执行 | 50 | 49 | // holds
        | ^ | 资金使用 | 40 | 40 | // holds
        | 合计 | < | 100 | 98.5 | // holds
        """);
  }

  /** A page break may have left rows of it outside the cell. */
  @Test
  void marksOfMoreThanTheRowsBelowAreNotTheirs() {
    check(
        """
        | 一级指标 | 三级指标 | 分值 | 得分 |
        | ---- |
        | 采购管理（20分） | 采购合规 | 6 | 5.5 | // holds
        | ^ | 合同备案 | 4 | 4 | // holds
        | | 采购政策 | 10 | 10 | // holds
        | 资金管理（80分） | 预算执行 | 50 | 49 | // holds
        | ^ | 资金使用 | 30 | 30 | // holds
        | 合计 | < | 100 | 98.5 | // holds
        """);
  }

  @Test
  void aSubtotalHasTheRowsAboveIt() {
    check(
        """
        | 一级指标 | 三级指标 | 分值 | 得分 |
        | ---- |
        | 决策 | 立项依据 | 8 | 8 | // holds
        | ^ | 绩效目标 | 7 | 6.5 | // holds
        | ^ | 小计 | 15 | 14 | // holds fails
        | 过程 | 资金到位 | 85 | 83.1 | // holds
        | 合计 | < | 100 | 97.6 | // holds fails
        """);
  }

  /** The form gives execution 20 points in the header, its indicators theirs in brackets. */
  @Test
  void fullMarksInBrackets() {
    check(
        """
        | 资金名称 | 预算数 | 执行数 | 得分（20分×执行率） |
        | ---- |
        | 年度资金总额 | 320.00 | 312.48 | 19.53 | // holds
        | 一级指标 | 三级指标（分值） | 实际完成值 | 得分 |
        | 产出指标（50分） | 开放场馆数（50分） | 6个 | 50 | // holds
        | 效益指标（30分） | 服务人次（30分） | 23.6万人次 | 29 | // holds
        | 总分 | < | < | 97.53 | // fails
        """);
  }

  private static void check(String table) {
    Tables.check(new ScoreTree(), table);
  }
}
