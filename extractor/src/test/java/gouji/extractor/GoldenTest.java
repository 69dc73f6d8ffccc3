package gouji.extractor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gouji.extractor.model.Block;
import gouji.extractor.model.Body;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Paragraph;
import gouji.extractor.model.Section;
import gouji.extractor.model.Table;
import gouji.extractor.page.OcrMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * A whole small report, as it is read. {@code -Dgolden.update=true} writes what is expected anew;
 * the difference is then for a person to judge.
 */
class GoldenTest {
  private static final Path EXPECTED = Path.of("src/test/resources/gouji/extractor/report.txt");

  private static final double[] COLUMNS = {90, 250, 350, 505};

  @Test
  void aReportIsReadAsExpected() throws IOException {
    String read = print(Extractor.read(report(), "report.pdf", OcrMode.OFF));
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(EXPECTED.getParent());
      Files.writeString(EXPECTED, read);
    }
    assertEquals(Files.readString(EXPECTED), read);
  }

  @Test
  void theFilesAreNotRewrittenWhereNobodyLooks() {
    assertFalse(Boolean.getBoolean("golden.update") && System.getenv("CI") != null);
  }

  private static byte[] report() {
    return DrawnPdf.a4()
        .text(180, 200, 22, "某县农业农村局二〇二二年度")
        .text(180, 235, 22, "部门整体支出绩效自评报告")
        .page(595, 842)
        .text(280, 80, 14, "目　录")
        .lines(90, 120, 14, "一、部门基本情况..........1", "二、绩效自评情况..........2")
        .page(595, 842)
        .lines(
            90,
            80,
            14,
            "　　一、部门基本情况",
            "　　（一）部门概况",
            "　　某县农业农村局是县政府工作部门，为正科级，另设县种子管",
            "理站机构。截至二〇二二年末，核定编制 31 名，实有 29 人，退",
            "休人员 54 人。",
            "　　（二）部门收支情况",
            "　　2022 年收入预算 7214.36 万元，其中：一般公共预算收入",
            "7214.36 万元，比上年增加 10.5%。支出情况见下表。")
        .text(240, 620, 14, "部门支出决算表")
        .text(90, 645, 10.5, "编制单位：某县农业农村局")
        .text(440, 645, 10.5, "单位：万元")
        .table(
            COLUMNS,
            665,
            new String[] {"项目", "年初预算数", "决算数"},
            new String[] {"基本支出", "2,318.40", "986.15"})
        .text(285, 800, 10.5, "- 1 -")
        .page(595, 842)
        .table(
            COLUMNS,
            80,
            new String[] {"项目", "年初预算数", "决算数"},
            new String[] {"项目支出", "4,895.96", "4,312.27"},
            new String[] {"合计", "7,214.36", "5,298.42"})
        .text(90, 145, 10.5, "注：本表金额转换成万元时，因四舍五入可能存在尾数误差。")
        .lines(
            90,
            180,
            14,
            "　　二、绩效自评情况",
            "　　（1）预算编制自评 10 分（满分 10 分）。我局按照规定编制预",
            "算，预决算差异率为（31402750-31402750）/31402750×100%=0。",
            "　　（2）政务公开自评 6 分（满分 6 分）。该项指标按时公开，自")
        .text(285, 800, 10.5, "- 2 -")
        .page(595, 842)
        .lines(90, 80, 14, "评得满分。", "　　三、存在问题", "　　无。")
        .text(285, 800, 10.5, "- 3 -")
        .bytes();
  }

  private static String print(Body body) {
    StringBuilder out = new StringBuilder();
    body.issues().forEach(issue -> out.append(issue).append('\n'));
    for (Section s : body.sections()) {
      out.append("  ".repeat(s.level()))
          .append(s.id())
          .append(" p")
          .append(s.page())
          .append(' ')
          .append(s.title())
          .append('\n');
    }
    for (Block block : body.blocks()) {
      out.append('\n').append(block.id()).append(" in ").append(block.section());
      if (block instanceof Paragraph paragraph) {
        out.append(paragraph.heading() ? " heading" : "")
            .append(" p")
            .append(paragraph.passage().page())
            .append('\n')
            .append(paragraph.passage().printed())
            .append('\n');
      } else if (block instanceof Table table) {
        out.append(" pages ")
            .append(table.pages())
            .append(", ")
            .append(table.caption().orElse("no title"))
            .append(", ")
            .append(table.unitLine().orElse("no unit"))
            .append(", header ")
            .append(table.headerRows())
            .append(table.verified() ? ", verified\n" : ", not verified\n");
        for (Cell cell : table.cells()) {
          out.append(cell.row())
              .append(',')
              .append(cell.column())
              .append(" p")
              .append(cell.page())
              .append(' ')
              .append(cell.passage().printed())
              .append('\n');
        }
      }
    }
    return out.toString();
  }
}
