package gouji.extractor.table;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.extractor.DrawnPdf;
import gouji.extractor.Extractor;
import gouji.extractor.model.Block;
import gouji.extractor.model.Body;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Paragraph;
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
        基本支出 | 1,170.72 | 751.84
        合计 | 5,900.92 | 4,605.33
        """,
        print(
            only(
                DrawnPdf.a4()
                    .table(
                        THREE,
                        100,
                        new String[] {"项目", "预算数", "决算数"},
                        new String[] {"基本支出", "1,170.72", "751.84"},
                        new String[] {"合计", "5,900.92", "4,605.33"}))));
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

    assertEquals(List.of("说明：本表无数据 0 。"), body.blocks().stream().map(TablesTest::words).toList());
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
        body.blocks().stream().map(TablesTest::words).toList());
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

    assertEquals(List.of("收入决算表", "t1"), body.blocks().stream().map(TablesTest::words).toList());
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

  private static Body read(DrawnPdf pdf) {
    return Extractor.read(pdf.bytes(), "report.pdf");
  }

  private static Table only(DrawnPdf pdf) {
    Body body = read(pdf);
    List<Table> tables =
        body.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
    assertEquals(1, tables.size(), () -> "blocks: " + body.blocks());
    return tables.get(0);
  }

  private static Table table(Body body, int index) {
    return body.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .toList()
        .get(index);
  }

  private static Cell cell(Table table, int row, int column) {
    return table.grid().get(row).get(column).orElseThrow();
  }

  private static String words(Block block) {
    return block instanceof Paragraph paragraph ? paragraph.passage().printed() : block.id();
  }

  /** Row by row, each cell once, with its spans if it has any. */
  private static String print(Table table) {
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < table.rowCount(); r++) {
      int row = r;
      out.append(
              table.cells().stream()
                  .filter(c -> c.row() == row)
                  .map(
                      c ->
                          c.text()
                              + (c.rowSpan() * c.columnSpan() == 1
                                  ? ""
                                  : " " + c.rowSpan() + "x" + c.columnSpan()))
                  .collect(joining(" | "))
                  .stripTrailing())
          .append('\n');
    }
    return out.toString();
  }
}
