package gouji.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.checker.finding.Evidence;
import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import gouji.checker.run.ReportAudit;
import gouji.checker.text.Texts;
import gouji.extractor.model.BoundingBox;
import gouji.extractor.model.Page;
import gouji.extractor.model.ReadBy;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;

/**
 * The findings on the sample reports that are not scans, what is recognised differing from
 * processor to processor: golden files, rewritten with {@code -Dgolden.update=true} and then
 * reviewed. Whether they are right, the accuracy gate judges by the labels.
 */
class SampleReportsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final int FEWEST_REPORTS = 30;
  private static final Predicate<Page> BY_OCR =
      page -> page.readBy().equals(Optional.of(ReadBy.OCR));

  private static List<ReportAudit> audits() {
    List<ReportAudit> audits =
        SampleAudits.all().stream()
            .filter(audit -> audit.report().orElseThrow().pages().stream().noneMatch(BY_OCR))
            .toList();
    assertTrue(audits.size() >= FEWEST_REPORTS, "reports: " + audits.size());
    return audits;
  }

  @Test
  void theFindingsAreTheReviewedOnes() throws IOException {
    boolean update = Boolean.getBoolean("golden.update");
    assertFalse(update && System.getenv("CI") != null, "golden files are not rewritten in CI");
    for (ReportAudit audit : audits()) {
      String found = serious(audit).map(SampleReportsTest::line).collect(Collectors.joining());
      Path golden = GOLDEN.resolve(audit.file() + ".txt");
      if (update) {
        Files.createDirectories(GOLDEN);
        Files.writeString(golden, found);
      }
      assertEquals(Files.readString(golden), found, audit.file());
    }
  }

  @Test
  void everyQuoteStandsOnItsPage() throws IOException {
    for (ReportAudit audit : audits()) {
      if (audit.file().endsWith(".pdf")) {
        try (PDDocument document =
            Loader.loadPDF(SampleAudits.REPORTS.resolve(audit.file()).toFile())) {
          for (Finding finding : serious(audit).toList()) {
            for (Evidence evidence : finding.evidence()) {
              assertTrue(evidence.box().isPresent(), sentence(finding));
              assertTrue(
                  printedIn(document, evidence).contains(evidence.figure().orElse("")),
                  () -> evidence + " but there stands " + printedIn(document, evidence));
            }
          }
        }
      }
    }
  }

  /** What PDFBox itself finds in the box of a figure. */
  private static String printedIn(PDDocument document, Evidence evidence) {
    try {
      BoundingBox box = evidence.box().orElseThrow();
      PDFTextStripperByArea stripper = new PDFTextStripperByArea();
      stripper.addRegion(
          "figure",
          new Rectangle2D.Double(box.left() - 1, box.top() - 3, box.width() + 2, box.height() + 6));
      stripper.extractRegions(document.getPage(evidence.page() - 1));
      return stripper.getTextForRegion("figure").replaceAll("\\s", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Finding> serious(ReportAudit audit) {
    return audit.findings().stream().filter(finding -> finding.severity() != Severity.NOTE);
  }

  private static String line(Finding finding) {
    return String.join(
            "\t",
            finding.severity().name(),
            finding.rule(),
            "p" + finding.page(),
            sentence(finding),
            finding.likelyCause().map(texts()::render).orElse(""))
        + "\n";
  }

  private static String sentence(Finding finding) {
    return texts().render(finding.message());
  }

  private static Texts texts() {
    return Texts.in(Locale.SIMPLIFIED_CHINESE);
  }
}
