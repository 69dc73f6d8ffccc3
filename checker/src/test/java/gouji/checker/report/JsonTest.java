package gouji.checker.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import gouji.checker.ReportBuilder;
import gouji.checker.Samples;
import gouji.checker.run.ReportAudit;
import gouji.checker.text.Message;
import gouji.checker.text.Texts;
import gouji.extractor.figure.FigureReader;
import gouji.extractor.identity.Identity;
import gouji.extractor.model.Block;
import gouji.extractor.model.Join;
import gouji.extractor.model.Paragraph;
import gouji.extractor.model.Passage;
import gouji.extractor.model.ReadIssue;
import gouji.extractor.model.Report;
import gouji.extractor.model.ReportKind;
import gouji.extractor.model.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonTest {
  private static final Texts CHINESE = Texts.in(Locale.SIMPLIFIED_CHINESE);

  @TempDir private Path folder;

  private static List<ReportAudit> audits() {
    return List.of(
        Samples.auditor().audit(Path.of("甲.pdf"), "甲.pdf"),
        Samples.auditor().audit(Path.of("缺页.pdf"), "缺页.pdf"),
        Samples.auditor().audit(Path.of("加密.pdf"), "加密.pdf"),
        ReportAudit.failed("坏.pdf", "", Message.of("reason.gone")));
  }

  private Path write(AuditSink sink, Path file) throws IOException {
    try (sink) {
      for (ReportAudit audit : audits()) {
        sink.add(audit);
      }
      sink.finish();
    }
    return file;
  }

  private static void conforms(Path file, String schema) throws IOException {
    JsonSchema compiled =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("..", "docs", schema)));
    assertEquals(Set.of(), compiled.validate(new ObjectMapper().readTree(file.toFile())));
  }

  private Path findings(String name) throws IOException {
    Path file = folder.resolve(name);
    return write(new FindingsJson(file, CHINESE), file);
  }

  @Test
  void findingsConformToTheSchema() throws IOException {
    conforms(findings("findings.json"), "findings.schema.json");
  }

  /** A schema that accepts everything would prove nothing. */
  @Test
  void theSchemaRefusesWhatIsWrong() throws IOException {
    JsonNode tree = new ObjectMapper().readTree(findings("findings.json").toFile());
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("..", "docs", "findings.schema.json")));
    ((ObjectNode) tree.at("/reports/0/findings/0")).put("severity", "fatal");
    assertFalse(schema.validate(tree).isEmpty());
  }

  @Test
  void findingsSayWhatWasFound() throws IOException {
    JsonNode reports =
        new ObjectMapper().readTree(findings("findings.json").toFile()).path("reports");
    assertEquals(
        List.of("audited", "partial", "failed", "failed"),
        List.of(
            reports.at("/0/status").asText(),
            reports.at("/1/status").asText(),
            reports.at("/2/status").asText(),
            reports.at("/3/status").asText()));
    assertEquals("14", reports.at("/0/claimedScore").asText());
    assertEquals("14.5", reports.at("/0/recomputedScore").asText());
    assertEquals(4, reports.at("/0/checks/fails").asInt());
    assertEquals("文件已加密，需要口令才能打开", reports.at("/2/reason").asText());
    assertTrue(reports.at("/2/pages").isNull());
    JsonNode finding = reports.at("/0/findings/1");
    assertEquals("4065.33", finding.at("/reported/value").asText());
    assertEquals("万元", finding.at("/reported/unit").asText());
    assertEquals("4605.33", finding.at("/recomputed/value").asText());
    assertEquals("540.00", finding.at("/difference").asText());
    assertEquals("4065.33 应为 4605.33（第2、3位数字颠倒）", finding.at("/likelyCause").asText());
    assertEquals(5, finding.at("/evidence/0/page").asInt());
    assertEquals("4065.33", finding.at("/evidence/0/figure").asText());
    assertEquals(4, finding.at("/evidence/0/bbox").size());
  }

  @Test
  void theSameReportsGiveTheSameBytes() throws IOException {
    assertArrayEquals(
        Files.readAllBytes(findings("one.json")), Files.readAllBytes(findings("two.json")));
    Path one = folder.resolve("one.details.json");
    Path two = folder.resolve("two.details.json");
    write(new Details(one), one);
    write(new Details(two), two);
    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
  }

  @Test
  void whatIsNotFinishedLeavesWhatWasThere() throws IOException {
    Path file = findings("findings.json");
    byte[] before = Files.readAllBytes(file);
    try (FindingsJson unfinished = new FindingsJson(file, CHINESE)) {
      unfinished.add(audits().get(3));
    }
    assertArrayEquals(before, Files.readAllBytes(file));
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void documentsConformToTheSchema() throws IOException {
    Report report =
        ReportBuilder.report("甲.pdf")
            .section("一、概况")
            .paragraph("支出{1}万元，见{2}。")
            .table("表", "| 项目 | 得分 |\n| 甲 | 9.50 |")
            .issue(ReadIssue.Code.UNVERIFIED_TABLE, Optional.of(1))
            .build();
    Path file = folder.resolve("甲.document.json");
    DocumentJson.write(report, file);
    conforms(file, "document.schema.json");

    JsonNode document = new ObjectMapper().readTree(file.toFile());
    assertEquals("9.50", document.at("/figures/2/value").asText());
    assertEquals(1, document.at("/figures/2/row").asInt());
    assertEquals("s1", document.at("/figures/0/section").asText());
    assertTrue(document.at("/figures/1/unit").isNull());
    assertEquals("unverified-table", document.at("/issues/0/code").asText());
    assertEquals("甲", document.at("/tables/0/cells/2/text").asText());
  }

  /** As read from text: what the precision is, the unit's own word, and what is no figure. */
  @Test
  void documentsSayHowSureANumberIsAndWhatIsNone() throws IOException {
    Passage text = Passage.unplaced("2023年打井不少于44眼，占20%-40%，约三百万元。");
    List<Block> blocks = List.of(new Paragraph("p1", "", text, false));
    Identity identity =
        new Identity(Optional.empty(), Optional.of(2023), ReportKind.PROJECT_SELF_EVALUATION);
    Report report =
        new Report(
            "乙.docx",
            "",
            Optional.empty(),
            Optional.of(2023),
            identity.kind(),
            List.of(),
            List.of(),
            blocks,
            FigureReader.read(identity, List.of(), blocks),
            List.of());
    Path file = folder.resolve("乙.document.json");
    DocumentJson.write(report, file);
    conforms(file, "document.schema.json");

    JsonNode document = new ObjectMapper().readTree(file.toFile());
    assertEquals("眼", document.at("/figures/0/unit").asText());
    assertEquals("at-least", document.at("/figures/0/precision/kind").asText());
    assertEquals("range", document.at("/figures/1/precision/kind").asText());
    assertEquals("40", document.at("/figures/1/precision/to").asText());
    assertEquals("三百万", document.at("/figures/3/printed").asText());
    assertEquals("3000000", document.at("/figures/3/value").asText());
    assertEquals("approximate", document.at("/figures/3/precision/kind").asText());
    assertEquals("2023年", document.at("/otherNumbers/0/printed").asText());
    assertEquals("date", document.at("/otherNumbers/0/sort").asText());
  }

  @Test
  void aTablesJoinsRepeatsSidesAndMeaningsAreInTheDocument() throws IOException {
    Report report =
        ReportBuilder.report("甲.pdf")
            .table(
                "表",
                "| 项目 | 决算数 | 项目 | 决算数 |\n| 一、收入 | 9.50 | 一、支出 | 8.50 |\n| 二、收入 | 1 | 二、支出 | 2 |")
            .build();
    Table table = report.tables().get(0);
    Table joined =
        new Table(
            "t2",
            table.section(),
            List.of(1, 2),
            table.caption(),
            table.unitLine(),
            List.of("注：本表含下级单位。"),
            table.headerRows(),
            true,
            table.cells(),
            List.of(new Join(2, Join.Reason.REPEATED_HEADER, 1, true)),
            Optional.of(table.id()),
            Optional.of(new Table.Within(table.id(), 1, 2)));
    Path file = folder.resolve("甲.document.json");
    DocumentJson.write(
        new Report(
            report.file(),
            report.sha256(),
            report.organisation(),
            report.fiscalYear(),
            report.kind(),
            report.pages(),
            report.sections(),
            List.of(table, joined),
            report.numbers(),
            report.issues()),
        file);
    conforms(file, "document.schema.json");

    JsonNode written = new ObjectMapper().readTree(file.toFile()).at("/tables/1");
    assertEquals("repeated-header", written.at("/joins/0/reason").asText());
    assertEquals(2, written.at("/joins/0/page").asInt());
    assertTrue(written.at("/joins/0/healed").asBoolean());
    assertEquals(table.id(), written.at("/repeats").asText());
    assertEquals(2, written.at("/within/column").asInt());
    assertEquals("注：本表含下级单位。", written.at("/notes/0").asText());
    assertEquals(2, written.at("/sides").size());
    assertEquals(2, written.at("/sides/1/column").asInt());
    assertEquals("决算数", written.at("/cells/7/columnHeader").asText());
    assertEquals("一、支出", written.at("/cells/7/rowHeader").asText());
    assertTrue(written.at("/cells/0/columnHeader").isMissingNode());
  }

  @Test
  void detailsAreFoundByNumberIdAndBeginning() throws IOException {
    Path file = folder.resolve("details.json");
    write(new Details(file), file);
    String id = audits().get(0).findings().get(1).id();
    String byNumber = Details.find(file, "2", CHINESE).get(0);
    assertTrue(byNumber.startsWith("问题 2（" + id + "）"), byNumber);
    assertEquals(List.of(byNumber), Details.find(file, id, CHINESE));
    assertEquals(List.of(byNumber), Details.find(file, id.substring(0, 8), CHINESE));
    assertEquals(List.of(), Details.find(file, "nothing", CHINESE));
    assertTrue(
        Details.find(file, id, Texts.in(Locale.ENGLISH)).get(0).startsWith("Finding 2 (" + id));
  }

  @Test
  void anExplanationShowsQuotesFormulasIntervalsAndOutcomes() throws IOException {
    Path file = folder.resolve("details.json");
    write(new Details(file), file);
    assertEquals(
        """
        报告文件：甲.pdf
        单位名称：某县财政局
        章节/指标：三、预算执行情况
        问题描述：与报告其他数字计算的结果不一致
        报告值：4065.33万元
        重算/对照值：4605.33万元
        差额：540.00万元
        计算过程：751.84 + 3853.49 = 4605.33
        可能原因：4065.33 应为 4605.33（第2、3位数字颠倒）
        置信度：0.98

        原文证据：
          1. 第5页，“三、预算执行情况”，数字 4065.33、21.96、1835.59
              财政拨款支出合计4065.33万元，比年初预算数减少1835.59万元，降低21.96%，未超过预算，详见附表。
          2. 第3页，“二、部门整体支出情况”，数字 751.84、3853.49、5900.92
              2021年，全年基本支出751.84万元，项目支出3853.49万元，年初预算5900.92万元。

        所依据的核对关系：
          1. 文字合计（文中列明各组成部分）
              4065.33 = 751.84 + 3853.49 = 4605.33
              不符：报告值 [4065.325, 4065.34]万元，计算值 [4605.32, 4605.34]万元，至少相差 539.98万元
          2. 增减率（文中写明增减）
              21.96% = 1835.59 ÷ 5900.92 × 100% = 31.11%
              不符：报告值 [21.955, 21.97]%，计算值 [31.106733, 31.106955]%，至少相差 9.136733个百分点
        """
            .strip(),
        Details.find(file, "2", CHINESE)
            .get(0)
            .lines()
            .skip(1)
            .reduce((a, b) -> a + "\n" + b)
            .orElseThrow());
  }
}
