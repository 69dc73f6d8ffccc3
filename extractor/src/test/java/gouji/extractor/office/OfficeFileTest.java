package gouji.extractor.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gouji.extractor.Extractor;
import gouji.extractor.model.Body;
import gouji.extractor.model.Paragraph;
import gouji.extractor.model.ReadIssue;
import gouji.extractor.model.Table;
import gouji.extractor.page.OcrMode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeFileTest {
  @Test
  void aWordFileHasParagraphsTablesAndSections() throws IOException {
    Body body;
    try (XWPFDocument word = new XWPFDocument()) {
      word.createParagraph().createRun().setText("一、部门基本情况");
      word.createParagraph().createRun().setText("本年收入 12.50 万元。");
      XWPFTable table = word.createTable(2, 2);
      table.getRow(0).getCell(0).setText("项目");
      table.getRow(0).getCell(1).setText("决算数");
      table.getRow(1).getCell(0).setText("合计");
      table.getRow(1).getCell(1).setText("12.50");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      word.write(out);
      body = Extractor.read(out.toByteArray(), "report.docx", OcrMode.OFF);
    }

    assertEquals(List.of(), body.issues());
    assertEquals("一、部门基本情况", body.sections().get(0).title());
    assertEquals("本年收入 12.50 万元。", ((Paragraph) body.blocks().get(1)).passage().printed());
    Table table = (Table) body.blocks().get(2);
    assertEquals(2, table.rowCount());
    assertEquals("12.50", table.grid().get(1).get(1).orElseThrow().text());
    assertEquals("s1", table.section());
  }

  @Test
  void aWebPageKeepsItsSpans() {
    Body body =
        html(
            "<p>公开表</p><table><tr><th colspan='2'>收入</th></tr><tr><td rowspan='2'>项目</td>"
                + "<td>1</td></tr><tr><td>2</td></tr></table><p>注：无</p>");

    Table table = (Table) body.blocks().get(1);
    assertEquals(3, table.rowCount());
    assertEquals(2, table.columnCount());
    assertEquals("2", table.grid().get(2).get(1).orElseThrow().text());
    assertEquals("项目", table.grid().get(2).get(0).orElseThrow().text());
    assertEquals(List.of("注：无"), table.notes());
  }

  @Test
  void linesCopiedAsParagraphsAreJoined() {
    Body body =
        html(
            "<p>一、概况</p><p>某局是县政府工作部门，为正科级，另设县种子管理</p><p>站机构。</p>"
                + "<p>本年度全县完成粮食总产量三十一万吨多，</p><p>同比增长2.75%。</p>"
                + "<p>二、其他</p><p>指导协助全县工业企业开展技术改造、</p><p>备案。</p>"
                + "<p>推动全县中小企业申报认定省级企业，</p><p>成绩显著。</p>");

    assertEquals(
        List.of(
            "一、概况",
            "某局是县政府工作部门，为正科级，另设县种子管理站机构。",
            "本年度全县完成粮食总产量三十一万吨多，同比增长2.75%。",
            "二、其他",
            "指导协助全县工业企业开展技术改造、备案。",
            "推动全县中小企业申报认定省级企业，成绩显著。"),
        body.blocks().stream().map(b -> ((Paragraph) b).passage().printed()).toList());
  }

  @Test
  void aReferenceToAnotherFileIsNotFollowed(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "机密 42");
    String xml =
        "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY x SYSTEM '"
            + secret.toUri()
            + "'>]><html xmlns='http://www.w3.org/1999/xhtml'><body><p>公开 &x;</p></body></html>";

    Body body = Extractor.read(xml.getBytes(StandardCharsets.UTF_8), "report.xhtml", OcrMode.OFF);

    assertFalse(body.toString().contains("机密"), body.toString());
  }

  @Test
  void aPictureIsNotAReport() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};

    assertIssue(ReadIssue.Code.UNSUPPORTED_TYPE, Extractor.read(png, "scan.png", OcrMode.OFF));
  }

  @Test
  void anArchiveIsNotAReport() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write('a');
      zip.closeEntry();
    }

    Body body = Extractor.read(out.toByteArray(), "reports.zip", OcrMode.OFF);

    assertIssue(ReadIssue.Code.UNSUPPORTED_TYPE, body);
    assertEquals("application/zip", body.issues().get(0).detail());
  }

  @Test
  void aBrokenWordFileIsDamaged() {
    byte[] broken = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3};

    assertIssue(ReadIssue.Code.DAMAGED, Extractor.read(broken, "report.docx", OcrMode.OFF));
  }

  private static Body html(String body) {
    String page =
        "<!DOCTYPE html><html><head><meta charset='utf-8'><title>t</title></head><body>"
            + body
            + "</body></html>";
    return Extractor.read(page.getBytes(StandardCharsets.UTF_8), "report.html", OcrMode.OFF);
  }

  private static void assertIssue(ReadIssue.Code code, Body body) {
    assertEquals(List.of(code), body.issues().stream().map(ReadIssue::code).toList());
    assertEquals(List.of(), body.pages());
  }
}
