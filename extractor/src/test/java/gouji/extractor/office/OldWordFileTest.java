package gouji.extractor.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extractor.Extractor;
import gouji.extractor.model.Body;
import gouji.extractor.model.Paragraph;
import gouji.extractor.model.Position;
import gouji.extractor.model.ReadIssue;
import gouji.extractor.model.Section;
import gouji.extractor.model.Table;
import gouji.extractor.page.OcrMode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A Word file of before 2007. Nothing on Maven Central writes one: {@code report.doc} was made from
 * {@code report.fodt} beside it, with {@code soffice --convert-to doc:"MS Word 97" report.fodt}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OldWordFileTest {
  private Body body = Body.unread(new ReadIssue(ReadIssue.Code.EMPTY, Optional.empty(), ""));

  /** The file's bytes. */
  static byte[] bytes() throws IOException {
    try (InputStream in = OldWordFileTest.class.getResourceAsStream("report.doc")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  @BeforeAll
  void read() throws IOException {
    body = Extractor.read(bytes(), "report.doc", OcrMode.OFF);
  }

  @Test
  void paragraphsHaveTheirNumbersAndNotWhatWasDeleted() {
    assertEquals(
        List.of(
            "某局2023年度部门整体支出绩效自评报告",
            "部门基本情况",
            "全年收入 1.50 万元。",
            "脚注含 2.50 万元。",
            "1. 在职人员12人",
            "2. 退休人员5人",
            "示意如下。",
            "图后。",
            "支出决算表",
            "含追加。",
            "表后正文。",
            "框中文字 3.50 万元。"),
        body.blocks().stream()
            .filter(Paragraph.class::isInstance)
            .map(b -> ((Paragraph) b).passage().printed())
            .toList());
  }

  @Test
  void headingsAreThoseOfItsStylesAndWhatStandsCentred() {
    assertEquals(
        List.of("某局2023年度部门整体支出绩效自评报告", "部门基本情况", "1. 在职人员12人", "2. 退休人员5人", "支出决算表"),
        body.sections().stream().map(Section::title).toList());
  }

  @Test
  void aTableHasItsMergedCellsItsTitleAndItsUnit() {
    Table table =
        body.blocks().stream()
            .filter(Table.class::isInstance)
            .map(Table.class::cast)
            .findFirst()
            .orElseThrow();

    assertEquals(Optional.of("支出决算表"), table.caption());
    assertEquals(Optional.of("单位：万元"), table.unitLine());
    assertEquals(2, table.headerRows());
    assertEquals(2, table.cells().get(0).rowSpan());
    assertEquals(2, table.cells().get(1).columnSpan());
    // A note to a cell stands under the table, not in the cell.
    assertEquals("210.00", table.grid().get(3).get(2).orElseThrow().text());
    assertEquals(
        Optional.of(new Position.InTable(1, 4, 3)),
        table.grid().get(3).get(2).orElseThrow().passage().position());
  }

  @Test
  void whatWasNotReadIsNamed() {
    assertEquals(
        List.of(
            new ReadIssue(ReadIssue.Code.UNREAD_PICTURE, Optional.empty(), "2"),
            new ReadIssue(ReadIssue.Code.HIDDEN_TEXT, Optional.empty(), "藏着 9.99 万元。")),
        body.issues());
  }
}
