package gouji.extractor.table;

import static gouji.extractor.table.ReadTables.only;
import static gouji.extractor.table.ReadTables.print;
import static gouji.extractor.table.ReadTables.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extractor.DrawnPdf;
import gouji.extractor.figure.TableHeaders;
import gouji.extractor.model.Body;
import gouji.extractor.model.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables with few lines, or none: their columns are where their entries stand. */
class UnruledTablesTest {
  /**
   * Draws rows of entries ten points high, "项目 | 预算数 | 决算数"; blank ones are not drawn.
   *
   * @param pitch from one row to the next, in points
   * @param xs where the entries of each column begin
   */
  private static DrawnPdf rows(double pitch, double[] xs, String... rows) {
    DrawnPdf pdf = DrawnPdf.a4();
    for (int r = 0; r < rows.length; r++) {
      String[] entries = rows[r].split("\\|", -1);
      for (int c = 0; c < entries.length; c++) {
        if (!entries[c].isBlank()) {
          pdf.text(xs[c], 100 + pitch * r, 10, entries[c].strip());
        }
      }
    }
    return pdf;
  }

  @Test
  void columnsThatStandCloseAreToldByTheWhiteBetweenThem() {
    DrawnPdf pdf =
        rows(
            18,
            new double[] {90, 155, 195},
            "项目 | 预算数 | 决算数",
            "水库加固工程 | 1200 | （50）",
            "渠道 | 300 | 300",
            "合计 | 1500 | △50");

    Table table = only(pdf);

    assertEquals(
        "项目 | 预算数 | 决算数\n水库加固工程 | 1200 | (50)\n渠道 | 300 | 300\n合计 | 1500 | △50\n", print(table));
    assertEquals(true, table.verified());
  }

  @Test
  void aHeaderAndTwoFullRowsAreATable() {
    DrawnPdf pdf =
        rows(
            18,
            new double[] {90, 130, 170},
            "项目 | 预算 | 决算",
            "水库 | 1200 | 1150",
            "合计 | 1200 | 1150");

    assertEquals("项目 | 预算 | 决算\n水库 | 1200 | 1150\n合计 | 1200 | 1150\n", print(only(pdf)));
  }

  @Test
  void twoColumnsOfNumbersThatMayBeOneAreInDoubt() {
    DrawnPdf pdf =
        rows(
            18,
            new double[] {90, 200, 222},
            "水库 | 120 | 115.00",
            "渠道 | 300 | 280.00",
            "合计 | 420 | 395.00");

    assertEquals(false, only(pdf).verified());
  }

  @Test
  void labelsOfSeveralLinesOnBothSides() {
    DrawnPdf pdf =
        rows(
            40,
            new double[] {90, 200, 260, 370},
            "收入 | 金额 | 支出 | 金额",
            "金预算拨 | 500.00 | | 800.00",
            "经营预算 | 300.00 | | 300.00",
            "收入合计 | 800.00 | 支出合计 | 1,100.00");
    for (int r = 1; r < 3; r++) {
      String mark = "一二".substring(r - 1, r);
      pdf.text(90, 87 + 40 * r, 10, mark + "、资本")
          .text(90, 113 + 40 * r, 10, "款")
          .text(260, 93 + 40 * r, 10, mark + "、农林")
          .text(260, 107 + 40 * r, 10, "支出");
    }

    assertEquals(
        "收入 | 金额 | 支出 | 金额\n一、资本金预算拨款 | 500.00 | 一、农林支出 | 800.00\n二、资本经营预算款 | 300.00 | 二、农林支出 |"
            + " 300.00\n收入合计 | 800.00 | 支出合计 | 1,100.00\n",
        print(only(pdf)));
  }

  @Test
  void aLabelOverTwoColumnsDoesNotMakeThemOne() {
    Table table =
        only(
            rows(
                18,
                new double[] {90, 130, 190, 230, 270, 340},
                "301 | 工资支出 | 500.00 | 302 | 商品支出 | 200.00",
                "30101 | 基本工资 | 300.00 | 30201 | 办公费 | 120.00",
                "30102 | 津贴 | 200.00 | 30202 | 印刷费 | 80.00",
                "人员经费合计 | | 500.00 | 公用经费合计 | | 200.00"));

    assertEquals(
        "301 | 工资支出 | 500.00 | 302 | 商品支出 | 200.00\n30101 | 基本工资 | 300.00 | 30201 | 办公费 | 120.00\n"
            + "30102 | 津贴 | 200.00 | 30202 | 印刷费 | 80.00\n"
            + "人员经费合计 1x2 | 500.00 | 公用经费合计 1x2 | 200.00\n",
        print(table));
  }

  @Test
  void aHeaderOfSeveralRowsIsHeader() {
    Table table =
        only(
            rows(
                18,
                new double[] {90, 200, 270, 340},
                "收入 | | 支出 |",
                "| 金额 | |",
                "项目 | | 项目 | 决算数",
                "拨款 | 500.00 | 农林 | 200.00",
                "其他 | 300.00 | 住房 | 120.00",
                "合计 | 800.00 | 合计 | 320.00"));

    assertEquals(3, table.headerRows());
    assertEquals("金额", new TableHeaders(table).columnPath(1));
  }

  @Test
  void aLabelForSeveralRowsThatNothingDelimitsIsInDoubt() {
    Table table =
        only(
            rows(
                20,
                new double[] {90, 170, 260, 330},
                "一级指标 | 三级指标 | 分值 | 得分",
                "| 新打机井 | 20 | 20",
                "产出 | 合格率 | 20 | 18.5",
                "| 培训 | 10 | 10"));

    assertEquals(false, table.verified());
    assertEquals("新打机井", table.grid().get(1).get(1).orElseThrow().text());
  }

  @Test
  void linesBetweenColumnsAloneMakeATable() {
    DrawnPdf pdf = rows(18, new double[] {90, 165, 245}, "项目 | 预算数 | 决算数", "水库 | 1200 | 1150");
    for (double x : new double[] {160, 240}) {
      pdf.line(x, 96, x, 132);
    }

    assertEquals("项目 | 预算数 | 决算数\n水库 | 1200 | 1150\n", print(only(pdf)));
  }

  @Test
  void linesBetweenColumnsOfProseMakeNone() {
    DrawnPdf pdf = DrawnPdf.a4().line(205, 96, 205, 160).line(365, 96, 365, 160);
    for (int i = 0; i < 4; i++) {
      for (int c = 0; c < 3; c++) {
        pdf.text(50 + 160 * c, 100 + 15 * i, 10, "本部门严格执行各项规定完成全");
      }
    }

    assertEquals(0, read(pdf).blocks().stream().filter(Table.class::isInstance).count());
  }

  @Test
  void numbersInColumnsAreNotOneNumberBrokenOverALine() {
    Body body =
        read(
            DrawnPdf.a4()
                .text(90, 100, 10, "全年用于资本性支出的各项资金合计数")
                .text(275, 100, 10, "50.00")
                .text(90, 115, 10, "30101")
                .text(130, 115, 10, "基本工资等支出的各项资金"));

    assertEquals(
        List.of("全年用于资本性支出的各项资金合计数 50.00", "30101 基本工资等支出的各项资金"),
        body.blocks().stream().map(ReadTables::words).toList());
  }
}
