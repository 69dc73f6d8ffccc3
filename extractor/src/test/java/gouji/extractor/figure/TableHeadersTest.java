package gouji.extractor.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableHeadersTest {

  @Test
  void columnsAreNamedFromTheOutermostHeaderIn() {
    TableHeaders headers =
        new TableHeaders(
            Grid.table(
                2,
                """
                | 项目 | 支出 | < | 备注 |
                | ^ | 预算数 | 决算数 | ^ |
                | 培训 | 10.00 | 9.00 | |
                """));
    assertEquals("支出/决算数", headers.columnPath(2));
    assertEquals("决算数", headers.columnLeaf(2));
    assertEquals("项目", headers.columnPath(0));
    assertEquals("备注", headers.columnLeaf(3));
    assertEquals("培训", headers.rowHeader(2, 2));
    assertEquals(Optional.of("预算数"), headers.headCell(1).map(c -> c.text()));
  }

  @Test
  void countingRowsAndColumnsAreNoNames() {
    TableHeaders headers =
        new TableHeaders(
            Grid.table(
                2,
                """
                | 序号 | 项目 | 金额 |
                | 栏次 | 1 | 2 |
                | 1 | 培训 | 10.00 |
                """));
    assertEquals("项目", headers.columnPath(1));
    assertTrue(headers.isKeyColumn(0));
    assertTrue(headers.isOrdinalColumn(0) || headers.columnLeaf(0).equals("栏次"));
    assertFalse(headers.isKeyColumn(2));
    assertEquals("培训", headers.rowHeader(2, 2));
  }

  @Test
  void codesInColumnsOfTheirOwnAreJoined() {
    TableHeaders headers =
        new TableHeaders(
            Grid.table(
                1,
                """
                | 类 | 款 | 项 | 科目名称 | 金额 |
                | 201 | | | 一般公共服务支出 | 30.00 |
                | 201 | 06 | | 财政事务 | 30.00 |
                | 201 | 06 | 01 | 行政运行 | 30.00 |
                """));
    assertEquals("201", headers.code(1, 4));
    assertEquals("2010601", headers.code(3, 4));
    assertEquals("一般公共服务支出/财政事务/行政运行", headers.codePath(3, 4));
  }

  @Test
  void codesThatRepeatTheLevelsBefore() {
    TableHeaders headers =
        new TableHeaders(
            Grid.table(
                1,
                """
                | 功能分类科目编码 | < | < | 科目名称 | 金额 |
                | 201 | | | 一般公共服务支出 | 30.00 |
                | 201 | 20106 | | 财政事务 | 30.00 |
                | 201 | 20106 | 2010601 | 行政运行 | 30.00 |
                """));
    assertEquals("20106", headers.code(2, 4));
    assertEquals("2010601", headers.code(3, 4));
    assertEquals("一般公共服务支出/财政事务", headers.codePath(2, 4));
  }

  @Test
  void eachSideOfATableHasItsCodes() {
    TableHeaders headers =
        new TableHeaders(
            Grid.table(
                1,
                """
                | 科目编码 | 科目名称 | 金额 | 科目编码 | 科目名称 | 金额 |
                | 301 | 工资福利支出 | 30.00 | 302 | 商品和服务支出 | 20.00 |
                | 30101 | 基本工资 | 10.00 | 30201 | 办公费 | 5.00 |
                """));
    assertEquals("30101", headers.code(2, 2));
    assertEquals("30201", headers.code(2, 5));
    assertEquals("商品和服务支出/办公费", headers.codePath(2, 5));
    assertEquals("办公费", headers.rowHeader(2, 5));
  }

  @Test
  void withoutCodesThereIsNoPath() {
    TableHeaders headers = new TableHeaders(Grid.table(1, "| 项目 | 金额 |\n| 培训 | 10.00 |"));
    assertEquals("", headers.code(1, 1));
    assertEquals("", headers.codePath(1, 1));
  }

  /** Forms name their columns anew below the amounts. */
  @Test
  void innerHeadersNameWhatStandsBelowThem() {
    TableHeaders headers =
        new TableHeaders(
            Grid.table(
                1,
                """
                | 资金 | 年初预算数 | 全年预算数 | 全年执行数 |
                | 年度资金总额 | 100.00 | 120.00 | 96.00 |
                | 三级指标 | 年度指标值 | 分值 | 得分 |
                | 完成及时率 | 100% | 10 | 9.5 |
                """));
    assertTrue(headers.isHeaderRow(2));
    assertFalse(headers.isHeaderRow(1));
    assertEquals("全年执行数", headers.leafAbove(1, 3));
    assertEquals("得分", headers.leafAbove(3, 3));
    assertEquals("年度指标值", headers.leafAbove(3, 1));
  }

  @Test
  void aSpanningCellStandsInEveryPlaceItCovers() {
    TableHeaders headers =
        new TableHeaders(
            Grid.table(
                1,
                """
                | 一级指标 | 三级指标 | 分值 |
                | 产出 | 数量 | 10 |
                | ^ | 质量 | 20 |
                """));
    assertEquals("产出", headers.text(2, 0));
    assertEquals("质量", headers.rowHeader(2, 2));
  }
}
