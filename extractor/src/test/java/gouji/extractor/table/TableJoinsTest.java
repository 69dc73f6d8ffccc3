package gouji.extractor.table;

import static gouji.extractor.table.ReadTables.only;
import static gouji.extractor.table.ReadTables.print;
import static gouji.extractor.table.ReadTables.read;
import static gouji.extractor.table.ReadTables.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.extractor.DrawnPdf;
import gouji.extractor.model.Body;
import gouji.extractor.model.Join;
import gouji.extractor.model.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tables that go on over pages, and tables that are printed twice. */
class TableJoinsTest {
  private static final double[] THREE = {90, 250, 350, 450};
  private static final String[] HEADER = {"项目", "预算数", "决算数"};
  private static final String[] FIRST = {"基本支出", "1.00", "2.00"};
  private static final String[] SECOND = {"项目支出", "3.00", "4.00"};

  private static final String[][] ROWS = {
    {"甲", "1.00", "2.00"}, {"乙", "3.00", "4.00"}, {"丙", "5.00", "6.00"}
  };

  @Test
  void aHeaderPrintedAgainIsTheReason() {
    Table table =
        only(
            DrawnPdf.a4()
                .table(THREE, 700, HEADER, FIRST)
                .page(595, 842)
                .table(THREE, 60, HEADER, SECOND));

    assertEquals(List.of(new Join(2, Join.Reason.REPEATED_HEADER, 1, false)), table.joins());
    assertEquals(3, table.rowCount());
  }

  @Test
  void aContinuedTitleIsTheReason() {
    Table table =
        only(
            DrawnPdf.a4()
                .text(230, 680, 14, "支出决算表")
                .table(THREE, 700, HEADER, FIRST)
                .page(595, 842)
                .text(250, 40, 12, "续表")
                .table(THREE, 60, new String[][] {SECOND}));

    assertEquals(List.of(new Join(2, Join.Reason.CONTINUED_TITLE, 0, false)), table.joins());
    assertEquals("项目 | 预算数 | 决算数\n基本支出 | 1.00 | 2.00\n项目支出 | 3.00 | 4.00\n", print(table));
  }

  @Test
  void aTitlePrintedAgainIsTheReason() {
    Table table =
        only(
            DrawnPdf.a4()
                .text(230, 680, 14, "支出决算表")
                .table(THREE, 700, HEADER, FIRST)
                .page(595, 842)
                .text(230, 40, 14, "支出决算表")
                .table(THREE, 60, new String[][] {SECOND}));

    assertEquals(List.of(new Join(2, Join.Reason.SAME_TITLE, 0, false)), table.joins());
  }

  @Test
  void columnsThatAgreeAreTheReasonOnEveryPage() {
    Table table =
        only(
            DrawnPdf.a4()
                .table(THREE, 700, HEADER, FIRST)
                .page(595, 842)
                .table(THREE, 60, new String[][] {SECOND})
                .page(595, 842)
                .table(THREE, 60, new String[][] {{"合计", "4.00", "6.00"}}));

    assertEquals(
        List.of(
            new Join(2, Join.Reason.SAME_COLUMNS, 0, false),
            new Join(3, Join.Reason.SAME_COLUMNS, 0, false)),
        table.joins());
  }

  @Test
  void aColumnThatIsEmptyOnAPageIsStillThere() {
    DrawnPdf pdf = DrawnPdf.a4();
    rows(
        pdf,
        700,
        new String[][] {
          {"办公费", "11.20", "8.00", "3.20"},
          {"维修费", "10.00", "", "10.00"},
          {"差旅费", "15.30", "15.30", ""}
        });
    rows(
        pdf.page(595, 842),
        60,
        new String[][] {
          {"会议费", "1.50", "1.50", ""}, {"培训费", "2.00", "2.00", ""}, {"合计", "40.00", "26.80", ""}
        });

    Table table = only(pdf);
    assertEquals(List.of(new Join(2, Join.Reason.SAME_COLUMNS, 0, false)), table.joins());
    assertEquals("26.80", ReadTables.cell(table, 5, 2).text());
  }

  @Test
  void theLastRowGoesOverThePage() {
    DrawnPdf pdf = DrawnPdf.a4();
    rows(pdf, 700, ROWS);
    rows(pdf.page(595, 842), 60, new String[][] {{"合计", "9.00", "12.00"}});
    pdf.text(90, 120, 10, "本部门的支出都已经公开。");

    assertEquals(
        "甲 | 1.00 | 2.00\n乙 | 3.00 | 4.00\n丙 | 5.00 | 6.00\n合计 | 9.00 | 12.00\n", print(only(pdf)));
  }

