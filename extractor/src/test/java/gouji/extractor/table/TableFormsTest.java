package gouji.extractor.table;

import static gouji.extractor.table.ReadTables.cell;
import static gouji.extractor.table.ReadTables.only;
import static gouji.extractor.table.ReadTables.print;
import static gouji.extractor.table.ReadTables.read;
import static gouji.extractor.table.ReadTables.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.extractor.DrawnPdf;
import gouji.extractor.figure.TableHeaders;
import gouji.extractor.figure.TableHeaders.Side;
import gouji.extractor.model.Body;
import gouji.extractor.model.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tables drawn in the many ways in which reports draw them. */
class TableFormsTest {
  private static final double[] THREE = {90, 250, 350, 450};
  private static final double[] FOUR = {90, 180, 270, 360, 450};

  // What a cell means.

  @Test
  void headerRowsAndRowHeadersTogetherSayWhatACellMeans() {
    DrawnPdf pdf = DrawnPdf.a4().grid(new double[] {90, 450}, new double[] {100, 140, 180});
    for (double x : new double[] {130, 250, 350}) {
      pdf.line(x, 100, x, 180);
    }
    pdf.line(250, 120, 450, 120).line(130, 160, 450, 160);
    for (int i = 0; i < 4; i++) {
      pdf.text(95, 101 + 9 * i, 8, "一级指标".substring(i, i + 1));
    }
    pdf.text(140, 112, 10, "二级指标")
        .text(280, 105, 10, "本年支出")
        .text(255, 125, 10, "预算数")
        .text(355, 125, 10, "决算数")
        .text(95, 145, 10, "产")
        .text(95, 158, 10, "出")
        .text(140, 145, 10, "数量指标")
        .text(260, 145, 10, "8.00")
        .text(360, 145, 10, "7.50")
        .text(140, 165, 10, "质量指标")
        .text(260, 165, 10, "9.00")
        .text(360, 165, 10, "6.50");

    // The header over two columns has no line in the middle.
    Table table = only(pdf);
    TableHeaders headers = new TableHeaders(table);

    assertEquals("一级指标", cell(table, 0, 0).text());
    assertEquals("产出", cell(table, table.rowCount() - 1, 0).text());
    assertEquals("产出/质量指标", headers.rowPath(table.rowCount() - 1, 3));
    assertTrue(headers.columnPath(3).endsWith("决算数"), headers.columnPath(3));
  }

  @Test
  void namesBelowABlankHeaderBelongToTheHeaderBesideIt() {
    Table table =
        only(
            DrawnPdf.a4()
                .table(
                    FOUR,
                    100,
                    new String[] {"单位", "在职人数", "", "离退人数"},
                    new String[] {"", "行政", "事业", "退休"},
                    new String[] {"本级", "20", "37", "25"}));

    TableHeaders headers = new TableHeaders(table);
    assertEquals(2, table.headerRows());
    assertEquals("在职人数/事业", headers.columnPath(2));
    assertEquals("离退人数/退休", headers.columnPath(3));
  }

  /** Before, the funds of a form were taken for its header. */
  @Test
  void aLabelThatReachesDownToAmountsMakesNoHeaderOfThem() {
    DrawnPdf pdf = DrawnPdf.a4().grid(new double[] {90, 450}, new double[] {100, 120, 180, 200});
    pdf.line(150, 120, 150, 200).line(230, 100, 230, 200).line(310, 120, 310, 180);
    pdf.line(380, 120, 380, 180)
        .line(420, 180, 420, 200)
        .line(150, 140, 450, 140)
        .line(150, 160, 450, 160);
    pdf.text(95, 105, 10, "单位名称").text(300, 105, 10, "县图书馆");
    pdf.text(95, 145, 10, "预算执行").text(155, 125, 10, "资金").text(235, 125, 10, "预算数");
    pdf.text(315, 125, 10, "执行数").text(385, 125, 10, "得分");
    pdf.text(155, 145, 10, "资金总额").text(235, 145, 10, "320.00").text(315, 145, 10, "312.48");
    pdf.text(385, 145, 10, "9.77").text(155, 165, 10, "财政拨款").text(235, 165, 10, "320.00");
    pdf.text(315, 165, 10, "312.48").text(95, 185, 10, "目标").text(240, 185, 10, "开放全年");

    Table table = only(pdf);

    assertTrue(table.headerRows() <= 2, print(table));
    assertEquals("执行数", new TableHeaders(table).leafAbove(2, 3));
  }

