package gouji.extractor.pdf;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.extractor.DrawnPdf;
import gouji.extractor.model.BoundingBox;
import gouji.extractor.model.Page;
import gouji.extractor.model.ReadBy;
import gouji.extractor.model.ReadIssue;
import gouji.extractor.page.Glyph;
import gouji.extractor.page.OcrMode;
import gouji.extractor.page.PageContent;
import gouji.extractor.page.PictureReader;
import gouji.extractor.page.Rule;
import gouji.extractor.page.Watch;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PdfFileTest {
  private static final String LONG = "本单位二〇二二年度收入总计和支出总计均与上年持平并无增减变化";

  @Test
  void aGlyphStandsWhereThePageShowsIt() {
    PageContent page = page(DrawnPdf.a4().text(100, 50, 20, "收1"));

    assertEquals("收1", text(page));
    Glyph han = page.glyphs().get(0);
    assertEquals(100, han.left(), 0.1);
    assertEquals(120, han.right(), 0.1);
    assertEquals(50, han.top(), 0.1);
    assertEquals(70, han.bottom(), 0.1);
    assertEquals(20, han.size(), 0.1);
    assertEquals(130, page.glyphs().get(1).right(), 0.1);
  }

  @Test
  void aTurnedPageIsReadAsDisplayed() {
    // Drawn upright at the upper right, shown turned a quarter to the right: at the lower right.
    Scanned scan = scan(DrawnPdf.a4().text(575, 0, 20, "元").rotated(90).bytes());

    assertEquals(842, scan.pages().get(0).width(), 0.1);
    assertEquals(595, scan.pages().get(0).height(), 0.1);
    BoundingBox box = scan.contents().get(0).glyphs().get(0).box();
    assertEquals(822, box.left(), 0.1);
    assertEquals(842, box.right(), 0.1);
    assertEquals(575, box.top(), 0.1);
    assertEquals(595, box.bottom(), 0.1);
  }

  @Test
  void textThatRunsDownThePageIsTurnedUpright() {
    PageContent page = page(DrawnPdf.a4().text(0, 800, 20, "元整").rotated(90));

    assertEquals(595, page.width(), 0.1);
    assertEquals(0, page.glyphs().get(0).left(), 0.1);
    assertEquals(20, page.glyphs().get(1).left(), 0.1);
    assertEquals(Glyph.Direction.RIGHT, page.glyphs().get(0).direction());
  }

  @Test
  void placesCountFromTheCropBox() {
    PageContent page = page(DrawnPdf.a4().text(100, 142, 20, "元").cropped(50, 0, 595, 742));

    assertEquals(50, page.glyphs().get(0).left(), 0.1);
    assertEquals(42, page.glyphs().get(0).top(), 0.1);
  }

  @Test
  void textDrawnTwiceToLookBoldCountsOnce() {
    PageContent page = page(DrawnPdf.a4().text(100, 50, 20, "合计 11").text(100.4, 50, 20, "合计 11"));

    assertEquals("合计11", text(page));
  }

  @Test
  void textDrawnThreeTimesOrShiftedBothWaysCountsOnce() {
    PageContent page =
        page(
            DrawnPdf.a4()
                .text(100, 50, 20, "合计 11")
                .text(100.4, 50.4, 20, "合计 11")
                .text(99.6, 49.7, 20, "合计 11"));

    assertEquals("合计11", text(page));
  }

  /** The shadow comes first; what is dropped must be the shadow. */
  @Test
  void aWhiteShadowDoesNotTakeTheTextWithIt() {
    PageContent page =
        page(
            DrawnPdf.a4()
                .raw("1 g")
                .text(100, 50, 20, "合计")
                .raw("0 g")
                .text(100.5, 50.5, 20, "合计"));

    assertEquals("合计", text(page));
  }

  @Test
  void whiteTextOnWhitePaperIsKeptApart() {
    for (String white : List.of("1 g", "1 1 1 rg", "0.98 0.99 0.98 rg", "0 0 0 0 k")) {
      Scanned scan =
          scan(
              DrawnPdf.a4()
                  .text(50, 50, 10, LONG)
                  .raw(white)
                  .text(50, 90, 10, "草稿 9")
                  .text(50, 120, 10, "终稿")
                  .bytes());

      assertEquals(LONG, text(scan.contents().get(0)));
      assertEquals(
          List.of(new ReadIssue(ReadIssue.Code.HIDDEN_TEXT, Optional.of(1), "草稿9 终稿")),
          scan.issues());
    }
  }

  @Test
  void whiteTextOnADarkBoxOrAPictureIsSeen() {
    PageContent page =
        page(DrawnPdf.a4().raw("0 0 1 rg").fill(40, 40, 300, 80).raw("1 g").text(50, 50, 10, "表头"));
    assertEquals("表头", text(page));

    PageContent cover = page(DrawnPdf.a4().picture().raw("1 g").text(50, 50, 10, LONG));
    assertEquals(LONG, text(cover));
  }

  @Test
  void textOfAFontDrawnByTheDocumentIsCountedOnceToo() {
    PageContent page =
        page(DrawnPdf.a4().typeThree(100, 50, 20, "12").typeThree(100.4, 50, 20, "12"));

    assertEquals("12", text(page));
  }

  @Test
  void whatAClippingPathCutsOffIsNotRead() {
    DrawnPdf pdf =
        DrawnPdf.a4()
            .raw("q 0 742 595 100 re W n")
            .text(50, 50, 10, "本页")
            .text(50, 200, 10, "下页 8")
            .line(50, 80, 50, 300)
            .raw("Q")
            .text(50, 300, 10, "页外");
    PageContent page = page(pdf);

    assertEquals("本页页外", text(page));
    assertEquals(List.of(new Rule(false, 50, 80, 100)), page.rules());
  }

  @Test
  void linesAreStrokesThinBoxesAndTheEdgesOfStrokedBoxes() {
    PageContent page =
        page(
            DrawnPdf.a4()
                .line(10, 20, 110, 20)
                .fill(10, 40, 110, 41)
                .fill(10, 50, 11, 90)
                .fill(10, 100, 60, 150)
                .raw("100 100 50 30 re S"));

    assertEquals(4, page.rules().stream().filter(Rule::horizontal).count());
    assertEquals(3, page.rules().stream().filter(r -> !r.horizontal()).count());
    assertEquals(1, page.fills().size());
  }

  @Test
  void whiteLinesAreNotSeen() {
    PageContent page = page(DrawnPdf.a4().raw("1 g").fill(10, 40, 110, 41).raw("0 g"));

    assertEquals(List.of(), page.rules());
  }

  @Test
  void aScannedPageIsAnIssueAndThePagesBesideItAreRead() {
    Scanned scan = scan(DrawnPdf.a4().text(50, 50, 10, LONG).page(595, 842).picture().bytes());

    assertEquals(
        List.of(Optional.of(ReadBy.TEXT_LAYER), Optional.empty()),
        scan.pages().stream().map(p -> p.readBy()).toList());
    assertEquals(List.of(ReadIssue.Code.IMAGE_ONLY_PAGE), codes(scan));
    assertEquals(Optional.of(2), scan.issues().get(0).page());
  }

  @Test
  void hiddenTextBehindAPictureWasRecognised() {
    Scanned scan = scan(DrawnPdf.a4().picture().raw("3 Tr").text(50, 50, 10, LONG).bytes());

    assertEquals(Optional.of(ReadBy.OCR), scan.pages().get(0).readBy());
    assertEquals(LONG, text(scan.contents().get(0)));
    assertEquals(List.of(), scan.issues());
  }

  @Test
  void hiddenTextOnATypedPageIsNotPrinted() {
    Scanned scan =
        scan(DrawnPdf.a4().text(50, 50, 10, LONG).raw("3 Tr").text(50, 90, 10, "草稿 9").bytes());

    assertEquals(LONG, text(scan.contents().get(0)));
    assertEquals(
        List.of(new ReadIssue(ReadIssue.Code.HIDDEN_TEXT, Optional.of(1), "草稿9")), scan.issues());
  }

  @Test
  void anEmptyPageIsNoIssue() {
    Scanned scan = scan(DrawnPdf.a4().bytes());

    assertEquals(List.of(), scan.issues());
    assertEquals(Optional.empty(), scan.pages().get(0).readBy());
  }

  @Test
  void aPasswordIsAskedFor() {
    Scanned scan = scan(DrawnPdf.a4().text(9, 9, 9, "密").encrypted("secret"));

    assertEquals(List.of(ReadIssue.Code.ENCRYPTED), codes(scan));
    assertEquals(List.of(), scan.pages());
  }

  @Test
  void aPasswordThatIsEmptyIsNotAskedFor() {
    Scanned scan = scan(DrawnPdf.a4().text(9, 9, 9, "明").encrypted(""));

    assertEquals("明", text(scan.contents().get(0)));
    assertEquals(List.of(), scan.issues());
  }

  @Test
  void whatIsNoPdfInsideIsDamaged() {
    Scanned scan = scan("%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII));

    assertEquals(List.of(ReadIssue.Code.DAMAGED), codes(scan));
  }

  @Test
  void aClaimedPageCountIsNotBelieved() {
    String pdf =
        new String(DrawnPdf.a4().text(9, 9, 9, "一").bytes(), StandardCharsets.ISO_8859_1)
            .replaceAll("/Count \\d+", "/Count 1410065407");

    Scanned scan = scan(pdf.getBytes(StandardCharsets.ISO_8859_1));

    assertTrue(scan.pages().size() <= 1, "pages: " + scan.pages().size());
  }

  @Test
  void aBrokenPageDoesNotLoseTheOthers() {
    Scanned scan =
        scan(
            DrawnPdf.a4().raw("BT /F 10 Tf (unfinished").page(595, 842).text(9, 9, 9, "二").bytes());

    assertEquals(2, scan.pages().size());
    assertEquals("二", text(scan.contents().get(1)));
  }

  private static PageContent page(DrawnPdf pdf) {
    return scan(pdf.bytes()).contents().get(0);
  }

  private static String text(PageContent page) {
    return page.glyphs().stream().map(Glyph::text).collect(joining());
  }

  private static List<ReadIssue.Code> codes(Scanned scan) {
    return scan.issues().stream().map(ReadIssue::code).toList();
  }

  /** What a file's pages hold when nothing may be recognised. */
  private static Scanned scan(byte[] bytes) {
    List<PageContent> contents = new ArrayList<>();
    PictureReader none =
        (picture, number, width, height) -> {
          throw new AssertionError("nothing may be recognised");
        };
    PdfFile.Scan scan = PdfFile.scan(bytes, OcrMode.OFF, none, Watch.PATIENT, contents::add);
    return new Scanned(scan.pages(), contents, scan.issues());
  }

  private record Scanned(List<Page> pages, List<PageContent> contents, List<ReadIssue> issues) {}
}
