package gouji.corpus.synth.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.corpus.synth.document.Document;
import gouji.corpus.synth.document.Place;
import gouji.corpus.synth.page.Placement.Stretch;
import gouji.corpus.synth.write.ReportKind;
import gouji.corpus.synth.year.Dice;
import gouji.corpus.synth.year.YearDrawer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypesetterTest {
  private static Document document(ReportKind kind, long seed) {
    Dice dice = new Dice(seed);
    return kind.write(YearDrawer.draw(dice), dice);
  }

  private static String text(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf).replaceAll("\\s", "");
  }

  /** In every kind of report, on whatever paper: each piece of each line where it is said to be. */
  @ParameterizedTest
  @EnumSource(ReportKind.class)
  void nothingIsLostAndEverythingIsWhereItIsSaidToBe(ReportKind kind) throws IOException {
    for (long seed = 0; seed < 3; seed++) {
      Document document = document(kind, seed);
      Typeset typeset = Typesetter.set(document, PageStyle.draw(new Dice(seed)));
      List<String> missing = new ArrayList<>();
      try (PDDocument pdf = Loader.loadPDF(typeset.pdf())) {
        assertEquals(typeset.pages(), pdf.getNumberOfPages());
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= typeset.pages(); page++) {
          pages.add(text(pdf, page));
        }
        for (Place place : Place.of(document)) {
          String words = document.text(place.line());
          int end = 0;
          for (Stretch stretch : typeset.placement().of(place.line())) {
            assertEquals(end, stretch.start());
            end = stretch.end();
            String piece = words.substring(stretch.start(), end).replaceAll("\\s", "");
            if (!pages.get(stretch.page() - 1).contains(piece)) {
              missing.add(piece);
            }
          }
          assertEquals(words.length(), end, words);
        }
      }
      assertEquals(List.of(), missing);
    }
  }

  @ParameterizedTest
  @EnumSource(ReportKind.class)
  void theSameReportInTheSameStyleIsTheSameFile(ReportKind kind) {
    PageStyle style = PageStyle.draw(new Dice(3));
    assertArrayEquals(
        Typesetter.set(document(kind, 1), style).pdf(),
        Typesetter.set(document(kind, 1), style).pdf());
  }

  /** Whatever is drawn, on whatever paper, no word is set outside of the page. */
  @ParameterizedTest
  @EnumSource(ReportKind.class)
  void everythingIsOnThePaper(ReportKind kind) throws IOException {
    for (long seed = 10; seed < 13; seed++) {
      Typeset typeset = Typesetter.set(document(kind, seed), PageStyle.draw(new Dice(seed)));
      try (PDDocument pdf = Loader.loadPDF(typeset.pdf())) {
        PDFTextStripper stripper =
            new PDFTextStripper() {
              @Override
              protected void processTextPosition(org.apache.pdfbox.text.TextPosition glyph) {
                assertTrue(
                    glyph.getX() >= 0
                        && glyph.getX() + glyph.getWidth() <= glyph.getPageWidth()
                        && glyph.getY() >= 0
                        && glyph.getY() <= glyph.getPageHeight(),
                    () -> glyph + " at " + glyph.getX() + ", " + glyph.getY());
              }
            };
        stripper.getText(pdf);
      }
    }
  }
}
