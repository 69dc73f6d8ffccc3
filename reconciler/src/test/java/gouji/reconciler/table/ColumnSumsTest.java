package gouji.reconciler.table;

import org.junit.jupiter.api.Test;

class ColumnSumsTest {
  private static void check(String table) {
    Tables.check(new ColumnSums(), table);
  }

  @Test
  void aListWithItsTotalBelow() {
    check(
        """
        | 项目 | 金额（万元） |
        | 培训 | 10.5 |
        | 会议 | 3.25 |
        | 合  计 | 13.75 | // holds
        """);
  }

  @Test
  void aListThatDoesNotAddUp() {
    check(
        """
        | 序号 | 项目 | 金额（万元） |
        | 1 | 培训 | 10.5 |
        | 2 | 会议 | 3.25 |
        | 合计 | < | 14.75 | // fails
        """);
  }

  /** Every column falls short, by what one row could hold. */
  @Test
  void aRowIsLeftOut() {
    String list =
        """
        单位：万元
        | 项目 | 预算 | 支出 |
        | 甲 | 56.38 | 56.38 |
        | 乙 | 28.46 | 25.99 |
        | 丙 | 44.16 | 41.16 |
        """;
    check(list + "| 合计 | 159.08 | 150.03 | // fails\n");
    check(list + "| 合计 | 359.08 | 350.03 | // undecidable\n");
    check(list + "| 合计 | 159.08 | 120.03 | // undecidable\n");
  }

  @Test
  void theTotalOnTop() {
    check(
        """
        单位：万元
        | 项目 | 金额 |
        | 合计 | 14.76 | // holds
        | 货物 | 10.5 |
        | 工程 |  |
        | 服务 | 4.26 |
        """);
  }

  @Test
  void addendsMayBeRounded() {
    check(
        """
        单位：万元
        | 项目 | 金额 |
        | 甲 | 1.01 |
        | 乙 | 1.01 |
        | 丙 | 1.01 |
        | 合计 | 3.04 | // holds
        """);
  }

  @Test
  void aBlankMayBeTheMissingAmount() {
    check(
        """
        单位：万元
        | 项目 | 金额 |
        | 甲 | 100 |
        | 乙 |  |
        | 丙 | 300 |
        | 合计 | 500 | // undecidable
        """);
  }

  /** Absent is not lost: the table itself says that there is no amount. */
  @Test
  void aDashIsNoMissingAmount() {
    for (String none : new String[] {"-", "—", "/", "无"}) {
      check(
          """
          单位：万元
          | 项目 | 金额 |
          | 甲 | 100 |
          | 乙 | NONE |
          | 丙 | 300 |
          | 合计 | 500 | // fails
          """
              .replace("NONE", none));
    }
  }

  @Test
  void anotherColumnVouchesForTheStructure() {
    check(
        """
        单位：万元
        | 单位 | 预算 | 决算 |
        | 甲 | 100 | 90 |
        | 乙 | 200 | 180 |
        | 其中：二级单位 | 50 | 50 | // holds
        | 合计 | 300 | 280 | // holds fails
        """);
  }

  @Test
  void noColumnFitsAnyReading() {
    check(
        """
        单位：万元
        | 主要项目 | 预算 | 决算 |
        | 甲 | 100 | 90 |
        | 乙 | 200 | 180 |
        | 合计 | 900 | 800 | // undecidable
        """);
  }

  @Test
  void classificationCodesNest() {
    check(
        """
        单位：元
        | 功能分类科目编码 | < | < | 科目名称 | 合计 | 基本支出 | 项目支出 |
        | 类 | 款 | 项 | ^ | ^ | ^ | ^ |
        | -- |
        | 201 |    |    | 一般公共服务支出 | 300 | 100 | 200 | // holds
        | 201 | 06 |    | 财政事务 | 300 | 100 | 200 | // holds
        | 201 | 06 | 01 | 行政运行 | 100 | 100 |  |
        | 201 | 06 | 02 | 一般行政管理事务 | 200 |  | 200 |
        | 208 |    |    | 社会保障和就业支出 | 45 | 45 |  | // holds
        | 208 | 05 |    | 行政事业单位养老支出 | 45 | 45 |  | // holds
        | 208 | 05 | 05 | 养老保险缴费 | 30 | 30 |  |
        | 208 | 05 | 06 | 职业年金缴费 | 15 | 15 |  |
        | 合计 | < | < | < | 345 | 145 | 200 | // holds
        """);
  }

  @Test
  void oneCodeInOneColumnAndOneFigureWrong() {
    check(
        """
        单位：元
        | 科目编码 | 科目名称 | 决算数 |
        | 合计 | < | 34500 | // holds
        | 201 | 一般公共服务支出 | 30000 | // holds
        | 20106 | 财政事务 | 30000 | // fails
        | 2010601 | 行政运行 | 10000 |
        | 2010602 | 一般行政管理事务 | 21000 |
        | 208 | 社会保障和就业支出 | 4500 | // holds
        | 20805 | 行政事业单位养老支出 | 4500 | // holds
        | 2080505 | 养老保险缴费 | 3000 |
        | 2080506 | 职业年金缴费 | 1500 |
        """);
  }

