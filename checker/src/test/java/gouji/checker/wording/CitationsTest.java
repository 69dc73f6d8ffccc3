package gouji.checker.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.checker.ReportBuilder;
import gouji.checker.finding.Evidence;
import gouji.checker.text.Message;
import gouji.checker.text.Texts;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Numbers;
import gouji.extractor.model.Passage;
import gouji.extractor.model.Place;
import gouji.extractor.model.Position;
import gouji.extractor.model.Provenance;
import gouji.extractor.model.Quote;
import gouji.extractor.model.ReadBy;
import gouji.extractor.model.Report;
import gouji.extractor.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitationsTest {
  private static final Texts CHINESE = Texts.in(Locale.SIMPLIFIED_CHINESE);

  @Test
  void quotesTheSentenceOfTheFigure() {
    Report report =
        ReportBuilder.report("a.pdf")
            .onPage(4)
            .section("二、支出情况")
            .paragraph("上年不计。本年支出{12.30}万元，其中基本支出{2}万元；均已核实。下年另计。")
            .build();
    Figure figure = ReportBuilder.figure(report, "12.30");
    Evidence evidence = new Citations(report).of(figure);
    assertEquals("本年支出12.30万元，其中基本支出2万元；均已核实。", evidence.text());
    assertEquals(4, evidence.page());
    assertEquals(figure.provenance().box(), evidence.box());
    assertEquals(Optional.of("12.30"), evidence.figure());
    assertEquals(Optional.of("“二、支出情况”"), evidence.place().map(CHINESE::render));
    assertEquals("二、支出情况", new Citations(report).section(figure));
  }

  @Test
  void cutsALongSentenceAtCommasAndShowsIt() {
    String clause = "这是一个没有数字的分句，";
    Report report =
        ReportBuilder.report("a.pdf")
            .paragraph(clause.repeat(40) + "本年支出{12.30}万元，" + clause.repeat(40) + "完。")
            .build();
    String text = new Citations(report).of(ReportBuilder.figure(report, "12.30")).text();
    assertTrue(text.startsWith("…这是一个"), text);
    assertTrue(text.endsWith("分句，…"), text);
    assertTrue(text.contains("本年支出12.30万元"), text);
    assertTrue(text.length() < 400, text);
  }

  @Test
  void quotesTheRowUnderItsHeader() {
    Report report =
        ReportBuilder.report("a.pdf")
            .table(
                "收支表",
                """
                | 项目 | 预算（万元） | 决算（万元） |
                | 基本支出 | 10 | 9.5 |
                | 合计 | 10 | |
                """)
            .build();
    Citations citations = new Citations(report);
    Evidence evidence = citations.of(ReportBuilder.figure(report, "9.5"));
    assertEquals("| 项目 | 预算（万元） | 决算（万元） |\n| 基本支出 | 10 | 9.5 |", evidence.text());
    assertEquals(Optional.of("表“收支表”第2行"), evidence.place().map(CHINESE::render));
    assertEquals("| 基本支出 | 10 | 9.5 |", citations.line(ReportBuilder.figure(report, "9.5")));
    assertEquals(
        "| 项目 | 预算（万元） | 决算（万元） |\n| 合计 | 10 |  |",
        citations.of(ReportBuilder.figure(report, "10", 2)).text());
  }

  /** One indicator in the first column spans two rows; 2021年 stands over two columns. */
  @Test
  void aSpanningCellIsQuotedOnceAndWithEveryRowItSpans() {
    Table table =
        new Table(
            "t1",
            "",
            List.of(1),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            2,
            true,
            List.of(
                cell(0, 0, 2, 1, "一级\n指标"),
                cell(0, 1, 1, 2, "2021年"),
                cell(1, 1, 1, 1, "分值"),
                cell(1, 2, 1, 1, "得分"),
                cell(2, 0, 2, 1, "产出"),
                cell(2, 1, 1, 1, "10"),
                cell(2, 2, 1, 1, "9"),
                cell(3, 1, 1, 2, "12")));
    Report plain = ReportBuilder.report("a.pdf").paragraph("得分{12}分").build();
    Report report =
        new Report(
            "a.pdf",
            "",
            Optional.empty(),
            Optional.empty(),
            plain.kind(),
            plain.pages(),
            List.of(),
            List.of(table),
            new Numbers(List.of(), List.of()),
            List.of());
    Figure any = ReportBuilder.figure(plain, "12");
    Figure figure =
        new Figure(
            1,
            "12",
            any.quantity(),
            any.measure(),
            new Provenance(
                1, Optional.empty(), new Place.InTable("t1", 3, 1, 0, 2), ReadBy.TEXT_LAYER));
    assertEquals("| 一级指标 | 2021年/分值 |\n| 产出 | 12 |", new Citations(report).of(figure).text());
  }

  @Test
  void aLongCellIsQuotedByTheSentenceOfItsFigure() {
    String rubric = "制度健全的得满分。".repeat(30) + "每缺一项扣2分。" + "其他情况酌情扣分。".repeat(30);
    Table table =
        new Table(
            "t1",
            "",
            List.of(1),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            0,
            true,
            List.of(cell(0, 0, 1, 1, "管理"), cell(0, 1, 1, 1, rubric)));
    Report plain = ReportBuilder.report("a.pdf").paragraph("扣{2}分").build();
    Report report =
        new Report(
            "a.pdf",
            "",
            Optional.empty(),
            Optional.empty(),
            plain.kind(),
            plain.pages(),
            List.of(),
            List.of(table),
            new Numbers(List.of(), List.of()),
            List.of());
    int at = rubric.indexOf('2');
    Figure any = ReportBuilder.figure(plain, "2");
    Figure figure =
        new Figure(
            1,
            "2",
            any.quantity(),
            any.measure(),
            new Provenance(
                1, Optional.empty(), new Place.InTable("t1", 0, 1, at, at + 1), ReadBy.TEXT_LAYER));
    assertEquals("| 管理 | 每缺一项扣2分。 |", new Citations(report).of(figure).text());
  }

  @Test
  void linesAreJoinedAsTheyAreRead() {
    Report report = ReportBuilder.report("a.pdf").build();
    assertEquals(
        "全年支出 12万元，见 New York",
        new Citations(report)
            .of(
                new Quote(
                    2,
                    Optional.empty(),
                    "  全年\n支出 12\r\n万元，见 New\n York ",
                    Optional.empty(),
                    Optional.empty()))
            .text());
  }

  private static Cell cell(int row, int column, int rowSpan, int columnSpan, String text) {
    return new Cell(row, column, rowSpan, columnSpan, Passage.unplaced(text), 1, Optional.empty());
  }

  @Test
  void aFigureInAFileWithoutPagesHasAPositionInWords() {
    List<String> chinese = new ArrayList<>();
    List<String> english = new ArrayList<>();
    for (Position position :
        List.of(
            new Position.InParagraph(12),
            new Position.InTable(3, 4, 2),
            new Position.InSheet("收支总表", "B5"))) {
      Quote quote = Quote.of(Passage.at(position, "支出 12 万元"), 0, 4);
      Message words =
          new Citations(ReportBuilder.report("a.docx").build()).of(quote).position().orElseThrow();
      chinese.add(Texts.in(Locale.CHINESE).render(words));
      english.add(Texts.in(Locale.ENGLISH).render(words));
    }
    assertEquals(List.of("第12段", "表3 第4行第2列", "工作表“收支总表” B5"), chinese);
    assertEquals(List.of("paragraph 12", "table 3, row 4, column 2", "sheet “收支总表”, B5"), english);
  }
}
