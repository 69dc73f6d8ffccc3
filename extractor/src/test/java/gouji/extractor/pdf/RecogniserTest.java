package gouji.extractor.pdf;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extractor.DrawnPdf;
import gouji.extractor.model.Page;
import gouji.extractor.model.ReadBy;
import gouji.extractor.model.ReadIssue;
import gouji.extractor.model.Recognition;
import gouji.extractor.page.Glyph;
import gouji.extractor.page.OcrMode;
import gouji.extractor.page.PageContent;
import gouji.extractor.page.PictureReader;
import gouji.extractor.page.Watch;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which pages are recognised, with a reader that reads the same everywhere. */
class RecogniserTest {
  private static final String TYPED = "本单位年度收入总计和支出总计均与上年持平预算执行情况良好并无增减变化";
  private static final String SEEN = "部门年度决算支出合计四百零六点五万元，其中基本支出项目支出4065";

  private final List<BufferedImage> pictures = new ArrayList<>();
  private final List<PageContent> contents = new ArrayList<>();
  private String shown = SEEN;
  private int unreadLines;

  private final PictureReader reader =
      (picture, number, width, height) -> {
        pictures.add(picture);
        return recognised(number, width, height);
      };

  private PageContent recognised(int number, float width, float height) {
    List<Glyph> glyphs = new ArrayList<>();
    float x = 50;
    for (int i = 0; i < shown.length(); i++) {
      float advance = shown.charAt(i) < 0x80 ? 5 : 10;
      glyphs.add(
          new Glyph(
                  shown.substring(i, i + 1),
                  x,
                  50,
                  x + advance,
                  60,
                  10,
                  Glyph.Direction.RIGHT,
                  false)
              .recognised(new Recognition(0.95f, "")));
      x += advance;
    }
    return new PageContent(
        number,
        width,
        height,
        glyphs,
        List.of(),
        List.of(),
        List.of(),
        unreadLines,
        Glyph.Direction.RIGHT);
  }

  private PdfFile.Scan scan(DrawnPdf pdf, OcrMode mode) {
    return scan(pdf, mode, Watch.PATIENT);
  }

  private PdfFile.Scan scan(DrawnPdf pdf, OcrMode mode, Watch watch) {
    return PdfFile.scan(pdf.bytes(), mode, reader, watch, contents::add);
  }

  private String text() {
    return contents.stream().flatMap(c -> c.glyphs().stream()).map(Glyph::text).collect(joining());
  }

  private static List<Optional<ReadBy>> readBy(PdfFile.Scan scan) {
    return scan.pages().stream().map(Page::readBy).toList();
  }

  @Test
  void aTypedPageIsNot() {
    PdfFile.Scan scan = scan(DrawnPdf.a4().text(50, 50, 10, TYPED), OcrMode.AUTO);

    assertEquals(0, pictures.size());
    assertEquals(TYPED, text());
    assertEquals(List.of(Optional.of(ReadBy.TEXT_LAYER)), readBy(scan));
  }

  @Test
  void aTypedPageIsWhenForced() {
    PdfFile.Scan scan = scan(DrawnPdf.a4().text(50, 50, 10, TYPED), OcrMode.FORCE);

    assertEquals(SEEN, text());
    assertEquals(List.of(Optional.of(ReadBy.OCR)), readBy(scan));
  }

  @Test
  void aPictureOfAPageIs() {
    PdfFile.Scan scan = scan(DrawnPdf.a4().picture(), OcrMode.AUTO);

    assertEquals(SEEN, text());
    assertEquals(List.of(Optional.of(ReadBy.OCR)), readBy(scan));
    assertEquals(List.of(), scan.issues());
    // A4 at 200 dots an inch.
    assertEquals(2339, pictures.get(0).getHeight(), 2);
  }

  @Test
  void aPageWithoutATextLayerIsNotReadWhenSwitchedOff() {
    PdfFile.Scan scan = scan(DrawnPdf.a4().picture(), OcrMode.OFF);

    assertEquals(0, pictures.size());
    assertEquals(List.of(Optional.empty()), readBy(scan));
    assertEquals(ReadIssue.Code.IMAGE_ONLY_PAGE, scan.issues().get(0).code());
  }

  @Test
  void inAPictureWithInkSomethingMustBeRecognised() {
    shown = "";

    PdfFile.Scan scan = scan(DrawnPdf.a4().picture(), OcrMode.AUTO);

    assertEquals(List.of(Optional.empty()), readBy(scan));
    assertEquals(ReadIssue.Code.IMAGE_ONLY_PAGE, scan.issues().get(0).code());
  }

  @Test
  void theScannedBackOfASheetIsBlank() {
    shown = "";

    PdfFile.Scan scan = scan(DrawnPdf.a4().picture(0xFFFFFF), OcrMode.AUTO);

    assertEquals(List.of(Optional.empty()), readBy(scan));
    assertEquals(List.of(), scan.issues());
  }

  @Test
  void mojibakeIs() {
    String mojibake = "Ö§³öºÏ¼Æ".repeat(8);

    PdfFile.Scan scan = scan(DrawnPdf.a4().text(50, 50, 10, mojibake), OcrMode.AUTO);

    assertEquals(SEEN, text());
    assertEquals(List.of(Optional.of(ReadBy.OCR)), readBy(scan));
  }

  @Test
  void hanThatNobodyWritesIs() {
    scan(DrawnPdf.a4().text(50, 50, 10, "籬龖齉驫麤纛鬱爨癵灪".repeat(6)), OcrMode.AUTO);

    assertEquals(SEEN, text());
  }