  @Test
  void bothSidesOfATable() {
    check(
        """
        单位：万元
        | 收入 | < | 支出 | < |
        | 项目 | 决算数 | 项目 | 决算数 |
        | -- |
        | 一、财政拨款收入 | 940.05 | 一、一般公共服务支出 | 606.66 | // holds
        | 1.一般公共预算 | 900.05 | 二、外交支出 |  |
        | 2.政府性基金 | 40.00 | 三、教育支出 | 333.39 |
        | 二、其他收入 | 6.20 | 四、其他支出 |  |
        | 本年收入合计 | 946.25 | 本年支出合计 | 940.05 | // holds
        | 使用非财政拨款结余 |  | 结余分配 |  |
        | 年初结转和结余 | 49.14 | 年末结转和结余 | 55.34 |
        | 总计 | 995.39 | 总计 | 995.39 | // holds
        """);
  }

  @Test
  void theSidesDoNotBalance() {
    check(
        """
        单位：万元
        | 收入 | < | 支出 | < |
        | 项目 | 决算数 | 项目 | 决算数 |
        | -- |
        | 一、财政拨款收入 | 940.05 | 一、教育支出 | 940.05 |
        | 二、其他收入 | 6.20 | 二、其他支出 | 6.10 |
        | 总计 | 946.25 | 总计 | 946.15 | // holds fails
        """);
  }

  @Test
  void aNumberedListSaysThatItIsComplete() {
    check(
        """
        单位：万元
        | 收入 | < | 支出 | < |
        | 项目 | 决算数 | 项目 | 决算数 |
        | -- |
        | 一、财政拨款收入 | 940.05 | 一、一般公共服务支出 | 606.66 |
        | 二、其他收入 | 6.20 | 二、外交支出 |  |
        |  |  | 三、教育支出 | 330.39 |
        | 本年收入合计 | 946.25 | 本年支出合计 | 940.05 | // holds fails
        | 使用非财政拨款结余 |  | 结余分配 |  |
        | 年初结转和结余 | 49.14 | 年末结转和结余 | 55.34 |
        | 总计 | 995.39 | 总计 | 995.39 | // holds
        """);
  }

  @Test
  void whatWasCarriedForwardIsPartOfTheGrandTotal() {
    check(
        """
        单位：万元
        | 项目 | 决算数 |
        | 一、财政拨款收入 | 940.05 |
        | 二、其他收入 | 6.20 |
        | 本年收入合计 | 946.25 | // holds
        | 年初结转和结余 | 49.14 |
        | 总计 | 1005.39 | // fails
        """);
  }

  @Test
  void detailsMayBeIncompleteButNotMore() {
    check(
        """
        单位：万元
        | 项目 | 金额 |
        | 一、流动资产 | 200.00 |
        | 二、固定资产 | 700.00 | // undecidable
        | 1.房屋 | 300.00 |
        | 2.车辆 | 60.00 |
        | 三、在建工程 | 100.00 | // fails
        | 1.东区 | 80.00 |
        | 2.西区 | 70.00 |
        | 合计 | 1000.00 | // holds
        """);
  }

  @Test
  void aListOfTheMainProjects() {
    check(
        """
        单位：万元
        | 序号 | 项目 | 金额 |
        | 1 | 培训 | 10.5 |
        | 2 | 会议 | 3.25 |
        | 5 | 审计 | 4.00 |
        | 合计 | < | 44.75 | // undecidable
        """);
  }

  @Test
  void rowsUnderACarryOverAreItsParts() {
    check(
        """
        单位：万元
        | 收入 | < | 支出 | < | < | < |
        | 项目 | 决算数 | 项目 | 合计 | 一般公共预算 | 政府性基金 |
        | -- |
        | 一、一般公共预算财政拨款 | 300.00 | 一、一般公共服务支出 | 310.00 | 310.00 |  |
        | 二、政府性基金预算财政拨款 | 50.00 | 二、城乡社区支出 | 40.00 |  | 40.00 |
        | 本年收入合计 | 350.00 | 本年支出合计 | 350.00 | 310.00 | 40.00 | // holds
        | 年初财政拨款结转和结余 | 21.63 | 年末财政拨款结转和结余 | 21.63 | 11.63 | 10.00 | // holds
        | 一、一般公共预算财政拨款 | 21.63 |  |  |  |  |
        | 二、政府性基金预算财政拨款 |  |  |  |  |  |
        | 总计 | 371.63 | 总计 | 371.63 | 321.63 | 50.00 | // holds
        """);
  }

  @Test
  void economicClassesInTwoHalves() {
    check(
        """
        单位：万元
        | 科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数 |
        | 301 | 工资福利支出 | 90.00 | 302 | 商品和服务支出 | 17.00 | // holds
        | 30101 | 基本工资 | 60.00 | 30201 | 办公费 | 10.00 |
        | 30102 | 津贴补贴 | 30.00 | 30202 | 印刷费 | 7.00 |
        | 303 | 对个人和家庭的补助 | 9.00 | 310 | 资本性支出 | 3.00 | // holds
        | 30301 | 离休费 | 4.00 | 31002 | 办公设备购置 | 3.00 |
        | 30302 | 退休费 | 5.00 |  |  |  |
        | 人员经费合计 | < | 99.00 | 公用经费合计 | < | 20.00 | // holds
        """);
  }