  @Test
  void aHeaderPrintedAgainInTheMiddleIsNoRowOfValues() {
    Table table =
        only(
            DrawnPdf.a4()
                .table(
                    THREE,
                    100,
                    new String[] {"科室", "预算", "决算"},
                    new String[] {"甲", "1.00", "2.00"},
                    new String[] {"科室", "预算", "决算"},
                    new String[] {"乙", "3.00", "4.00"}));

    assertTrue(new TableHeaders(table).isHeaderRow(2));
    assertFalse(new TableHeaders(table).isHeaderRow(3));
  }

  // Two tables in one grid.

  @Test
  void revenueAndExpenditureAreTwoSides() {
    Table table =
        only(
            DrawnPdf.a4()
                .line(90, 100, 450, 100)
                .line(90, 100, 90, 120)
                .line(270, 100, 270, 120)
                .line(450, 100, 450, 120)
                .text(150, 105, 10, "收入")
                .text(330, 105, 10, "支出")
                .table(
                    FOUR,
                    120,
                    new String[] {"项目", "决算数", "项目", "决算数"},
                    new String[] {"一、财政拨款", "5.00", "一、教育支出", "3.00"},
                    new String[] {"", "", "二、其他支出", "2.00"},
                    new String[] {"合计", "5.00", "合计", "5.00"}));

    TableHeaders headers = new TableHeaders(table);
    assertEquals(List.of(new Side(0, 2, "收入"), new Side(2, 4, "支出")), headers.sides());
    assertEquals("支出/决算数", headers.columnPath(3));
  }

  @Test
  void theNumbersOfColumnsAndLinesLeaveTheSidesTheirNames() {
    Table table =
        only(
            DrawnPdf.a4()
                .table(
                    new double[] {60, 150, 180, 250, 340, 370, 440, 510},
                    100,
                    new String[] {"项目", "行次", "金额", "项目", "行次", "小计", "基金预算"},
                    new String[] {"栏次", "", "1", "栏次", "", "2", "3"},
                    new String[] {"一、财政拨款", "1", "15.00", "一、教育支出", "5", "8.00", "2.00"},
                    new String[] {"二、基金预算", "2", "3.00", "二、农林支出", "6", "10.00", "1.00"},
                    new String[] {"本年收入合计", "3", "18.00", "本年支出合计", "7", "18.00", "3.00"}));

    TableHeaders headers = new TableHeaders(table);
    assertEquals(List.of(0, 3), headers.sides().stream().map(Side::column).toList());
    assertEquals("一、教育支出", headers.rowHeader(2, 6));
    assertEquals("项目", headers.columnPath(0));
  }

  @Test
  void theHalvesOfAListAreTwoSides() {
    Table table =
        only(
            DrawnPdf.a4()
                .table(
                    new double[] {90, 140, 220, 270, 320, 400, 450},
                    100,
                    new String[] {"科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数"},
                    new String[] {"30101", "基本工资", "8.00", "30201", "办公费", "1.00"},
                    new String[] {"30102", "津贴补贴", "7.00", "30202", "印刷费", "2.00"},
                    new String[] {"30103", "奖金", "6.00", "", "", ""}));

    assertEquals(List.of(new Side(0, 3, ""), new Side(3, 6, "")), new TableHeaders(table).sides());
  }

  @Test
  void aRowsNameIsNeverTakenFromTheOtherSide() {
    Table table =
        only(
            DrawnPdf.a4()
                .table(
                    FOUR,
                    100,
                    new String[] {"项目", "决算数", "项目", "决算数"},
                    new String[] {"一、财政拨款", "5.00", "一、教育支出", "3.00"},
                    new String[] {"二、其他收入", "1.00", "二、其他支出", "2.00"},
                    new String[] {"三、上年结转", "2.00", "", "4.00"}));

    TableHeaders headers = new TableHeaders(table);
    assertEquals("三、上年结转", headers.rowHeader(3, 1));
    assertEquals("", headers.rowHeader(3, 3));
  }

