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
import gouji.extractor.model.Body;
import gouji.extractor.model.BoundingBox;
import gouji.extractor.model.Cell;
import gouji.extractor.model.ReadIssue;
import gouji.extractor.model.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tables as they are drawn, and what is read of them. */
class TablesTest {
  private static final double[] THREE = {90, 250, 350, 450};

  @Test
  void everyCellHasItsText() {
    assertEquals(
        """
        项目 | 预算数 | 决算数
        基本支出 | 2,318.40 | 986.15
        合计 | 7,214.36 | 5,298.42
        """,
        print(
            only(
                DrawnPdf.a4()
                    .table(
                        THREE,
                        100,
                        new String[] {"项目", "预算数", "决算数"},
                        new String[] {"基本支出", "2,318.40", "986.15"},
                        new String[] {"合计", "7,214.36", "5,298.42"}))));
  }

  /** The column is too narrow for the number; in the wider one two numbers stand in two lines. */
  @Test
  void aNumberBrokenInANarrowCellIsOne() {
    DrawnPdf pdf =
        DrawnPdf.a4()
            .grid(new double[] {90, 200, 236, 400}, new double[] {100, 120, 150, 180})
            .text(95, 105, 10, "项目")
            .text(206, 105, 10, "数")
            .text(240, 105, 10, "两年的数")
            .text(95, 125, 10, "培训")
            .text(206, 123, 10, "1234")
            .text(206, 135, 10, "5.67")
            .text(240, 129, 10, "7")
            .text(95, 155, 10, "会议")
            .text(206, 159, 10, "8")
            .text(240, 153, 10, "100")
            .text(240, 165, 10, "200");
    assertEquals(
        List.of("培训", "12345.67", "7", "会议", "8", "100 200"),
        only(pdf).cells().stream().filter(c -> c.row() > 0).map(Cell::text).toList());
  }

  @Test
  void aCellSpansWhatNoLineDivides() {
    DrawnPdf pdf =
        DrawnPdf.a4()
            .line(90, 100, 450, 100)
            .line(250, 120, 450, 120)
            .line(90, 140, 450, 140)
            .line(90, 160, 450, 160)
            .line(90, 100, 90, 160)
            .line(250, 100, 250, 160)
            .line(350, 120, 350, 160)
            .line(450, 100, 450, 160)
            .text(95, 115, 10, "项目")
            .text(300, 105, 10, "本年支出")
            .text(260, 125, 10, "预算数")
            .text(360, 125, 10, "决算数")
            .text(95, 145, 10, "合计")
            .text(260, 145, 10, "8.00")
            .text(360, 145, 10, "7.50");

    Table table = only(pdf);

    assertEquals(
        """
        项目 2x1 | 本年支出 1x2
        预算数 | 决算数
        合计 | 8.00 | 7.50
        """,
        print(table));
    assertEquals(2, table.headerRows());
  }

  @Test
  void linesDrawnTwiceOrAsBoxesAreLines() {
    DrawnPdf pdf = DrawnPdf.a4();
    for (double y : new double[] {100, 120, 140}) {
      pdf.fill(90, y, 450, y + 0.5).fill(90, y + 1.5, 450, y + 2);
    }
    for (double x : new double[] {90, 270, 450}) {
      for (double y = 100; y < 142; y += 3) {
        pdf.fill(x, y, x + 0.5, y + 2); // dashed
      }
    }
    pdf.text(100, 105, 10, "合计").text(280, 125, 10, "12.5");

    assertEquals("合计 |\n | 12.5\n", print(only(pdf)));
  }

  @Test
  void sidesLeftOpenAreClosed() {
    DrawnPdf pdf = DrawnPdf.a4();
    for (double y : new double[] {100, 120, 140}) {
      pdf.line(90, y, 450, y);
    }
    pdf.line(270, 100, 270, 140)
        .text(100, 105, 10, "项目")
        .text(280, 105, 10, "决算数")
        .text(100, 125, 10, "合计")
        .text(280, 125, 10, "12.5");

    assertEquals("项目 | 决算数\n合计 | 12.5\n", print(only(pdf)));
  }

  @Test
  void aNameSetOneCharacterALineIsRead() {
    DrawnPdf pdf =
        DrawnPdf.a4()
            .grid(new double[] {90, 110, 300}, new double[] {100, 160, 200})
            .text(95, 105, 10, "单")
            .text(95, 118, 10, "位")
            .text(120, 105, 10, "某局")
            .text(120, 165, 10, "7");

    assertEquals("单位 | 某局\n | 7\n", print(only(pdf)));
  }

