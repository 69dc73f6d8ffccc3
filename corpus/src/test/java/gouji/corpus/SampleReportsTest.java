package gouji.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.checker.finding.Evidence;
import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import gouji.checker.run.Auditor;
import gouji.checker.run.ReportAudit;
import gouji.checker.run.Status;
import gouji.checker.text.Texts;
import gouji.extractor.Extractor;
import gouji.extractor.page.OcrMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Whole runs on the sample reports that are not scans, what is recognised differing from processor
 * to processor. The findings are golden files, rewritten with {@code -Dgolden.update=true} and then
 * reviewed; whether they are right, the accuracy gate judges by the labels.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleReportsTest {
  private static final Path REPORTS = Path.of("reports");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final int FEWEST_REPORTS = 30;

  private final TreeMap<String, ReportAudit> audits = new TreeMap<>();

  @BeforeAll
  void audit() throws IOException {
    Auditor auditor = new Auditor(Extractor::extract).with(OcrMode.OFF);
    try (Stream<Path> files = Files.list(REPORTS)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        ReportAudit audit = auditor.audit(file, name);
        if (audit.status() == Status.AUDITED) {
          audits.put(name, audit);
        }
      }
    }
  }

  @Test
  void theFindingsAreTheReviewedOnes() throws IOException {
    assertTrue(audits.size() >= FEWEST_REPORTS, "reports: " + audits.keySet());
    boolean update = Boolean.getBoolean("golden.update");
    assertFalse(update && System.getenv("CI") != null, "golden files are not rewritten in CI");
    for (String name : audits.keySet()) {
      String found = serious(name).map(SampleReportsTest::line).collect(Collectors.joining());
      Path golden = GOLDEN.resolve(name + ".txt");
      if (update) {
        Files.createDirectories(GOLDEN);
        Files.writeString(golden, found);
      }
      assertEquals(Files.readString(golden), found, name);
    }
  }

  @Test
  void everyQuoteStandsOnItsPage() throws IOException {
    for (String name : audits.keySet().stream().filter(n -> n.endsWith(".pdf")).toList()) {
      try (var document = org.apache.pdfbox.Loader.loadPDF(REPORTS.resolve(name).toFile())) {
        for (Finding finding : serious(name).toList()) {
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

  /** What PDFBox itself finds in the box of a figure. */
  private static String printedIn(
      org.apache.pdfbox.pdmodel.PDDocument document, Evidence evidence) {
    try {
      var box = evidence.box().orElseThrow();
      var stripper = new org.apache.pdfbox.text.PDFTextStripperByArea();
      stripper.addRegion(
          "figure",
          new java.awt.geom.Rectangle2D.Double(
              box.left() - 1, box.top() - 3, box.width() + 2, box.height() + 6));
      stripper.extractRegions(document.getPage(evidence.page() - 1));
      return stripper.getTextForRegion("figure").replaceAll("\\s", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<Finding> serious(String name) {
    return Optional.ofNullable(audits.get(name)).stream()
        .flatMap(audit -> audit.findings().stream())
        .filter(finding -> finding.severity() != Severity.NOTE);
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