  @Test
  void classesThatGoOnInTheThirdSide() {
    check(
        """
        单位：万元
        | 人员经费 | < | < | 公用经费 | < | < | < | < | < |
        | 科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数 |
        | -- |
        | 301 | 工资福利支出 | 90 | 302 | 商品和服务支出 | 17 | 30216 | 培训费 | 5 | // holds
        | 30101 | 基本工资 | 60 | 30201 | 办公费 | 10 | 310 | 资本性支出 | 3 | // holds
        | 30102 | 津贴补贴 | 30 | 30202 | 印刷费 | 2 | 31002 | 办公设备购置 | 3 |
        | 人员经费合计 | < | 90 | 公用经费合计 | < | < | < | < | 20 | // holds
        """);
  }

  @Test
  void subtotalsOfGroups() {
    check(
        """
        单位：万元
        | 股室 | 项目 | 预算数 | 执行数 |
        | 办公室 | 会议 | 10 | 9 |
        | ^ | 培训 | 20 | 18 |
        | ^ | 小计 | 30 | 27 | // holds
        | 信息股 | 网络 | 40 | 36 |
        | ^ | 设备 | 50 | 45 |
        | ^ | 小计 | 90 | 85 | // holds fails
        | 财务股 | 审计 | 5 | 5 |
        | 合计 | < | 125 | 117 | // holds
        """);
  }

  @Test
  void theFundsOfAProjectForm() {
    check(
        """
        | 项目名称 | 智慧农业 | < | < | < |
        | 项目资金（万元） |  | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
        | ^ | 年度资金总额 | 100 | 120 | 110 | 10 | 91.67% | 9.17 | // holds
        | ^ | 其中：当年财政拨款 | 80 | 100 | 95 | — | 95% | — | // holds
        | ^ | 上年结转资金 | 20 | 20 | 15 | — | 75% | — |
        | ^ | 其他资金 |  |  |  | — |  | — |
        """);
  }

  @Test
  void threePublicExpenses() {
    check(
        """
        单位：万元
        | 项目 | 上年预算数 | 本年预算数 |
        | 合计 | 30.5 | 28.2 | // holds
        | 1.因公出国（境）费用 |  |  |
        | 2.公务接待费 | 5.5 | 4.2 |
        | 3.公务用车费 | 25 | 24 | // holds
        | 其中：（1）公务用车运行维护费 | 7 | 24 |
        | （2）公务用车购置 | 18 |  |
        """);
  }

  @Test
  void aHeaderPrintedAgainOnTheNextPage() {
    check(
        """
        单位：万元
        | 项目 | 金额 |
        | 一、教育支出 | 30.5 |
        | 二、卫生健康支出 | 28.2 |
        | 项目 | 金额 |
        | 三、住房保障支出 | 5.5 |
        | 本年支出合计 | 65.2 | // fails
        """);
  }

  @Test
  void ratesAndScoresAreNotAdded() {
    check(
        """
        单位：万元
        | 项目 | 预算数 | 执行率 | 得分 |
        | 甲 | 100 | 90% | 95 |
        | 乙 | 200 | 80% | 97 |
        | 合计 | 300 | 83.3% | 96 | // holds
        """);
  }

  @Test
  void anUnmarkedSubtotalIsNotAddedTwice() {
    check(
        """
        单位：万元
        | 项目 | 金额 |
        | 财政拨款 | 80 |
        | 本级 | 50 |
        | 上级 | 30 |
        | 其他收入 | 20 |
        | 合计 | 100 | // undecidable
        """);
  }

  @Test
  void whatIsWithinCannotExceedTheWhole() {
    check(
        """
        单位：万元
        | 项目 | 金额 |
        | 商品和服务支出 | 80 |
        | 其中：办公费 | 90 | // fails
        """);
  }

  @Test
  void aTableThatMayNotBeAsPrintedDecidesNothing() {
    Tables.checkUnverified(
        new ColumnSums(),
        """
        单位：万元
        | 项目 | 金额 |
        | 甲 | 80 |
        | 乙 | 90 |
        | 合计 | 171 | // undecidable
        """);
  }

  /** Before, the total was held against the rows of the first page: the pieces were not joined. */
  @Test
  void whatGoesOnUnderTheSameHeaderIsNotWhole() {
    String first =
        """
        单位：万元
        | 科目 | 合计 | 基本支出 | 项目支出 |
        | ---- |
        | 合计 | 60.00 | 45.00 | 15.00 | // undecidable holds
        | 农林水支出 | 30.00 | 20.00 | 10.00 |
        | 卫生健康支出 | 20.00 | 15.00 | 5.00 |

        """;
    check(
        first
            + """
            | 科目 | 合计 | 基本支出 项目支出 |
            | ---- |
            | 住房保障支出 | 10.00 | 10.00 |
            """);
  }
}
