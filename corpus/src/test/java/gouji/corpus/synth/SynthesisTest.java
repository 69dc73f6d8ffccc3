package gouji.corpus.synth;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.corpus.fault.Fault;
import gouji.corpus.label.HoldingRelation;
import gouji.corpus.label.Label;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Reports drawn from one seed, one of each kind of error and the clean ones between. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SynthesisTest {
  private static final long SEED = 20_240_601;

  /** One in six is clean; of the others, one for each kind of error. */
  private static final int COUNT = Fault.values().length * 6 / 5;

  private List<SynthReport> reports = List.of();

  @BeforeAll
  void draw() {
    reports = IntStream.range(0, COUNT).mapToObj(i -> Synthesis.report(SEED, i)).toList();
  }

  @Test
  void theSameSeedGivesTheSameBytes() {
    for (int index : List.of(0, 5, 17)) {
      SynthReport again = Synthesis.report(SEED, index);
      SynthReport first = reports.get(index);
      assertArrayEquals(first.pdf(), again.pdf());
      assertEquals(first.labels(), again.labels());
      assertEquals(first.relations(), again.relations());
    }
  }

  @Test
  void anotherSeedGivesOtherReports() {
    assertNotEquals(pages(reports.get(5)), pages(Synthesis.report(SEED + 1, 5)));
  }

  @Test
  void everyKindOfErrorIsPlantedOnceAndOneReportInSixIsClean() {
    Set<String> planted = new LinkedHashSet<>();
    for (int i = 0; i < COUNT; i++) {
      List<Label> labels = reports.get(i).labels();
      assertEquals(i % 6 == 5 ? 0 : 1, labels.size());
      labels.forEach(label -> assertTrue(planted.add(String.valueOf(label.fault()))));
    }
    assertEquals(Fault.values().length, planted.size());
  }

  @Test
  void whatALabelSaysStandsOnItsPage() {
    for (SynthReport report : reports) {
      List<String> pages = pages(report);
      for (Label label : report.labels()) {
        String page = pages.get(label.page().get(0) - 1);
        label.quotes().forEach(q -> assertTrue(page.contains(squash(q)), () -> label + page));
        List<String> figures = label.figures();
        assertTrue(
            figures.isEmpty() || String.join("", pages).contains(figures.get(0)), label::toString);
      }
    }
  }

  @Test
  void everyRelationStandsInTheTextAndHolds() {
    for (SynthReport report : reports) {
      assertTrue(report.relations().size() > 10, report.name());
      List<String> pages = pages(report);
      String words = String.join("", pages);
      List<String> wrong = new ArrayList<>();
      for (HoldingRelation relation : report.relations()) {
        String page = pages.get(relation.page().get(0) - 1);
        boolean stands =
            relation.figures().stream().allMatch(words::contains)
                && page.contains(squash(relation.quotes().get(0)));
        if (!stands || !PrintedRelation.holds(relation)) {
          wrong.add(relation.toString());
        }
      }
      assertEquals(List.of(), wrong, report.name());
    }
  }

  /** Sums of rounded parts that miss their total by a hundredth, shares that were cut off. */
  @Test
  void honestRoundingStandsInMostReports() {
    long with =
        reports.stream()
            .filter(report -> report.relations().stream().anyMatch(PrintedRelation::isRounded))
            .count();
    assertTrue(with > COUNT * 2 / 3, "with tails: " + with);
  }

  private static String squash(String text) {
    return text.replaceAll("\\s", "");
  }

  /** The text of each page, without white space. */
  private static List<String> pages(SynthReport report) {
    try (PDDocument document = Loader.loadPDF(report.pdf())) {
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(squash(stripper.getText(document)));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
