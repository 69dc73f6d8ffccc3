package gouji.corpus.synth;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.corpus.fault.Fault;
import gouji.corpus.label.HoldingRelation;
import gouji.corpus.label.Label;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class SynthesisTest {
  /** So many reports hold every kind of error more than once. */
  private static final int REPORTS = 60;

  private static final long SEED = 20;

  private static final List<SynthReport> DRAWN =
      IntStream.range(0, REPORTS).mapToObj(index -> Synthesis.report(SEED, index)).toList();

  @Test
  void theSeedDecidesEveryByte() {
    for (int index = 0; index < 8; index++) {
      SynthReport again = Synthesis.report(SEED, index);
      assertArrayEquals(DRAWN.get(index).pdf(), again.pdf());
      assertEquals(DRAWN.get(index).labels(), again.labels());
      assertEquals(DRAWN.get(index).relations(), again.relations());
      assertTrue(
          !Arrays.equals(again.pdf(), Synthesis.report(SEED + 1, index).pdf()),
          "another seed, another report");
    }
  }

  @Test
  void everyKindIsPlantedAndOneReportInSixIsClean() {
    Set<String> kinds = new TreeSet<>();
    int clean = 0;
    for (SynthReport report : DRAWN) {
      assertTrue(report.labels().size() <= 1, report.name());
      report.labels().forEach(label -> kinds.add(label.fault()));
      clean += report.labels().isEmpty() ? 1 : 0;
    }
    assertEquals(REPORTS / 6, clean);
    assertEquals(Fault.values().length, kinds.size(), () -> "planted: " + kinds);
  }

  @Test
  void anErrorIsWhereItsLabelSays() throws IOException {
    for (SynthReport report : DRAWN) {
      for (Label label : report.labels()) {
        String text = plain(text(report, label.page()));
        for (String quote : label.quotes()) {
          assertTrue(text.contains(plain(quote)), () -> report.name() + ": " + label + "\n" + text);
        }
        assertNotEquals(List.of(), label.page(), report.name());
      }
    }
  }

  @Test
  void whatHoldsIsPrinted() throws IOException {
    for (SynthReport report : DRAWN.subList(0, 12)) {
      assertNotEquals(List.of(), report.relations(), report.name());
      String text = plain(text(report, List.of()));
      for (HoldingRelation relation : report.relations()) {
        for (String figure : relation.figures()) {
          assertTrue(text.contains(plain(figure)), () -> report.name() + ": " + relation);
        }
      }
    }
  }

  /** The words of some pages; of all, where none is named. */
  private static String text(SynthReport report, List<Integer> pages) throws IOException {
    try (PDDocument document = Loader.loadPDF(report.pdf())) {
      StringBuilder text = new StringBuilder();
      if (pages.isEmpty()) {
        text.append(new PDFTextStripper().getText(document));
      }
      for (int page : pages) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        text.append(stripper.getText(document));
      }
      return text.toString();
    }
  }

  private static String plain(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
