package gouji.extractor.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.extractor.Extractor;
import gouji.extractor.model.Body;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Paragraph;
import gouji.extractor.model.Position;
import gouji.extractor.model.ReadIssue;
import gouji.extractor.model.Table;
import gouji.extractor.page.OcrMode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Word files written element by element, as Word and WPS write them. */
class WordFileTest {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  @Test
  void mergedCellsKeepTheirSpans() throws IOException {
    Body body =
        word(
            "<w:tbl>"
                + row(
                    cell("<w:vMerge w:val='restart'/>", "项目"),
                    cell("<w:gridSpan w:val='2'/>", "决算数"))
                + row(cell("<w:vMerge/>", ""), cell("", "2022年"), cell("", "2023年"))
                + row(cell("", "合计"), cell("", "1.50"), cell("", "2.50"))
                + "</w:tbl>");

    Table table = (Table) body.blocks().get(0);
    assertEquals(
        List.of("0 0 2 1 项目", "0 1 1 2 决算数", "1 1 1 1 2022年", "1 2 1 1 2023年"),
        table.cells().stream().limit(4).map(WordFileTest::print).toList());
    assertEquals(2, table.headerRows());
    assertEquals(
        Optional.of(new Position.InTable(1, 3, 3)), table.cells().get(6).passage().position());
  }

  @Test
  void aTableWithinACellIsATableOfItsOwn() throws IOException {
    Body body =
        word(
            "<w:tbl>"
                + row(cell("", "甲"), cell("", "乙"))
                + row(
                    cell("", "丙"),
                    "<w:tc>"
                        + p("丁")
                        + "<w:tbl>"
                        + row(cell("", "内一"), cell("", "内二"))
                        + row(cell("", "3"), cell("", "4"))
                        + "</w:tbl>"
                        + p("")
                        + "</w:tc>")
                + "</w:tbl>");

    List<Table> tables = body.blocks().stream().map(Table.class::cast).toList();
    assertEquals(2, tables.size());
    assertEquals("丁", tables.get(0).cells().get(3).text());
    assertEquals("内一", tables.get(1).cells().get(0).text());
    assertEquals(Optional.of(new Table.Within(tables.get(0).id(), 1, 1)), tables.get(1).within());
  }

  @Test
  void theTitleAndTheUnitAboveATableAreItsOwn() throws IOException {
    Body body =
        word(
            p("收入支出决算总表")
                + p("部门：某局")
                + p("单位：万元")
                + "<w:tbl>"
                + row(cell("", "项目"), cell("", "决算数"))
                + row(cell("", "合计"), cell("", "12.50"))
                + "</w:tbl>");

    Table table = (Table) body.blocks().get(body.blocks().size() - 1);
    assertEquals(Optional.of("收入支出决算总表"), table.caption());
    assertEquals(Optional.of("单位：万元"), table.unitLine());
    assertEquals(List.of("收入支出决算总表", "部门：某局"), text(body));
  }

  @Test
  void theUnitBehindATitleIsTheTables() throws IOException {
    Body body =
        word(
            p("表三 项目资金（单位：元）")
                + "<w:tbl>"
                + row(cell("", "项目"), cell("", "决算数"))
                + row(cell("", "合计"), cell("", "12.50"))
                + "</w:tbl>");

    Table table = (Table) body.blocks().get(body.blocks().size() - 1);
    assertEquals(Optional.of("表三项目资金"), table.caption());
    assertEquals(Optional.of("单位：元"), table.unitLine());
  }

  @Test
  void numbersThatWordGeneratesStandBeforeTheirParagraphs() throws IOException {
    String numbering =
        "<w:abstractNum w:abstractNumId='7'>"
            + level(0, "chineseCountingThousand", "%1、")
            + level(1, "chineseCounting", "（%2）")
            + level(2, "decimal", "%1.%3").replace("<w:lvlText", "<w:isLgl/><w:lvlText")
            + "</w:abstractNum><w:num w:numId='3'><w:abstractNumId w:val='7'/></w:num>"
            + "<w:num w:numId='4'><w:abstractNumId w:val='7'/><w:lvlOverride w:ilvl='0'>"
            + "<w:startOverride w:val='1'/></w:lvlOverride></w:num>";
    String styles =
        "<w:style w:type='paragraph' w:styleId='a1'><w:name w:val='heading 1'/><w:pPr><w:numPr>"
            + "<w:numId w:val='3'/></w:numPr><w:outlineLvl w:val='0'/></w:pPr></w:style>"
            + "<w:style w:type='paragraph' w:styleId='a2'><w:basedOn w:val='a1'/></w:style>";
    Body body =
        word(
            styled("a1", "基本情况")
                + numbered(3, 1, "机构")
                + numbered(3, 1, "人员")
                + numbered(3, 2, "在职")
                + styled("a2", "收支情况")
                + numbered(3, 1, "收入")
                + numbered(4, 0, "重新开始")
                + numbered(0, 0, "不编号"),
            part("numbering", numbering),
            part("styles", styles));

    assertEquals(
        List.of("一、基本情况", "（一）机构", "（二）人员", "1.1 在职", "二、收支情况", "（一）收入", "一、重新开始", "不编号"),
        text(body));
    assertEquals("一、基本情况", body.sections().get(0).title());
  }