  @Test
  void aNumberThatReachesOverItsCellStaysWhole() {
    DrawnPdf pdf =
        DrawnPdf.a4()
            .grid(new double[] {90, 130, 300}, new double[] {100, 120, 140})
            .text(92, 105, 10, "1,119,385.30")
            .text(180, 105, 10, "合计")
            .text(92, 125, 10, "8");

    assertEquals("1,119,385.30 | 合计\n8 |\n", print(only(pdf)));
  }

  @Test
  void aFrameAroundTextIsNoTable() {
    Body body =
        read(
            DrawnPdf.a4()
                .grid(new double[] {90, 450}, new double[] {100, 160})
                .text(100, 110, 10, "说明：本表无数据 0 。"));

    assertEquals(List.of("说明：本表无数据 0 。"), body.blocks().stream().map(ReadTables::words).toList());
  }

  @Test
  void anUnderlinedWordDividesNoCell() {
    DrawnPdf pdf =
        DrawnPdf.a4()
            .table(
                THREE,
                100,
                new String[] {"项目", "预算数", "决算数"},
                new String[] {"基本支出", "1.00", "2.00"})
            .line(260, 134, 300, 134);

    assertEquals("项目 | 预算数 | 决算数\n基本支出 | 1.00 | 2.00\n", print(only(pdf)));
  }

  @Test
  void columnsRuledOnlyInTheHeaderAreColumns() {
    DrawnPdf pdf =
        DrawnPdf.a4()
            .table(THREE, 100, new String[][] {{"项目", "预算数", "决算数"}})
            .grid(new double[] {90, 450}, new double[] {120, 140, 160})
            .text(95, 125, 10, "基本支出")
            .text(270, 125, 10, "1.00")
            .text(370, 125, 10, "2.00")
            .text(95, 145, 10, "项目支出")
            .text(370, 145, 10, "4.00");

    assertEquals("项目 | 预算数 | 决算数\n基本支出 | 1.00 | 2.00\n项目支出 |  | 4.00\n", print(only(pdf)));
  }

  @Test
  void rowsThatNoLineDividesAreRows() {
    DrawnPdf pdf =
        DrawnPdf.a4()
            .grid(THREE, new double[] {100, 120, 180})
            .text(95, 105, 10, "项目")
            .text(255, 105, 10, "预算数")
            .text(355, 105, 10, "决算数");
    for (int i = 0; i < 3; i++) {
      pdf.text(95, 125 + 16 * i, 10, "支出" + "甲乙丙".charAt(i))
          .text(280, 125 + 16 * i, 10, i + ".00")
          .text(380, 125 + 16 * i, 10, i + ".50");
    }

    assertEquals(
        "项目 | 预算数 | 决算数\n支出甲 | 0.00 | 0.50\n支出乙 | 1.00 | 1.50\n支出丙 | 2.00 | 2.50\n",
        print(only(pdf)));
  }

  @Test
  void aNumberTooLongForItsCellIsOneNumber() {
    DrawnPdf pdf =
        DrawnPdf.a4()
            .grid(new double[] {90, 130, 170}, new double[] {100, 120, 160})
            .text(95, 105, 10, "预算")
            .text(135, 105, 10, "决算")
            .text(92, 125, 10, "156,211,")
            .text(92, 140, 10, "123")
            .text(132, 125, 10, "156,211,")
            .text(132, 140, 10, "124");

    assertEquals("预算 | 决算\n156,211,123 | 156,211,124\n", print(only(pdf)));
  }

  @Test
  void aTableWithoutLinesIsReadByItsColumns() {
    DrawnPdf pdf = DrawnPdf.a4().text(200, 60, 14, "支出决算表").text(400, 82, 10, "单位：万元");
    String[][] rows = {
      {"项目", "预算数", "决算数"}, {"基本支出", "1.00", "2.00"}, {"项目支出", "3.00", ""}, {"合计", "4.00", "2.00"}
    };
    for (int r = 0; r < rows.length; r++) {
      pdf.text(90, 100 + 18 * r, 10, rows[r][0]).text(250, 100 + 18 * r, 10, rows[r][1]);
      if (!rows[r][2].isEmpty()) {
        pdf.text(400, 100 + 18 * r, 10, rows[r][2]);
      }
    }

    Table table = only(pdf);

    assertEquals(
        "项目 | 预算数 | 决算数\n基本支出 | 1.00 | 2.00\n项目支出 | 3.00 |\n合计 | 4.00 | 2.00\n", print(table));
    assertEquals(Optional.of("支出决算表"), table.caption());
    assertEquals(Optional.of("单位：万元"), table.unitLine());
  }