  @Test
  void charactersOfPrivateUseAre() {
    scan(DrawnPdf.a4().text(50, 50, 10, "\uE123\uE124\uE125".repeat(10) + TYPED), OcrMode.AUTO);

    assertEquals(SEEN, text());
  }

  @Test
  void aFewUnknownCharactersAreSaidToBeLost() {
    PdfFile.Scan scan = scan(DrawnPdf.a4().text(50, 50, 10, TYPED + "\uE123\uE124"), OcrMode.AUTO);

    assertEquals(TYPED, text());
    assertEquals(ReadIssue.Code.UNKNOWN_CHARACTERS, scan.issues().get(0).code());
    assertEquals("2", scan.issues().get(0).detail());
  }

  @Test
  void aLayerThatIsNotTheTextOfItsPictureIs() {
    PdfFile.Scan scan =
        scan(DrawnPdf.a4().picture().raw("3 Tr").text(50, 50, 10, TYPED), OcrMode.AUTO);

    assertEquals(SEEN, text());
    assertEquals(List.of(Optional.of(ReadBy.OCR)), readBy(scan));
  }

  @Test
  void aLayerThatAgreesIsKeptAndItsOtherDigitsAreDoubted() {
    String layer = SEEN.replace("4065", "4605");

    scan(DrawnPdf.a4().picture().raw("3 Tr").text(50, 50, 10, layer), OcrMode.AUTO);

    assertEquals(layer, text());
    List<Glyph> glyphs = contents.get(0).glyphs();
    List<Recognition> digits =
        glyphs.subList(glyphs.size() - 4, glyphs.size()).stream().map(Glyph::recognition).toList();
    assertEquals(List.of("", "0", "6", ""), digits.stream().map(Recognition::rival).toList());
  }

  @Test
  void textUnderAPictureIsALayerToo() {
    scan(DrawnPdf.a4().text(50, 50, 10, TYPED).picture(), OcrMode.AUTO);

    assertEquals(SEEN, text());
  }

  @Test
  void aPictureAmongTypedTextIsReadBesideIt() {
    PdfFile.Scan scan =
        scan(
            DrawnPdf.a4()
                .text(50, 50, 10, TYPED)
                .raw("q 0.5 0 0 0.25 100 100 cm")
                .picture()
                .raw("Q"),
            OcrMode.AUTO);

    assertEquals(TYPED + SEEN, text());
    assertEquals(List.of(Optional.of(ReadBy.TEXT_LAYER)), readBy(scan));
  }

  @Test
  void aChartAmongTypedTextIsNoText() {
    shown = "0 20 40 60 80 100 ++++ 0 20 40 60 80 100 项目";

    scan(
        DrawnPdf.a4().text(50, 50, 10, TYPED).raw("q 0.5 0 0 0.25 100 100 cm").picture().raw("Q"),
        OcrMode.AUTO);

    assertEquals(TYPED, text());
  }

  @Test
  void linesThatCouldNotBeReadAreCounted() {
    unreadLines = 3;

    PdfFile.Scan scan = scan(DrawnPdf.a4().picture(), OcrMode.AUTO);

    assertEquals(
        List.of(new ReadIssue(ReadIssue.Code.UNREAD_LINES, Optional.of(1), "3")), scan.issues());
  }

  @Test
  void whenTheTimeIsOverNoFurtherPageIs() {
    List<String> asked = new ArrayList<>();
    Watch watch =
        (page, pages) -> {
          asked.add(page + "/" + pages);
          return page < 4;
        };
    DrawnPdf pdf =
        DrawnPdf.a4()
            .picture()
            .page(595, 842)
            .text(50, 50, 10, TYPED)
            .page(595, 842)
            .picture()
            .page(595, 842)
            .picture()
            .page(595, 842)
            .text(50, 50, 10, TYPED)
            .page(595, 842)
            .picture()
            .raw("3 Tr")
            .text(50, 50, 10, TYPED);

    PdfFile.Scan scan = scan(pdf, OcrMode.AUTO, watch);

    // Pages of text take no time.
    assertEquals(List.of("1/6", "3/6", "4/6", "6/6"), asked);
    assertEquals(2, pictures.size());
    assertEquals(
        List.of(
            Optional.of(ReadBy.OCR),
            Optional.of(ReadBy.TEXT_LAYER),
            Optional.of(ReadBy.OCR),
            Optional.empty(),
            Optional.of(ReadBy.TEXT_LAYER),
            Optional.of(ReadBy.OCR)),
        readBy(scan));
    assertEquals(
        List.of(4, 6),
        scan.issues().stream()
            .filter(i -> i.code() == ReadIssue.Code.OUT_OF_TIME)
            .map(i -> i.page().orElseThrow())
            .toList());
  }

  @Test
  void withoutRecognitionThePageIsSaidToBeUnread() {
    PdfFile.Scan scan =
        PdfFile.scan(
            DrawnPdf.a4().picture().bytes(),
            OcrMode.AUTO,
            (picture, number, width, height) -> {
              throw new IOException("no native library for this machine");
            },
            Watch.PATIENT,
            contents::add);

    assertEquals(
        List.of(ReadIssue.Code.NO_RECOGNITION, ReadIssue.Code.IMAGE_ONLY_PAGE),
        scan.issues().stream().map(ReadIssue::code).toList());
  }
}
