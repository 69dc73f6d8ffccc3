package gouji.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gouji.checker.cli.Audit;
import gouji.checker.run.Auditor;
import gouji.checker.run.ReportReader;
import gouji.extractor.Extractor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of every kind, from the command line to what it writes. */
class FilesTest {
  @TempDir private Path temp;
  private Path folder;
  private Path out;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(temp.resolve("报告"));
    out = temp.resolve("结果");
  }

  @Test
  void everyFileAttachedToAPdfIsARow() throws IOException {
    try (PDDocument report =
        Loader.loadPDF(Path.of("reports/luwan-newtown-2023-projects.pdf").toFile())) {
      put("自评.pdf", pdf(report, Map.of("收支总表.xlsx", sheets(), "说明.docx", word())));
    }

    audit();

    assertEquals(List.of("自评.pdf", "自评.pdf/收支总表.xlsx", "自评.pdf/说明.docx"), files());
    assertEquals(List.of("table-total-mismatch"), rules("自评.pdf/收支总表.xlsx"));
    assertEquals(List.of("parts-sum-mismatch", "table-total-mismatch"), rules("自评.pdf/说明.docx"));
  }

  @Test
  void aPortfolioIsItsFiles() throws IOException {
    try (PDDocument cover = new PDDocument()) {
      cover.addPage(new PDPage());
      cover
          .getDocumentCatalog()
          .getCOSObject()
          .setItem(COSName.getPDFName("Collection"), new COSDictionary());
      byte[] zip = zip("说明.docx", word(), UTF_8);
      put("公开.pdf", pdf(cover, Map.of("收支总表.xlsx", sheets(), "附件.zip", zip)));
    }

    audit();

    assertEquals(List.of("公开.pdf/收支总表.xlsx", "公开.pdf/附件.zip/说明.docx"), files());
  }

  @Test
  void anArchiveOfArchivesWithNamesInGbkIsItsFiles() throws IOException {
    byte[] inner = zip("部门决算/收支总表.xlsx", sheets(), Charset.forName("GBK"));
    put("公开.zip", zip("二〇二三年/内层.zip", inner, Charset.forName("GBK")));

    audit();

    assertEquals(List.of("公开.zip/二〇二三年/内层.zip/部门决算/收支总表.xlsx"), files());
  }

  @Test
  void aNameMayBeAsLongAsTheFileSystemAllows() throws IOException {
    String name = "部门整体支出绩效自评".repeat(8) + "报告.docx";
    put(name, word());
    put("封套.zip", zip(name.repeat(2), word(), UTF_8));

    audit();
    run("extract", folder.toString(), "--out", out.toString());

    assertEquals(List.of("封套.zip/" + name.repeat(2), name), files());
    try (Stream<Path> written = Files.walk(out)) {
      assertEquals(2, written.filter(f -> f.toString().endsWith(".document.json")).count());
    }
  }

  @Test
  void aPlaceIsSaidInWords() throws IOException {
    put("甲.docx", word());
    put("乙.xlsx", sheets());

    audit();

    assertEquals(List.of("第3段"), places("甲.docx", 0));
    assertEquals(List.of("表2 第4行第2列", "表2 第2行第2列", "表2 第3行第2列"), places("甲.docx", 1));
    assertEquals(List.of("工作表“收支总表” B6", "工作表“收支总表” B4", "工作表“收支总表” B5"), places("乙.xlsx", 0));
    assertEquals(
        List.of("工作表“收支总表” B6、工作表“收支总表” B4、工作表“收支总表” B5", "第3段", "表2 第4行第2列、表2 第2行第2列、表2 第3行第2列"),
        column(0, 4));
    assertTrue(run("explain", "2", "--out", out.toString()).contains("  1. 第3段，"));
  }

  @Test
  void aPlaceIsSaidInEnglishOnRequest() throws IOException {
    put("甲.docx", word());
    put("乙.xlsx", sheets());

    audit("--lang", "en");

    assertEquals(List.of("paragraph 3"), places("甲.docx", 0));
    assertEquals("table 2, row 4, column 2", places("甲.docx", 1).get(0));
    assertEquals("sheet “收支总表”, B6", places("乙.xlsx", 0).get(0));
    assertEquals("paragraph 3", column(0, 4).get(1));
    String explained = run("explain", "3", "--out", out.toString(), "--lang", "en");
    assertTrue(explained.contains("  1. table 2, row 4, column 2, "), explained);
  }

  @Test
  void whatWasNotReadIsSaidInTheLanguageOfTheRun() throws IOException {
    put("甲.xlsx", sheets());

    audit();
    assertTrue(column(4, 4).contains("工作表 底稿"), column(4, 4)::toString);

    audit("--lang", "en");
    assertTrue(column(4, 4).contains("sheet 底稿"), column(4, 4)::toString);
  }

  // The files.

  private void put(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  /** A report whose third paragraph and second table do not add up. */
  private static byte[] word() throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      paragraph(word, "某县农业局2023年度部门整体支出绩效自评报告");
      table(word, new String[][] {{"项目", "人数"}, {"在职", "12"}, {"退休", "5"}});
      paragraph(word, "一、收支情况");
      paragraph(word, "2023年度支出合计300.00万元，其中：基本支出100.00万元，项目支出210.00万元。");
      paragraph(word, "单位：万元");
      table(
          word,
          new String[][] {
            {"项目", "2023年决算数"}, {"基本支出", "100.00"}, {"项目支出", "210.00"}, {"合计", "320.00"}
          });
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      word.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void paragraph(XWPFDocument word, String text) {
    word.createParagraph().createRun().setText(text);
  }

  private static void table(XWPFDocument word, String[][] cells) {
    XWPFTable table = word.createTable(cells.length, cells[0].length);
    for (int r = 0; r < cells.length; r++) {
      for (int c = 0; c < cells[r].length; c++) {
        table.getRow(r).getCell(c).setText(cells[r][c]);
      }
    }
  }

  /** A table that does not add up, and a hidden sheet. */
  private static byte[] sheets() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("收支总表");
      sheet.createRow(0).createCell(0).setCellValue("2023年度支出决算表");
      sheet.createRow(1).createCell(0).setCellValue("单位：万元");
      row(sheet, 2, "项目", "决算数");
      amount(sheet, 3, "基本支出", 100);
      amount(sheet, 4, "项目支出", 210);
      amount(sheet, 5, "合计", 320);
      amount(workbook.createSheet("底稿"), 0, "草稿", 42);
      workbook.setSheetHidden(1, true);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static Row row(Sheet sheet, int number, String... texts) {
    Row row = sheet.createRow(number);
    for (int c = 0; c < texts.length; c++) {
      row.createCell(c).setCellValue(texts[c]);
    }
    return row;
  }

  private static void amount(Sheet sheet, int number, String name, int amount) {
    row(sheet, number, name).createCell(1).setCellValue(amount);
  }

  private static byte[] pdf(PDDocument document, Map<String, byte[]> attached) throws IOException {
    Map<String, PDComplexFileSpecification> files = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : attached.entrySet()) {
      PDComplexFileSpecification specification = new PDComplexFileSpecification();
      specification.setFileUnicode(file.getKey());
      specification.setEmbeddedFile(
          new PDEmbeddedFile(document, new ByteArrayInputStream(file.getValue())));
      files.put(file.getKey(), specification);
    }
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(files);
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private static byte[] zip(String name, byte[] content, Charset names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  // The run and what it wrote.

  private void audit(String... more) {
    List<String> args = new ArrayList<>(List.of(folder.toString(), "--out", out.toString()));
    args.addAll(List.of(more));
    run(args.toArray(String[]::new));
  }

  private static String run(String... args) {
    StringWriter written = new StringWriter();
    StringWriter errors = new StringWriter();
    ReportReader reader = Extractor::extract;
    int code =
        Audit.run(
            args,
            reader,
            new Auditor(reader),
            new PrintWriter(written),
            new PrintWriter(errors),
            false);
    assertEquals(0, code, errors::toString);
    return written.toString();
  }

  private List<JsonNode> reports() throws IOException {
    List<JsonNode> reports = new ArrayList<>();
    new ObjectMapper()
        .readTree(out.resolve("findings.json").toFile())
        .get("reports")
        .forEach(reports::add);
    return reports;
  }

  private List<String> files() throws IOException {
    return reports().stream().map(report -> report.get("file").textValue()).toList();
  }

  private List<JsonNode> findings(String file) throws IOException {
    List<JsonNode> findings = new ArrayList<>();
    for (JsonNode report : reports()) {
      if (report.get("file").textValue().equals(file)) {
        report.get("findings").forEach(findings::add);
      }
    }
    return findings;
  }

  private List<String> rules(String file) throws IOException {
    return findings(file).stream().map(f -> f.get("rule").textValue()).toList();
  }

  /** Where the evidence of a file's n-th finding stands, each place once. */
  private List<String> places(String file, int finding) throws IOException {
    List<String> places = new ArrayList<>();
    findings(file)
        .get(finding)
        .get("evidence")
        .forEach(e -> places.add(e.get("place").textValue()));
    return places.stream().distinct().toList();
  }

  private List<String> column(int sheet, int column) throws IOException {
    DataFormatter formatter = new DataFormatter();
    List<String> texts = new ArrayList<>();
    try (InputStream in = Files.newInputStream(out.resolve("discrepancies.xlsx"));
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      workbook
          .getSheetAt(sheet)
          .forEach(row -> texts.add(formatter.formatCellValue(row.getCell(column))));
    }
    return texts.subList(1, texts.size());
  }
}