  @Test
  void aTableSetSidewaysIsReadUpright() {
    // The page stands upright; what is drawn on it is turned a quarter to the left.
    DrawnPdf pdf =
        DrawnPdf.a4()
            .raw("q 0 1 -1 0 842 0 cm")
            .table(
                THREE, 100, new String[] {"项目", "预算数", "决算数"}, new String[] {"合计", "1.00", "2.00"})
            .raw("Q");

    Table table = only(pdf);

    assertEquals("项目 | 预算数 | 决算数\n合计 | 1.00 | 2.00\n", print(table));
    BoundingBox first = cell(table, 0, 0).box().orElseThrow();
    BoundingBox below = cell(table, 1, 0).box().orElseThrow();
    BoundingBox beside = cell(table, 0, 1).box().orElseThrow();
    assertTrue(first.height() > first.width());
    assertEquals(first.right(), below.left(), 0.1);
    assertEquals(first.top(), beside.bottom(), 0.1);
    BoundingBox word = cell(table, 1, 0).passage().box(0, 2).orElseThrow();
    assertTrue(below.contains(word.centreX(), word.centreY()));
  }

  @Test
  void pageNumbersOfTheContentsAreNoTable() {
    Body body =
        read(
            DrawnPdf.a4()
                .text(90, 100, 10, "一、概况")
                .text(480, 100, 10, "1")
                .text(90, 118, 10, "二、自评")
                .text(480, 118, 10, "2")
                .text(90, 136, 10, "三、结论")
                .text(480, 136, 10, "4"));

    assertEquals(0, body.blocks().stream().filter(Table.class::isInstance).count());
  }

  @Test
  void whatStandsAboveATableBelongsToIt() {
    Body body =
        read(
            DrawnPdf.a4()
                .text(90, 40, 10, "二、支出情况")
                .text(200, 60, 14, "收入支出决算总表")
                .text(90, 82, 10, "编制部门：某局")
                .text(390, 82, 10, "单位：万元")
                .table(
                    THREE,
                    100,
                    new String[] {"项目", "预算数", "决算数"},
                    new String[] {"合计", "1.00", "2.00"})
                .text(90, 150, 10, "注：本表反映本年度情况。"));

    Table table = table(body, 0);
    assertEquals(Optional.of("收入支出决算总表"), table.caption());
    assertEquals(Optional.of("单位：万元"), table.unitLine());
    assertEquals(List.of("注：本表反映本年度情况。"), table.notes());
    assertEquals(
        List.of("二、支出情况", "收入支出决算总表", "编制部门：某局", "t1", "注：本表反映本年度情况。"),
        body.blocks().stream().map(ReadTables::words).toList());
  }

  /** Before, the table had no title when the unit stood behind it. */
  @Test
  void theUnitMayStandBehindTheTitle() {
    Table table =
        only(
            DrawnPdf.a4()
                .text(180, 82, 12, "项目资金情况表（单位：元）")
                .table(
                    THREE,
                    100,
                    new String[] {"项目", "预算数", "决算数"},
                    new String[] {"合计", "1.00", "2.00"}));
    assertEquals(Optional.of("项目资金情况表"), table.caption());
    assertEquals(Optional.of("单位：元"), table.unitLine());
  }

  @Test
  void theUnitMayStandInTheHeader() {
    assertEquals(
        Optional.of("单位：元"),
        only(DrawnPdf.a4()
                .table(
                    new double[] {90, 250, 450},
                    100,
                    new String[] {"项目", "金额（单位：元）"},
                    new String[] {"合计", "12"}))
            .unitLine());
  }

  @Test
  void aRowOfColumnNumbersIsHeader() {
    assertEquals(
        2,
        only(DrawnPdf.a4()
                .table(
                    THREE,
                    100,
                    new String[] {"项目", "预算数", "决算数"},
                    new String[] {"栏次", "1", "2"},
                    new String[] {"合计", "5.00", "4.00"}))
            .headerRows());
  }

  @Test
  void aFormHasNoHeader() {
    double[] xs = {90, 170, 250, 350, 450};
    DrawnPdf pdf = DrawnPdf.a4();
    for (double y : new double[] {100, 120, 140, 160}) {
      pdf.line(90, y, 450, y);
    }
    pdf.line(90, 100, 90, 160).line(450, 100, 450, 160).line(170, 120, 170, 160);
    pdf.line(250, 140, 250, 160).line(350, 140, 350, 160);
    pdf.text(200, 105, 10, "项目支出绩效自评表")
        .text(95, 125, 10, "项目名称")
        .text(200, 125, 10, "信息化建设")
        .text(95, 145, 10, "主管部门")
        .text(175, 145, 10, "某局")
        .text(255, 145, 10, "实施单位")
        .text(355, 145, 10, "某中心");

    Table table = only(pdf);

    assertEquals("项目支出绩效自评表 1x4\n项目名称 | 信息化建设 1x3\n主管部门 | 某局 | 实施单位 | 某中心\n", print(table));
    assertEquals(1, table.headerRows());
    assertEquals(Optional.of("项目支出绩效自评表"), table.caption());
    assertEquals(xs.length - 1, table.columnCount());
  }

