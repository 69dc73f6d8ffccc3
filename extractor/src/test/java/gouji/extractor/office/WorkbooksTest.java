package gouji.extractor.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbooksTest {

  /** What Excel displays for a value in a format. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.5 | 0% | 50%",
        "0.84963 | 0.00% | 84.96%",
        "1234567.891 | #,##0.00 | 1,234,567.89",
        "9187.46 | General | 9187.46",
        "0.30000000000000004 | General | 0.3",
        "1.005 | 0.00 | 1.01",
        "-1.005 | 0.00 | -1.01",
        "2.675 | #,##0.00_ | 2.68",
        "12 | 0_ | 12",
        "-3.5 | 0.00_);[Red]\\(0.00\\) | (3.50)",
        "0 | '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ' | -",
        "1234.5 | '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ' | 1,234.50",
        "44926 | yyyy\"年\"m\"月\"d\"日\" | 2022年12月31日",
        "12345.678 | 0.00\"万元\" | 12345.68万元",
        "98.5 | 0.00\"%\" | 98.50%",
        "1234567 | '0.00,' | 1234.57",
        "12345678 | '0.0,,\"百万\"' | 12.3百万",
        "1234567 | '#,##0,' | '1,235'",
        "123456 | '0!.0,\"万元\"' | 12.3万元",
        "123456 | 0!.0000 | 12.3456",
        "123456789012 | General | 123456789012",
        "123456 | 0.00E+00 | 123456",
      })
  void aNumberIsReadAsItIsDisplayed(double value, String format, String displayed)
      throws IOException {
    try (Workbook book = new XSSFWorkbook()) {
      CellStyle style = book.createCellStyle();
      style.setDataFormat(book.createDataFormat().getFormat(format));
      Sheet sheet = book.createSheet();
      row(sheet, 0, "项目", "金额");
      row(sheet, 1, "合计");
      sheet.getRow(1).createCell(1).setCellValue(value);
      sheet.getRow(1).getCell(1).setCellStyle(style);

      assertEquals(displayed, cells(read(book), 0).get(3).text());
    }
  }

  /** As some programs write it. */
  @Test
  void rowsOfWhichNoHeightIsSaidAreSeen() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet();
      row(sheet, 0, "项目", "金额");
      row(sheet, 1, "合计", "12.00");
      book.getSheetAt(0).getCTWorksheet().unsetSheetFormatPr();

      assertEquals("12.00", cells(read(book), 0).get(3).text());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aSheetIsATableWithItsTitleUnitHeadersAndSpans(boolean old) throws IOException {
    try (Workbook book = old ? new HSSFWorkbook() : new XSSFWorkbook()) {
      Sheet sheet = book.createSheet("收支总表");
      row(sheet, 0, "2023年度收入支出决算总表");
      merge(sheet, 0, 0, 0, 3);
      row(sheet, 1, "编制单位：某局", "", "", "单位：万元");
      row(sheet, 2, "项目", "预算", "", "备注");
      merge(sheet, 2, 3, 0, 0);
      merge(sheet, 2, 2, 1, 2);
      row(sheet, 3, "", "年初", "调整");
      row(sheet, 4, "合计", "3.50", "4.50", "");
      sheet.getRow(4).createCell(1).setCellFormula("1.5+2");
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      row(sheet, 5, "注：含结转。");

      Body body = read(book);

      Table table = table(body, 0);
      assertEquals(Optional.of("2023年度收入支出决算总表"), table.caption());
      assertEquals(Optional.of("单位：万元"), table.unitLine());
      assertEquals(2, table.headerRows());
      assertEquals(List.of("注：含结转。"), table.notes());
      Cell item = table.cells().get(0);
      assertEquals(2, item.rowSpan());
      assertEquals(2, table.cells().get(1).columnSpan());
      Cell total = table.grid().get(2).get(1).orElseThrow();
      assertEquals("3.5", total.text());
      assertEquals(Optional.of(new Position.InSheet("收支总表", "B5")), total.passage().position());
      assertEquals(
          List.of("收支总表", "2023年度收入支出决算总表", "编制单位：某局  单位：万元", "注：含结转。"),
          body.blocks().stream()
              .filter(Paragraph.class::isInstance)
              .map(b -> ((Paragraph) b).passage().printed())
              .toList());
    }
  }

  @Test
  void tablesOnOneSheetAreApartWhereRowsOrColumnsAreBlank() throws IOException {
    try (Workbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet();
      row(sheet, 0, "表一");
      row(sheet, 1, "项目", "金额", "", "人员", "人数");
      row(sheet, 2, "合计", "1.00", "", "在职", "5");
      row(sheet, 5, "表二");
      row(sheet, 6, "项目", "金额");
      row(sheet, 7, "合计", "2.00");

      Body body = read(book);

      assertEquals("1.00", cells(body, 0).get(3).text());
      assertEquals("5", cells(body, 1).get(3).text());
      assertEquals("2.00", cells(body, 2).get(3).text());
      assertEquals(
          Optional.of(new Position.InSheet("Sheet0", "B8")),
          cells(body, 2).get(3).passage().position());
    }
  }

  @Test
  void aBlankRowThatIsRuledIsPartOfItsTable() throws IOException {
    try (Workbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet();
      row(sheet, 0, "项目", "金额");
      row(sheet, 1, "甲", "1.00");
      row(sheet, 2, "", "");
      row(sheet, 3, "合计", "1.00");
      CellStyle ruled = book.createCellStyle();
      ruled.setBorderLeft(org.apache.poi.ss.usermodel.BorderStyle.THIN);
      sheet.forEach(r -> r.forEach(c -> c.setCellStyle(ruled)));

      assertEquals(4, table(read(book), 0).rowCount());
    }
  }

  @Test
  void whatIsHiddenIsNotReadAndNamed() throws IOException {
    try (Workbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet("公开");
      row(sheet, 0, "项目", "底数", "金额");
      row(sheet, 1, "甲", "9", "1.00");
      row(sheet, 2, "乙", "9", "2.00");
      row(sheet, 3, "合计", "9", "3.00");
      sheet.getRow(2).createCell(2).setCellValue(2);
      sheet.getRow(2).setZeroHeight(true);
      sheet.setColumnHidden(1, true);
      row(book.createSheet("底稿"), 0, "秘密", "42");
      book.setSheetHidden(1, true);

      Body body = read(book);

      Table table = table(body, 0);
      assertEquals(3, table.rowCount());
      assertEquals(2, table.columnCount());
      assertFalse(table.verified());
      assertEquals(
          Optional.of(new Position.InSheet("公开", "C4")), table.cells().get(5).passage().position());
      List<String> hidden =
          body.issues().stream()
              .filter(i -> i.code() == ReadIssue.Code.HIDDEN_CELLS)
              .map(ReadIssue::detail)
              .toList();
      assertEquals(List.of("公开: 3", "底稿"), hidden);
    }
  }

  @Test
  void zerosThatTheSheetDoesNotShowAreBlank() throws IOException {
    try (Workbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet();
      sheet.setDisplayZeros(false);
      row(sheet, 0, "项目", "金额");
      row(sheet, 1, "合计");
      sheet.getRow(1).createCell(1).setCellValue(0);

      assertTrue(cells(read(book), 0).get(3).isBlank());
    }
  }

  private static void row(Sheet sheet, int number, String... values) {
    Row row = sheet.createRow(number);
    for (int c = 0; c < values.length; c++) {
      row.createCell(c).setCellValue(values[c]);
    }
  }

  private static void merge(Sheet sheet, int top, int bottom, int left, int right) {
    sheet.addMergedRegion(new CellRangeAddress(top, bottom, left, right));
  }

  private static Table table(Body body, int index) {
    return body.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .toList()
        .get(index);
  }

  private static List<Cell> cells(Body body, int table) {
    return table(body, table).cells();
  }

  private static Body read(Workbook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return Extractor.read(out.toByteArray(), "report.xlsx", OcrMode.OFF);
  }
}