  @Test
  void aTableWithARemarkColumnHasOneSide() {
    Table table =
        only(
            DrawnPdf.a4()
                .table(
                    FOUR,
                    100,
                    new String[] {"项目", "预算数", "说明", "决算数"},
                    new String[] {"办公费", "5.00", "见附件", "3.00"},
                    new String[] {"印刷费", "4.00", "见附件", "2.00"}));

    assertEquals(1, new TableHeaders(table).sides().size());
  }

  @Test
  void levelsOfIndicatorsAreNoSides() {
    DrawnPdf pdf = DrawnPdf.a4().grid(FOUR, new double[] {100, 120, 140});
    for (double x : FOUR) {
      pdf.line(x, 140, x, 180);
    }
    pdf.line(90, 180, 450, 180).line(270, 160, 450, 160);
    String[][] rows = {
      {"名称", "权重", "名称", "权重"},
      {"合计", "100", "", "100"},
      {"产出", "60", "数量", "40"},
      {"", "", "质量", "20"}
    };
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < 4; c++) {
        if (!rows[r][c].isEmpty()) {
          pdf.text(FOUR[c] + 5, 105 + 20 * r, 10, rows[r][c]);
        }
      }
    }

    TableHeaders headers = new TableHeaders(only(pdf));
    assertEquals(1, headers.sides().size());
    assertEquals("合计", headers.rowHeader(1, 3));
  }

  @Test
  void numberedCriteriaAreNoSide() {
    Table table =
        only(
            DrawnPdf.a4()
                .table(
                    FOUR,
                    100,
                    new String[] {"指标", "分值", "评分标准", "得分"},
                    new String[] {"完成率", "5", "1.按期完成", "4"},
                    new String[] {"及时率", "5", "2.按时报送", "3"}));

    assertEquals("完成率", new TableHeaders(table).rowHeader(1, 3));
  }

  // Half-ruled and unruled.

  @Test
  void aTableOfThreeLinesIsReadByItsColumns() {
    DrawnPdf pdf = DrawnPdf.a4();
    for (double y : new double[] {98, 116, 172}) {
      pdf.line(90, y, 450, y);
    }
    pdf.text(90, 102, 10, "地区").text(250, 102, 10, "负责人").text(400, 102, 10, "电话");
    String[][] rows = {{"城东", "张三", "内线"}, {"城西", "李四", "外线"}, {"城南", "王五", "内线"}};
    for (int r = 0; r < rows.length; r++) {
      pdf.text(90, 120 + 18 * r, 10, rows[r][0])
          .text(250, 120 + 18 * r, 10, rows[r][1])
          .text(400, 120 + 18 * r, 10, rows[r][2]);
    }

    assertEquals("地区 | 负责人 | 电话\n城东 | 张三 | 内线\n城西 | 李四 | 外线\n城南 | 王五 | 内线\n", print(only(pdf)));
  }

  @Test
  void namesAndValuesOfACoverAreNoTable() {
    Body body =
        read(
            DrawnPdf.a4()
                .text(120, 300, 14, "填报单位：")
                .text(300, 300, 14, "某县某局")
                .text(120, 330, 14, "填报人员：")
                .text(300, 330, 14, "张三")
                .text(120, 360, 14, "填报日期：")
                .text(300, 360, 14, "三月"));

    assertEquals(0, body.blocks().stream().filter(Table.class::isInstance).count());
  }

  @Test
  void columnsWithoutLinesAmongMuchTextAreFound() {
    DrawnPdf pdf = DrawnPdf.a4();
    for (int i = 0; i < 20; i++) {
      pdf.text(90, 300 + 16 * i, 10, "本部门严格执行各项规定按照要求完成全年各项工作任务并取得了较好的成效与进展");
    }
    String[][] rows = {{"甲", "1.00", "2.00"}, {"乙", "3.00", "4.00"}, {"合计", "4.00", "6.00"}};
    for (int r = 0; r < rows.length; r++) {
      pdf.text(90, 100 + 18 * r, 10, rows[r][0])
          .text(250, 100 + 18 * r, 10, rows[r][1])
          .text(400, 100 + 18 * r, 10, rows[r][2]);
    }

    assertEquals("甲 | 1.00 | 2.00\n乙 | 3.00 | 4.00\n合计 | 4.00 | 6.00\n", print(only(pdf)));
  }

  @Test
  void aHeadingOfOneLabelDoesNotEndAnUnruledTable() {
    DrawnPdf pdf = DrawnPdf.a4();
    String[][] rows = {
      {"甲", "1.00", "2.00"},
      {"乙", "3.00", "4.00"},
      {"其他地区", "", ""},
      {"丙", "5.00", "6.00"},
      {"丁", "7.00", "8.00"}
    };
    for (int r = 0; r < rows.length; r++) {
      pdf.text(90, 100 + 18 * r, 10, rows[r][0]);
      for (int c = 1; c < 3 && !rows[r][c].isEmpty(); c++) {
        pdf.text(100 + 150 * c, 100 + 18 * r, 10, rows[r][c]);
      }
    }

    assertEquals(
        "甲 | 1.00 | 2.00\n乙 | 3.00 | 4.00\n其他地区 |  |\n丙 | 5.00 | 6.00\n丁 | 7.00 | 8.00\n",
        print(only(pdf)));
  }

  @Test
  void aLabelOfTwoLinesBelongsToTheAmountsBetweenThem() {
    DrawnPdf pdf = DrawnPdf.a4();
    String[][] rows = {
      {"20101", "行政运行", "1.00", "2.00"},
      {"20102", "", "3.00", "4.00"},
      {"20103", "机关服务", "5.00", "6.00"},
      {"20104", "事业运行", "7.00", "8.00"}
    };
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < 4; c++) {
        pdf.text(90 + 90 * c, 100 + 22 * r, 10, rows[r][c]);
      }
    }
    pdf.text(180, 115, 10, "机关其他工").text(180, 129, 10, "作支出");

    assertEquals(
        "20101 | 行政运行 | 1.00 | 2.00\n20102 | 机关其他工作支出 | 3.00 | 4.00\n20103 | 机关服务 | 5.00 | 6.00\n"
            + "20104 | 事业运行 | 7.00 | 8.00\n",
        print(only(pdf)));
  }

  @Test
  void aHeaderOfSeveralLinesBeginsUnderTheLineAboveIt() {
    DrawnPdf pdf = DrawnPdf.a4().line(88, 96, 470, 96).line(88, 128, 470, 128);
    pdf.text(90, 106, 10, "名称")
        .text(240, 100, 10, "年初")
        .text(240, 114, 10, "预算数")
        .text(390, 100, 10, "全年")
        .text(390, 114, 10, "执行数");
    String[][] rows = {{"甲", "1.00", "2.00"}, {"乙", "3.00", "4.00"}, {"合计", "4.00", "6.00"}};
    for (int r = 0; r < rows.length; r++) {
      pdf.text(90, 134 + 18 * r, 10, rows[r][0])
          .text(240, 134 + 18 * r, 10, rows[r][1])
          .text(390, 134 + 18 * r, 10, rows[r][2]);
    }

    TableHeaders headers = new TableHeaders(only(pdf));
    assertEquals("年初预算数", headers.columnPath(1));
    assertEquals("全年执行数", headers.columnPath(2));
  }

  @Test
  void amountsBesideEachOtherThatNoLineDividesAreColumns() {
    DrawnPdf pdf =
        DrawnPdf.a4()
            .grid(new double[] {90, 200, 450}, new double[] {100, 120, 180})
            .text(95, 105, 10, "项目")
            .text(230, 105, 10, "预算")
            .text(330, 105, 10, "决算");
    for (int i = 0; i < 3; i++) {
      pdf.text(95, 125 + 16 * i, 10, "支出" + "甲乙丙".charAt(i))
          .text(230, 125 + 16 * i, 10, i + ".00")
          .text(330, 125 + 16 * i, 10, i + ".50");
    }

    assertEquals(
        "项目 | 预算 | 决算\n支出甲 | 0.00 | 0.50\n支出乙 | 1.00 | 1.50\n支出丙 | 2.00 | 2.50\n",
        print(only(pdf)));
  }

  // Text that does not keep to its cell.

  @Test
  void aWordThatReachesOverItsCellStaysWhole() {
    assertEquals(
        "机关运行经费 |  | 1.00\n办公费 | 甲 | 2.00\n",
        print(
            only(
                DrawnPdf.a4()
                    .table(
                        new double[] {90, 132, 240, 340},
                        100,
                        new String[] {"机关运行经费", "", "1.00"},
                        new String[] {"办公费", "甲", "2.00"}))));
  }

  @Test
  void aBracketBeyondTheEdgeBelongsToItsWord() {
    assertEquals(
        "占比(6.3%) |\n甲 | 8\n",
        print(
            only(
                DrawnPdf.a4()
                    .grid(new double[] {90, 142, 300}, new double[] {100, 120, 140})
                    .text(93, 105, 10, "占比(6.3%)")
                    .text(95, 125, 10, "甲")
                    .text(150, 125, 10, "8"))));
  }

  @Test
  void lettersInCellsOfTheirOwnAreNotOneWord() {
    assertEquals(
        "类 | 款 | 项\n201 | 03 | 01\n",
        print(
            only(
                DrawnPdf.a4()
                    .table(
                        new double[] {90, 108, 126, 144},
                        100,
                        new String[] {"类", "款", "项"},
                        new String[] {"201", "03", "01"}))));
  }

  // Turned pages.

  @Test
  void aTurnedPageIsReadAsDisplayed() {
    // What the viewer turns by 90° is drawn sideways, so that it stands upright on the screen.
    Table table =
        only(
            DrawnPdf.a4()
                .rotated(90)
                .raw("q 0 1 -1 0 595 0 cm 1 0 0 1 0 -247 cm")
                .table(THREE, 100, new String[] {"项目", "预算", "决算"}, new String[] {"合计", "1", "2"})
                .raw("Q"));

    assertEquals("项目 | 预算 | 决算\n合计 | 1 | 2\n", print(table));
    assertTrue(cell(table, 0, 0).box().orElseThrow().width() > 100);
  }

  @Test
  void aLandscapePageIsReadLikeAnyOther() {
    Table table =
        only(
            new DrawnPdf()
                .page(842, 595)
                .table(
                    new double[] {60, 300, 540, 780},
                    100,
                    new String[] {"项目", "预算", "决算"},
                    new String[] {"合计", "1", "2"}));

    assertEquals("项目 | 预算 | 决算\n合计 | 1 | 2\n", print(table));
  }

  // Tables in cells.

  @Test
  void aTableInACellIsATableOfItsOwn() {
    Body body =
        read(
            DrawnPdf.a4()
                .grid(new double[] {90, 170, 450}, new double[] {100, 120, 220, 240})
                .text(95, 105, 10, "项目名称")
                .text(180, 105, 10, "信息化建设")
                .text(95, 150, 10, "资金情况")
                .text(180, 124, 10, "单位：万元")
                .table(
                    new double[] {190, 270, 350, 430},
                    145,
                    new String[] {"来源", "预算", "执行"},
                    new String[] {"财政", "10.00", "9.00"},
                    new String[] {"其他", "2.00", "1.00"})
                .text(95, 225, 10, "得分")
                .text(180, 225, 10, "95"));

    assertEquals("项目名称 | 信息化建设\n资金情况 | 单位:万元\n得分 | 95\n", print(table(body, 0)));
    assertEquals("来源 | 预算 | 执行\n财政 | 10.00 | 9.00\n其他 | 2.00 | 1.00\n", print(table(body, 1)));
    assertEquals(Optional.empty(), table(body, 0).within());
    assertEquals(Optional.of(new Table.Within("t1", 1, 1)), table(body, 1).within());
    assertTrue(table(body, 0).verified());
    assertTrue(table(body, 1).verified());
  }

  @Test
  void aBoxToTickIsNoTableInACell() {
    Table table =
        only(
            DrawnPdf.a4()
                .grid(new double[] {90, 170, 450}, new double[] {100, 140, 160})
                .text(95, 105, 10, "是否完成")
                .grid(new double[] {190, 198, 206}, new double[] {110, 118, 126})
                .text(220, 112, 10, "是")
                .text(95, 145, 10, "得分")
                .text(180, 145, 10, "95"));

    assertEquals("是否完成 | 是\n得分 | 95\n", print(table));
  }

  @Test
  void barsBetweenLinesAreNoTable() {
    DrawnPdf pdf =
        DrawnPdf.a4()
            .grid(
                new double[] {90, 130, 170, 210, 250, 290},
                new double[] {100, 110, 130, 140, 160, 170, 190});
    pdf.text(95, 113, 10, "30.5").text(95, 143, 10, "29.7");

    assertEquals(0, read(pdf).blocks().stream().filter(Table.class::isInstance).count());
  }
}
