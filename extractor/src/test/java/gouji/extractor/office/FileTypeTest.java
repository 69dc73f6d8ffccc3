package gouji.extractor.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.extractor.DrawnPdf;
import gouji.extractor.Extractor;
import gouji.extractor.model.Body;
import gouji.extractor.page.OcrMode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file is, its bytes say, whatever it is called. */
class FileTypeTest {
  private static final String SENTENCE = "全年支出 12.50 万元。";

  @ParameterizedTest
  @CsvSource({
    "PDF, report.pdf",
    "PDF, REPORT.PDF",
    "PDF, 部门决算.docx.pdf",
    "PDF, 部门决算.doc",
    "PDF, 部门决算",
    "WORD, report.docx",
    "WORD, REPORT.DOCX",
    "WORD, 自评报告.pdf",
    "WORD, 自评报告.pdf.docx",
    "WORD, 自评报告.doc",
    "WORD, 自评报告.wps",
    "OLD_WORD, report.doc",
    "OLD_WORD, REPORT.DOC",
    "OLD_WORD, 自评报告.docx",
    "OLD_WORD, 自评报告.pdf",
    "OLD_WORD, 自评报告.doc.doc",
    "OLD_WORD, 自评报告.wps",
    "SHEETS, book.xlsx",
    "SHEETS, BOOK.XLSX",
    "SHEETS, 收支总表.xls",
    "SHEETS, 收支总表.xlsx.docx",
    "OLD_SHEETS, book.xls",
    "OLD_SHEETS, BOOK.XLS",
    "OLD_SHEETS, 收支总表.xlsx",
    "OLD_SHEETS, 收支总表.et",
    "HTML, page.html",
    "HTML, PAGE.HTM",
    "HTML, 公开.doc",
    "HTML, 公开.xls",
    "TEXT, 说明.txt",
    "TEXT, 说明.TXT",
    "GBK_TEXT, 说明.txt",
    "GBK_TEXT, 说明.TXT.txt",
  })
  void theBytesTellWhatAFileIs(String content, String name) throws IOException {
    Body body = Extractor.read(file(content), name, OcrMode.OFF);

    assertEquals(1, body.pages().size());
    String expected = content.equals("OLD_WORD") ? "全年收入 1.50 万元。" : SENTENCE;
    assertTrue(body.blocks().toString().contains(expected), body.blocks()::toString);
  }

  private static byte[] file(String content) throws IOException {
    return switch (content) {
      case "PDF" -> DrawnPdf.a4().text(50, 50, 10, SENTENCE).bytes();
      case "WORD" -> word();
      case "OLD_WORD" -> OldWordFileTest.bytes();
      case "SHEETS" -> sheets(new XSSFWorkbook());
      case "OLD_SHEETS" -> sheets(new HSSFWorkbook());
      case "HTML" ->
          ("<html><head><meta charset='GBK'></head><body><p>" + SENTENCE + "</p></body></html>")
              .getBytes(Charset.forName("GBK"));
      case "TEXT" -> SENTENCE.getBytes(Charset.forName("UTF-8"));
      case "GBK_TEXT" -> SENTENCE.getBytes(Charset.forName("GBK"));
      default -> throw new IllegalArgumentException(content);
    };
  }

  private static byte[] word() throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      word.createParagraph().createRun().setText(SENTENCE);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      word.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] sheets(Workbook workbook) throws IOException {
    try (workbook) {
      workbook.createSheet().createRow(0).createCell(0).setCellValue(SENTENCE);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    }
  }
}