  @Test
  void deletionsAreNotReadAndInsertionsAre() throws IOException {
    Body body =
        word(
            "<w:p>"
                + run("支出 ")
                + "<w:del><w:r><w:delText>99.00</w:delText></w:r></w:del>"
                + "<w:ins>"
                + run("12.50")
                + "</w:ins><w:moveFrom>"
                + run("旧")
                + "</w:moveFrom>"
                + run(" 万元。")
                + "</w:p><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
                + run("前半")
                + "</w:p>"
                + p("后半。")
                + "<w:tbl>"
                + "<w:tr><w:trPr><w:del/></w:trPr>"
                + cell("", "删")
                + cell("", "去")
                + "</w:tr>"
                + row(cell("", "甲"), cell("", "1"))
                + row(cell("", "乙"), cell("", "2"))
                + "</w:tbl>");

    assertEquals(List.of("支出 12.50 万元。", "前半后半。"), text(body));
    assertEquals(2, ((Table) body.blocks().get(2)).rowCount());
  }

  @Test
  void whiteTextOnWhitePaperIsHiddenAndOnAShadeIsNot() throws IOException {
    String white = "<w:r><w:rPr><w:color w:val='FFFFFF'/>%s</w:rPr><w:t>%s</w:t></w:r>";
    Body body =
        word(
            "<w:p>"
                + run("收入 1 万元。")
                + white.formatted("", "收入 2 万元。")
                + white.formatted("<w:shd w:fill='1F4E79'/>", "收入 3 万元。")
                + "</w:p>");

    assertEquals(List.of("收入 1 万元。收入 3 万元。"), text(body));
    assertEquals("收入 2 万元。", body.issues().get(0).detail());
  }

