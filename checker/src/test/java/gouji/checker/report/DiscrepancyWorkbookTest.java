package gouji.checker.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.checker.Samples;
import gouji.checker.run.Auditor;
import gouji.checker.run.ReportAudit;
import gouji.checker.text.Message;
import gouji.checker.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscrepancyWorkbookTest {
  private static final Texts CHINESE = Texts.in(Locale.SIMPLIFIED_CHINESE);

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = write("discrepancies.xlsx", CHINESE);
  }

  private Path write(String name, Texts texts) throws IOException {
    Path target = folder.resolve(name);
    Auditor auditor = Samples.auditor();
    try (DiscrepancyWorkbook workbook = new DiscrepancyWorkbook(target, texts)) {
      workbook.add(auditor.audit(Path.of("甲.pdf"), "=甲.pdf"));
      workbook.add(auditor.audit(Path.of("缺页.pdf"), "缺页.pdf"));
      workbook.add(auditor.audit(Path.of("加密.pdf"), "加密.pdf"));
      workbook.add(ReportAudit.failed("坏.pdf", "", Message.of("reason.gone")));
      workbook.finish();
    }
    return target;
  }

  private XSSFWorkbook read() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  private static List<String> texts(Row row) {
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    List<String> texts = new ArrayList<>();
    row.forEach(cell -> texts.add(formatter.formatCellValue(cell).strip()));
    return texts;
  }

  private static List<List<String>> rows(Sheet sheet) {
    List<List<String>> rows = new ArrayList<>();
    sheet.forEach(row -> rows.add(texts(row)));
    return rows;
  }

  private Map<String, byte[]> parts(Path of) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    // Read from front to back, as the simplest readers do.
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(of))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private String part(String name) throws IOException {
    return new String(parts(file).getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }

  @Test
  void hasItsSixSheets() throws IOException {
    try (XSSFWorkbook workbook = read()) {
      List<String> names = new ArrayList<>();
      workbook.forEach(sheet -> names.add(sheet.getSheetName()));
      assertEquals(List.of("问题清单", "报告汇总", "得分复算", "勾稽核对", "未核对", "数据底稿"), names);
    }
  }

  @Test
  void theListHasExactlyTheColumnsThatAnAuditorExpects() throws IOException {
    try (XSSFWorkbook workbook = read()) {
      assertEquals(
          "序号 | 单位名称 | 年度 | 报告文件 | 页码 | 章节/指标 | 问题类型 | 严重程度 | 问题描述 | 原文摘录 | 报告值 |"
              + " 重算/对照值 | 差额 | 计量单位 | 涉及金额（万元） | 计算过程 | 可能原因 | 依据 | 置信度 | 核实结果 | 备注",
          String.join(" | ", texts(workbook.getSheetAt(0).getRow(0))));
    }
  }

  @Test
  void aFindingIsARow() throws IOException {
    try (XSSFWorkbook workbook = read()) {
      assertEquals(
          List.of(
              "2",
              "某县财政局",
              "2021",
              "=甲.pdf",
              "5、3",
              "三、预算执行情况",
              "contradiction",
              "错误",
              "与报告其他数字计算的结果不一致",
              "第5页：财政拨款支出合计4065.33万元，比年初预算数减少1835.59万元，降低21.96%，未超过预算，详见附表。\n"
                  + "第3页：2021年，全年基本支出751.84万元，项目支出3853.49万元，年初预算5900.92万元。",
              "4,065.33",
              "4,605.33",
              "540.00",
              "万元",
              "540.00",
              "751.84 + 3853.49 = 4605.33",
              "4065.33 应为 4605.33（第2、3位数字颠倒）",
              "",
              "0.98",
              "",
              ""),
          texts(workbook.getSheetAt(0).getRow(2)));
    }
  }

  @Test
  void aTableIsQuotedWithItsHeaderOnce() throws IOException {
    try (XSSFWorkbook workbook = read()) {
      assertEquals(
          "第9页：| 指标 | 分值 | 自评得分 | 评分标准 |\n| 合计 | 14.5 | 14 |  |\n"
              + "第9页：| 项目管理 | 10 | 9.5 | 制度健全得满分，每缺一项扣0.5分，扣完为止；未按制度执行的，每发现一次扣1分。 |\n"
              + "第9页：| 成本控制 | 4.5 | 5 | ≤预算得满分 |",
          workbook.getSheetAt(0).getRow(4).getCell(9).getStringCellValue());
    }
  }

  @Test
  void numbersAreNumbersWithTheirPrintedDecimals() throws IOException {
    try (XSSFWorkbook workbook = read()) {
      Row row = workbook.getSheetAt(0).getRow(2);
      for (int column : new int[] {0, 2, 10, 11, 12, 14, 18}) {
        assertEquals(CellType.NUMERIC, row.getCell(column).getCellType(), "column " + column);
      }
      assertEquals(4065.33, row.getCell(10).getNumericCellValue());
      assertEquals("#,##0.00_ ", row.getCell(10).getCellStyle().getDataFormatString());
      assertEquals("0", row.getCell(2).getCellStyle().getDataFormatString());
      // Page 9 alone is a number, pages 5 and 3 are not.
      assertEquals(CellType.NUMERIC, workbook.getSheetAt(0).getRow(3).getCell(4).getCellType());
    }
  }

  @Test
  void nothingIsEverAFormula() throws IOException {
    try (XSSFWorkbook workbook = read()) {
      int dangerous = 0;
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertFalse(cell.getCellType() == CellType.FORMULA);
            if (cell.getCellType() == CellType.STRING
                && cell.getStringCellValue().matches("(?s)[=+@\\-].*")
                && row.getRowNum() > 0) {
              dangerous++;
              assertTrue(
                  ((XSSFCell) cell).getCellStyle().getQuotePrefixed(), cell.getStringCellValue());
            }
          }
        }
      }
      assertTrue(dangerous > 10, "the sample has names and texts that begin with = and -");
    }
    for (String name : parts(file).keySet()) {
      assertFalse(name.startsWith("xl/worksheets/") && part(name).contains("<f>"), name);
    }
  }

  @Test
  void theVerdictIsChosenFromAList() throws IOException {
    try (XSSFWorkbook workbook = read()) {
      var validations = workbook.getSheetAt(0).getDataValidations();
      assertEquals(1, validations.size());
      var validation = validations.get(0);
      assertArrayEquals(
          new String[] {"属实", "误报", "待核实"},
          validation.getValidationConstraint().getExplicitListValues());
      assertEquals("T2:T5", validation.getRegions().getCellRangeAddress(0).formatAsString());
    }
    String xml = part("xl/worksheets/sheet1.xml");
    assertTrue(xml.contains("<dataValidation "), xml);
    // In the file format, showDropDown="1" hides the arrow.
    assertFalse(xml.contains("showDropDown=\"true\"") || xml.contains("showDropDown=\"1\""));
  }

  @Test
  void sheetsAreSetUpForReadingAndPrinting() throws IOException {
    try (XSSFWorkbook workbook = read()) {
      for (Sheet each : workbook) {
        XSSFSheet sheet = (XSSFSheet) each;
        assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
        assertTrue(sheet.getCTWorksheet().isSetAutoFilter());
        assertTrue(sheet.getPrintSetup().getLandscape());
        assertTrue(sheet.getFitToPage());
        assertEquals(1, sheet.getPrintSetup().getFitWidth());
        assertEquals(0, sheet.getPrintSetup().getFitHeight());
        assertEquals(0, sheet.getRepeatingRows().getFirstRow());
        assertEquals(0, sheet.getRepeatingRows().getLastRow());
      }
      assertEquals(PrintSetup.A3_PAPERSIZE, workbook.getSheetAt(0).getPrintSetup().getPaperSize());
      assertEquals(PrintSetup.A4_PAPERSIZE, workbook.getSheetAt(1).getPrintSetup().getPaperSize());
    }
  }

  @Test
  void rowsAreHighEnoughForTheirText() throws IOException {
    try (XSSFWorkbook workbook = read()) {
      Sheet list = workbook.getSheetAt(0);
      assertTrue(list.getRow(2).getCell(9).getCellStyle().getWrapText());
      assertTrue(list.getRow(2).getHeightInPoints() > 3 * 13, "three lines and more");
      assertTrue(list.getRow(2).getHeightInPoints() > list.getRow(1).getHeightInPoints());
    }
  }

  @Test
  void severitiesHaveTheirColours() throws IOException {
    try (XSSFWorkbook workbook = read()) {
      Sheet list = workbook.getSheetAt(0);
      XSSFCellStyle note = (XSSFCellStyle) list.getRow(1).getCell(7).getCellStyle();
      XSSFCellStyle error = (XSSFCellStyle) list.getRow(2).getCell(7).getCellStyle();
      assertEquals("FFF8CBAD", error.getFillForegroundColorColor().getARGBHex());
      assertEquals("FFDDEBF7", note.getFillForegroundColorColor().getARGBHex());
    }
  }

  @Test
  void everyFileIsARowWithStatusAndReason() throws IOException {
    try (XSSFWorkbook workbook = read()) {
      List<List<String>> rows = rows(workbook.getSheetAt(1));
      assertEquals(5, rows.size());
      assertEquals(
          List.of("已核对", "部分核对", "未能核对", "未能核对"),
          rows.stream().skip(1).map(row -> row.get(5)).toList());
      assertEquals(
          List.of("", "1 页未能读取或未读完：第 1 页", "文件已加密，需要口令才能打开", "文件在核对期间消失"),
          rows.stream().skip(1).map(row -> row.get(6)).toList());
      assertEquals(List.of("14", "14.5"), rows.get(1).subList(18, 20));
      assertEquals("", rows.get(4).get(15), "no count of errors for a file that was not audited");
    }
  }

  @Test
  void scoresAreAddedUpIndicatorByIndicator() throws IOException {
    try (XSSFWorkbook workbook = read()) {
      List<List<String>> rows = rows(workbook.getSheetAt(2));
      assertEquals(
          List.of("9", "总分", "合计", "14.5", "14.5", "14", "14.5", "0.5", "不符"),
          rows.get(1).subList(2, 11));
      assertEquals(List.of("1级", "项目管理", "10", "", "9.5"), rows.get(2).subList(3, 8));
      assertEquals("超过满分", rows.get(3).get(10));
    }
  }

  @Test
  void everyRelationIsListedTheOnesThatHoldToo() throws IOException {
    try (XSSFWorkbook workbook = read()) {
      List<List<String>> rows = rows(workbook.getSheetAt(3));
      assertEquals(
          List.of("不符", "相符", "不符", "不符", "不符", "无法判断"),
          rows.stream().skip(1).map(row -> row.get(12)).toList());
      assertEquals(
          List.of("2", "", "2", "3", "4", ""),
          rows.stream().skip(1).map(row -> row.get(14)).toList());
      assertEquals(
          List.of("1,835.59", "=", "5900.92 - 4065.33", "1,835.59", "0.00", "万元"),
          rows.get(2).subList(6, 12));
      assertEquals("数字是约数、区间或上下限（“约”“余”“不少于”“≥”等），不是确数", rows.get(6).get(13));
    }
  }

  @Test
  void whatWasNotCheckedIsListedWithItsReason() throws IOException {
    try (XSSFWorkbook workbook = read()) {
      List<String> rows =
          rows(workbook.getSheetAt(4)).stream()
              .skip(1)
              .map(row -> row.get(0) + "/" + row.get(2) + "/" + row.get(4) + "/" + row.get(5))
              .toList();
      assertEquals(
          List.of(
              "=甲.pdf/无法判断/同一数据前后一致：4065.33 = 3000　财政拨款支出合计/数字是约数、区间或上下限（“约”“余”“不少于”“≥”等），不是确数",
              "=甲.pdf/未参与核对（小计）/共 13 个数字，其中 2 个未参与任何核对/",
              "=甲.pdf/未参与核对/10分　项目管理/没有任何核对关系用到这个数字",
              "=甲.pdf/未参与核对/14.5分　合计/没有任何核对关系用到这个数字",
              "缺页.pdf/未读出//1 页未能读取或未读完：第 1 页",
              "缺页.pdf/未读出//整页为图像，没有可用文字",
              "缺页.pdf/未参与核对（小计）/共 1 个数字，其中 1 个未参与任何核对/",
              "缺页.pdf/未参与核对/1万元　支出/没有任何核对关系用到这个数字",
              "加密.pdf/文件未读//文件已加密，需要口令才能打开",
              "加密.pdf/未读出//文件已加密，需要口令",
              "坏.pdf/文件未读//文件在核对期间消失"),
          rows);
    }
  }

  @Test
  void everyFigureIsInTheWorkingPapers() throws IOException {
    try (XSSFWorkbook workbook = read()) {
      List<List<String>> rows = rows(workbook.getSheetAt(5));
      assertEquals(1 + 13 + 1, rows.size());
      assertEquals(
          List.of(
              "=甲.pdf",
              "4",
              "5",
              "“三、预算执行情况”",
              "4065.33",
              "4,065.33",
              "万元",
              "财政拨款支出合计",
              "数额",
              "",
              "2021",
              "",
              "文本",
              "",
              "3"),
          rows.get(4));
    }
  }

  @Test
  void theSameResultsGiveTheSameBytesOnAnyMachine() throws IOException {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
      Locale.setDefault(Locale.GERMANY);
      assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(write("again.xlsx", CHINESE)));
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void everyPartIsWellFormed() throws Exception {
    Map<String, byte[]> parts = parts(file);
    assertTrue(parts.containsKey("xl/workbook.xml"));
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      factory.newDocumentBuilder().parse(new ByteArrayInputStream(part.getValue()));
    }
  }

  @Test
  void isInEnglishOnRequest() throws IOException {
    file = write("english.xlsx", Texts.in(Locale.ENGLISH));
    try (XSSFWorkbook workbook = read()) {
      assertEquals("Discrepancies", workbook.getSheetName(0));
      assertEquals("Severity", workbook.getSheetAt(0).getRow(0).getCell(7).getStringCellValue());
      assertEquals("error", workbook.getSheetAt(0).getRow(2).getCell(7).getStringCellValue());
      assertEquals(
          "ten thousand yuan", workbook.getSheetAt(0).getRow(2).getCell(13).getStringCellValue());
    }
  }

  @Test
  void aSheetThatIsFullGoesOnInAnother() throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
      SheetWriter writer =
          new SheetWriter(
              workbook,
              new Styles(workbook, CHINESE),
              CHINESE,
              "sheet.figures",
              List.of(Column.number("column.number", 5)),
              PrintSetup.A4_PAPERSIZE,
              3);
      for (int i = 1; i <= 5; i++) {
        writer.row(i);
      }
      writer.finish();
      assertEquals(List.of("数据底稿", "数据底稿（2）", "数据底稿（3）"), names(workbook));
      assertEquals(1, workbook.getSheetAt(2).getLastRowNum());
      assertEquals("序号", workbook.getSheetAt(2).getRow(0).getCell(0).getStringCellValue());
    }
  }

  /** 0.1 + 0.2 is a matter of display; eighteen digits are not. */
  @Test
  void aNumberThatADoubleCannotHoldStandsAsText() throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
      SheetWriter writer =
          new SheetWriter(
              workbook,
              new Styles(workbook, CHINESE),
              CHINESE,
              "sheet.figures",
              List.of(Column.number("column.value", 5)));
      writer.row(new BigDecimal("123456789012345678.9"));
      Cell cell = workbook.getSheetAt(0).getRow(1).getCell(0);
      assertEquals("123456789012345678.9", cell.getStringCellValue());
    }
  }

  private static List<String> names(SXSSFWorkbook workbook) {
    List<String> names = new ArrayList<>();
    workbook.forEach(sheet -> names.add(sheet.getSheetName()));
    return names;
  }
}
