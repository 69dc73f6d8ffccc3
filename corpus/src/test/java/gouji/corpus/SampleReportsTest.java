package gouji.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gouji.checker.finding.Evidence;
import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import gouji.checker.run.Auditor;
import gouji.checker.run.ReportAudit;
import gouji.checker.run.Status;
import gouji.checker.text.Texts;
import gouji.extractor.Extractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Whole runs on the sample reports. What is planted in them stands in their label files; the
 * findings themselves are golden files, rewritten with {@code -Dgolden.update=true} and then
 * reviewed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleReportsTest {
  private static final Path REPORTS = Path.of("reports");
  private static final Path LABELS = Path.of("labels");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final int FEWEST_REPORTS = 9;

  /**
   * Of the planted errors that any auditor reports, so many may be missed: rubrics are not run yet.
   */
  private static final int MOST_MISSED = 1;

  private final TreeMap<String, ReportAudit> audits = new TreeMap<>();

  @BeforeAll
  void audit() throws IOException {
    Auditor auditor = new Auditor(Extractor::extract);
    try (Stream<Path> files = Files.list(REPORTS)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        audits.put(name.replaceFirst("\\.pdf$", ""), auditor.audit(file, name));
      }
    }
  }

  @Test
  void everyReportIsAuditedToItsEnd() {
    assertTrue(audits.size() >= FEWEST_REPORTS, "reports: " + audits.keySet());
    audits.forEach((name, audit) -> assertEquals(Status.AUDITED, audit.status(), name));
  }

  @Test
  void consistentReportsHaveNoFinding() {
    List<String> consistent =
        audits.keySet().stream().filter(name -> labels(name).isEmpty()).toList();
    assertFalse(consistent.isEmpty());
    for (String name : consistent) {
      assertEquals(List.of(), serious(name).map(SampleReportsTest::sentence).toList(), name);
    }
  }

  @Test
  void whatIsPlantedIsFound() {
    List<String> missed = new ArrayList<>();
    for (String name : audits.keySet()) {
      for (JsonNode label : labels(name)) {
        if (label.get("certainty").asText().equals("must")
            && serious(name).noneMatch(finding -> cites(finding, label))) {
          missed.add(label.get("id").asText());
        }
      }
    }
    assertTrue(missed.size() <= MOST_MISSED, "missed: " + missed);
  }

  @Test
  void nothingIsReportedThatNoLabelExplains() {
    List<String> unexplained = new ArrayList<>();
    for (String name : audits.keySet()) {
      serious(name)
          .filter(finding -> labels(name).stream().noneMatch(label -> isExplained(finding, label)))
          .forEach(finding -> unexplained.add(name + ": " + sentence(finding)));
    }
    assertEquals(List.of(), unexplained);
  }

  @Test
  void theFindingsAreTheReviewedOnes() throws IOException {
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
    for (String name : audits.keySet()) {
      try (var document =
          org.apache.pdfbox.Loader.loadPDF(REPORTS.resolve(name + ".pdf").toFile())) {
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

  private static List<JsonNode> labels(String name) {
    try {
      JsonNode labels = new ObjectMapper().readTree(LABELS.resolve(name + ".json").toFile());
      return StreamSupport.stream(labels.spliterator(), false).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether every figure of the label stands among the finding's. */
  private static boolean cites(Finding finding, JsonNode label) {
    return StreamSupport.stream(label.get("figures").spliterator(), false)
        .allMatch(figure -> has(finding, figure.asText()));
  }

  private static boolean isExplained(Finding finding, JsonNode label) {
    return cites(finding, label)
        || label.get("figures").size() > 1
            && has(finding, label.get("figures").get(0).asText())
            && has(finding, label.get("figures").get(1).asText());
  }

  private static boolean has(Finding finding, String figure) {
    BigDecimal wanted = number(figure);
    Stream<BigDecimal> cited =
        Stream.concat(
            Stream.of(finding.reported(), finding.recomputed())
                .flatMap(Optional::stream)
                .map(amount -> amount.value().abs()),
            finding.evidence().stream()
                .flatMap(evidence -> evidence.figure().stream())
                .map(SampleReportsTest::number));
    return cited.anyMatch(
        value ->
            value.compareTo(wanted) == 0
                || value.compareTo(wanted.movePointRight(4)) == 0
                || wanted.compareTo(value.movePointRight(4)) == 0);
  }

  private static BigDecimal number(String printed) {
    return new BigDecimal(printed.replaceAll("[,%]", "")).abs();
  }
}