  @Test
  void hiddenTextIsNotReadAndNamed() throws IOException {
    Body body =
        word(
            "<w:p>"
                + run("收入 1 万元。")
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>收入 2 万元。</w:t></w:r></w:p>");

    assertEquals(List.of("收入 1 万元。"), text(body));
    assertEquals(
        List.of(ReadIssue.Code.HIDDEN_TEXT), body.issues().stream().map(ReadIssue::code).toList());
    assertEquals("收入 2 万元。", body.issues().get(0).detail());
  }

  @Test
  void aFieldShowsItsResult() throws IOException {
    Body body =
        word(
            "<w:p>"
                + run("合计 ")
                + "<w:r><w:fldChar w:fldCharType='begin'/></w:r>"
                + "<w:r><w:instrText>=SUM(1)</w:instrText></w:r>"
                + run("代码")
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                + run("8.00")
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
                + "<w:fldSimple w:instr='PAGE'>"
                + run("万元")
                + "</w:fldSimple></w:p>");

    assertEquals(List.of("合计 8.00万元"), text(body));
  }

  @Test
  void whatIsNotALetterIsReadAsItLooks() throws IOException {
    Body body =
        word(
            "<w:p><w:r><w:t>下降</w:t><w:tab/><w:noBreakHyphen/><w:t>3</w:t><w:softHyphen/>"
                + "<w:t>.5</w:t></w:r></w:p>");

    assertEquals(List.of("下降\t-3.5"), text(body));
  }

  @Test
  void textBoxesAndNotesFollowTheirParagraph() throws IOException {
    String box = "<w:txbxContent>" + p("框中文字") + "</w:txbxContent>";
    Body body =
        word(
            "<w:p>"
                + run("正文")
                + "<w:r><w:footnoteReference w:id='2'/></w:r><w:r>"
                + "<mc:AlternateContent xmlns:mc='urn:mc'><mc:Choice><w:drawing>"
                + box
                + "</w:drawing></mc:Choice><mc:Fallback><w:pict>"
                + box
                + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>",
            part("footnotes", "<w:footnote w:id='2'>" + p("脚注文字") + "</w:footnote>"));

    assertEquals(List.of("正文", "脚注文字", "框中文字"), text(body));
  }

  @Test
  void aNoteToACellStandsUnderTheTable() throws IOException {
    String amount =
        "<w:tc><w:p>" + run("2.00") + "<w:r><w:footnoteReference w:id='2'/></w:r></w:p></w:tc>";
    Body body =
        word(
            "<w:tbl>"
                + row(cell("", "甲"), cell("", "1.00"))
                + row(cell("", "乙"), amount)
                + "</w:tbl>",
            part("footnotes", "<w:footnote w:id='2'>" + p("脚注文字") + "</w:footnote>"));

    assertEquals("2.00", ((Table) body.blocks().get(0)).cells().get(3).text());
    assertEquals(List.of("脚注文字"), text(body));
  }

  @Test
  void contentsAreKnownByTheirStyle() throws IOException {
    Body body =
        word(
            styled("t", "一、概况\t3") + p("一、概况"),
            part(
                "styles",
                "<w:style w:type='paragraph' w:styleId='t'><w:name w:val='toc 1'/></w:style>"));

    assertTrue(((Paragraph) body.blocks().get(0)).contents());
    assertEquals(1, body.sections().size());
  }

  @Test
  void aFileOfScannedPagesSaysSo() throws IOException {
    String picture =
        "<w:p><w:r><w:drawing><wp:inline xmlns:wp='urn:wp'><wp:extent cx='%s' cy='%s'/>"
            + "<a:blip xmlns:a='urn:a'/></wp:inline></w:drawing></w:r></w:p>";
    Body scans = word(picture.formatted(7_000_000, 10_000_000).repeat(2));
    Body photo = word(p("正文。") + picture.formatted(4_000_000, 3_000_000));
    Body seal = word(p("正文。") + picture.formatted(900_000, 900_000));

    assertEquals(List.of(), scans.pages());
    assertEquals(
        List.of(ReadIssue.Code.IMAGE_ONLY_PAGE),
        scans.issues().stream().map(ReadIssue::code).toList());
    assertEquals(
        List.of(ReadIssue.Code.UNREAD_PICTURE),
        photo.issues().stream().map(ReadIssue::code).toList());
    assertEquals(List.of(), seal.issues());
  }

  @Test
  void aParagraphKnowsItsNumber() throws IOException {
    Body body = word(p("一") + p("") + p("二"));

    assertEquals(
        Optional.of(new Position.InParagraph(2)),
        ((Paragraph) body.blocks().get(1)).passage().position());
  }

  // How the elements are written.

  private static String p(String text) {
    return "<w:p>" + run(text) + "</w:p>";
  }

  private static String run(String text) {
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }

  private static String styled(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + run(text) + "</w:p>";
  }

  private static String numbered(int list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='%s'/><w:numId w:val='%s'/></w:numPr></w:pPr>"
            .formatted(level, list)
        + run(text)
        + "</w:p>";
  }

  private static String level(int level, String format, String text) {
    return "<w:lvl w:ilvl='%s'><w:start w:val='1'/><w:numFmt w:val='%s'/><w:lvlText w:val='%s'/></w:lvl>"
        .formatted(level, format, text);
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
  }

  private static String[] part(String name, String content) {
    return new String[] {name, content};
  }

  private static String print(Cell c) {
    return "%s %s %s %s %s".formatted(c.row(), c.column(), c.rowSpan(), c.columnSpan(), c.text());
  }

  private static List<String> text(Body body) {
    return body.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(b -> ((Paragraph) b).passage().printed())
        .toList();
  }

  private static Body word(String content, String[]... parts) throws IOException {
    String main = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    StringBuilder types = new StringBuilder();
    StringBuilder links = new StringBuilder();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String[] part : parts) {
        types.append(
            "<Override PartName='/word/%s.xml' ContentType='%s%s+xml'/>"
                .formatted(part[0], main, part[0]));
        links.append(
            "<Relationship Id='%s' Type='%s%s' Target='%s.xml'/>"
                .formatted(part[0], relations, part[0], part[0]));
        put(zip, "word/" + part[0] + ".xml", root(part[0], part[1]));
      }
      put(
          zip,
          "[Content_Types].xml",
          "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
              + "<Default Extension='rels' "
              + "ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
              + "<Override PartName='/word/document.xml' ContentType='"
              + main
              + "document.main+xml'/>"
              + types
              + "</Types>");
      String links0 =
          "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
      put(
          zip,
          "_rels/.rels",
          links0
              + "<Relationship Id='r' Type='"
              + relations
              + "officeDocument' Target='word/document.xml'/></Relationships>");
      put(zip, "word/_rels/document.xml.rels", links0 + links + "</Relationships>");
      put(zip, "word/document.xml", root("document", "<w:body>" + content + "</w:body>"));
    }
    return Extractor.read(out.toByteArray(), "report.docx", OcrMode.OFF);
  }

  private static String root(String name, String content) {
    return "<w:" + name + " xmlns:w='" + W + "'>" + content + "</w:" + name + ">";
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(("<?xml version='1.0' encoding='UTF-8'?>" + xml).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