  @Test
  void aRowOfAmountsBelowNoTableIsText() {
    DrawnPdf pdf = DrawnPdf.a4().text(90, 700, 10, "本部门的支出都已经公开。");
    rows(pdf.page(595, 842), 60, new String[][] {{"合计", "9.00", "12.00"}});

    assertEquals(0, read(pdf).blocks().stream().filter(Table.class::isInstance).count());
  }

  @Test
  void rowsOnTheNextPageThatCannotBeReadAreMissed() {
    DrawnPdf whole = DrawnPdf.a4();
    rows(whole, 700, ROWS);
    assertTrue(only(whole).verified());
    DrawnPdf cut = DrawnPdf.a4();
    rows(cut, 700, ROWS);
    rows(cut.page(595, 842), 60, new String[][] {{"丁", "7.00"}});

    assertFalse(only(cut).verified());
  }

  /** Rows without lines between them. */
  private static void rows(DrawnPdf pdf, double y, String[][] rows) {
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < rows[r].length; c++) {
        if (!rows[r][c].isEmpty()) {
          pdf.text(90 + 100 * c, y + 18 * r, 10, rows[r][c]);
        }
      }
    }
  }

  @Test
  void aRowThatThePagesEndCutIsSaidToBeHealed() {
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
                    THREE, 60, new String[] {"", "本部门职责要求", ""}, new String[] {"目标", "完整", "4"}));

    assertEquals(List.of(new Join(2, Join.Reason.SAME_COLUMNS, 0, true)), table.joins());
    assertEquals("指标 | 说明 | 得分\n预算编制 | 编制是否符合本部门职责要求 | 3\n目标 | 完整 | 4\n", print(table));
  }

  @Test
  void textInBetweenPartsTables() {
    Body body =
        read(
            DrawnPdf.a4()
                .table(THREE, 700, HEADER, FIRST)
                .page(595, 842)
                .text(90, 30, 10, "本部门的其他支出见下，其中项目支出较多。")
                .table(THREE, 60, HEADER, SECOND));

    assertEquals(List.of(), table(body, 0).joins());
    assertEquals(List.of(2), table(body, 1).pages());
  }

  @Test
  void aTablePrintedTwiceRepeatsTheFirst() {
    Body body =
        read(
            DrawnPdf.a4()
                .text(230, 80, 14, "支出决算表")
                .table(THREE, 100, HEADER, FIRST, SECOND)
                .text(90, 200, 10, "以上为本部门支出情况，现附表如下。")
                .text(230, 280, 14, "支出决算表")
                .table(THREE, 300, HEADER, FIRST, SECOND));

    assertEquals(Optional.empty(), table(body, 0).repeats());
    assertEquals(Optional.of("t1"), table(body, 1).repeats());
  }

  @Test
  void equalFiguresUnderAnotherTitleAreAnotherTable() {
    Body body =
        read(
            DrawnPdf.a4()
                .text(230, 80, 14, "支出预算总表")
                .table(THREE, 100, HEADER, FIRST, SECOND)
                .text(90, 200, 10, "以上为本部门支出情况，现附表如下。")
                .text(220, 280, 14, "一般公共预算支出表")
                .table(THREE, 300, HEADER, FIRST, SECOND));

    assertEquals(Optional.empty(), table(body, 1).repeats());
  }

  @Test
  void oneFigureThatDiffersMakesAnotherTable() {
    Body body =
        read(
            DrawnPdf.a4()
                .table(THREE, 100, HEADER, FIRST, SECOND)
                .text(90, 200, 10, "以上为本部门支出情况，现附表如下。")
                .table(THREE, 300, HEADER, FIRST, new String[] {"项目支出", "3.00", "4.10"}));

    assertEquals(Optional.empty(), table(body, 1).repeats());
  }

  @Test
  void blankFormsDoNotRepeatEachOther() {
    String[] blank = {"", "", ""};
    Body body =
        read(
            DrawnPdf.a4()
                .table(THREE, 100, HEADER, blank, blank)
                .text(90, 200, 10, "以上为本部门支出情况，现附表如下。")
                .table(THREE, 300, HEADER, blank, blank));

    assertEquals(Optional.empty(), table(body, 1).repeats());
  }
}