  @Test
  void aTableGoesOnOnTheNextPage() {
    Table table =
        only(
            DrawnPdf.a4()
                .text(200, 60, 14, "支出决算表")
                .table(
                    THREE,
                    700,
                    new String[] {"项目", "预算数", "决算数"},
                    new String[] {"基本支出", "1.00", "2.00"})
                .page(595, 842)
                .text(280, 30, 9, "- 2 -")
                .table(
                    THREE,
                    60,
                    new String[] {"项目", "预算数", "决算数"},
                    new String[] {"项目支出", "3.00", "4.00"}));

    assertEquals("项目 | 预算数 | 决算数\n基本支出 | 1.00 | 2.00\n项目支出 | 3.00 | 4.00\n", print(table));
    assertEquals(List.of(1, 2), table.pages());
    assertEquals(1, table.headerRows());
    assertEquals(2, cell(table, 2, 0).page());
    assertTrue(table.verified());
  }

  @Test
  void aTableWithATitleOfItsOwnIsAnotherTable() {
    Body body =
        read(
            DrawnPdf.a4()
                .table(THREE, 700, new String[] {"项目", "预算", "决算"}, new String[] {"甲", "1", "2"})
                .page(595, 842)
                .text(200, 40, 14, "收入决算表")
                .table(THREE, 60, new String[] {"项目", "预算", "决算"}, new String[] {"乙", "3", "4"}));

    assertEquals(List.of(1), table(body, 0).pages());
    assertEquals(List.of(2), table(body, 1).pages());
  }

  @Test
  void aTitlePrintedAgainOnEachPageIsNotAnotherTable() {
    Body body =
        read(
            DrawnPdf.a4()
                .text(200, 60, 14, "收入决算表")
                .table(THREE, 100, new String[] {"项目", "预算", "决算"}, new String[] {"甲", "1", "2"})
                .page(595, 842)
                .text(200, 60, 14, "收入决算表")
                .table(THREE, 100, new String[] {"项目", "预算", "决算"}, new String[] {"乙", "3", "4"}));

    assertEquals(List.of("收入决算表", "t1"), body.blocks().stream().map(ReadTables::words).toList());
    assertEquals(3, table(body, 0).rowCount());
  }

  @Test
  void aRowCutByThePagesEndIsWholeAgain() {
    Table table =
        only(
            DrawnPdf.a4()
                .table(
                    THREE,
                    760,
                    new String[] {"指标", "说明", "得分"},
                    new String[] {"预算编制", "编制是否符合", "3"})
                .page(595, 842)
                .table(
                    THREE,
                    60,
                    new String[] {"", "本部门职责要求", ""},
                    new String[] {"目标设置", "目标是否完整", "4"}));

    assertEquals("指标 | 说明 | 得分\n预算编制 | 编制是否符合本部门职责要求 | 3\n目标设置 | 目标是否完整 | 4\n", print(table));
  }

  @Test
  void aMergedCellCutByThePagesEndGoesOn() {
    DrawnPdf pdf =
        DrawnPdf.a4()
            .line(90, 740, 450, 740)
            .line(90, 760, 450, 760)
            .line(250, 780, 450, 780)
            .line(90, 800, 450, 800);
    for (double x : THREE) {
      pdf.line(x, 740, x, 800);
    }
    pdf.text(95, 745, 10, "一级")
        .text(255, 745, 10, "二级")
        .text(355, 745, 10, "分值")
        .text(95, 765, 10, "投入")
        .text(255, 765, 10, "编制")
        .text(355, 765, 10, "10")
        .text(255, 785, 10, "目标")
        .text(355, 785, 10, "20")
        .page(595, 842)
        .table(THREE, 60, new String[] {"", "执行", "30"}, new String[] {"产出", "数量", "40"});

    Table table = only(pdf);

    assertEquals("一级 | 二级 | 分值\n投入 3x1 | 编制 | 10\n目标 | 20\n执行 | 30\n产出 | 数量 | 40\n", print(table));
  }

  @Test
  void aDigitAcrossTheFrameLeavesTheTableUnverified() {
    Body body =
        read(
            DrawnPdf.a4()
                .table(THREE, 100, new String[] {"项目", "预算", "决算"}, new String[] {"甲", "1", "2"})
                .text(448, 125, 10, "9"));

    assertFalse(table(body, 0).verified());
    assertEquals(
        List.of(ReadIssue.Code.UNVERIFIED_TABLE),
        body.issues().stream().map(ReadIssue::code).toList());
  }
}
