package gouji.corpus.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReaderTest {
  private static final Path TYPED = Path.of("reports/xikou-civil-2022-forms.pdf");
  private static final Path SCAN = Path.of("reports/shipi-roads-2023-project-scan.pdf");

  /** None of them is quick by finding nothing. */
  @ParameterizedTest
  @EnumSource(names = {"AUDIT", "EXTRACTION", "PLAIN_TEXT", "TABULA"})
  void everyReaderFindsSomething(Reader reader) throws IOException {
    assertTrue(reader.read(TYPED) > 0);
  }

  /** Its parser of PDFs comes with the bench profile only. */
  @Test
  void aReaderThatFindsNothingIsNotMeasured() throws IOException, InterruptedException {
    assertEquals(Optional.empty(), Speed.of(Reader.TIKA, List.of(TYPED), 1));
  }

  @Test
  void aProgramThatIsNotInstalledIsNotMeasured() throws IOException, InterruptedException {
    assertEquals(Optional.empty(), Speed.of(List.of(List.of("no-such-program")), 1));
  }

  @Test
  void aProgramIsMeasuredToItsEnd() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Child child = Child.run(List.of(java, "--version")).orElseThrow();
    assertTrue(child.output().contains(System.getProperty("java.specification.version")));
    assertTrue(child.seconds() > 0);

    assertEquals(Optional.empty(), Child.run(List.of(java, "--no-such-option")));
  }

  @Test
  void aScanIsToldFromATypedReportByItsPages() throws IOException {
    PdfSet set = PdfSet.of(List.of(TYPED, SCAN));
    assertEquals(List.of(TYPED), set.typed());
    assertEquals(List.of(SCAN), set.scanned());
    assertEquals(4, set.scannedPages());
    assertEquals(Optional.empty(), set.typedOf(SCAN));

    Path original = SCAN.resolveSibling("shipi-roads-2023-project.pdf");
    assertEquals(Optional.of(original), PdfSet.of(List.of(original, SCAN)).typedOf(SCAN));
  }

  @Test
  void numbersAreComparedPageByPage() {
    NumberTokens truth = new NumberTokens();
    truth.add("预算1,234.50万元，执行率98.17％，得分10分、10分", 1);
    NumberTokens read = new NumberTokens();
    read.add("预算1,234.50万元，执行率93.17%，得分10分", 1);
    read.add("10分", 2);

    assertEquals(4, truth.size());
    assertEquals(List.of("page  1: 10", "page  1: 98.17%"), truth.missing(read));
    assertEquals(List.of("page  1: 93.17%", "page  2: 10"), read.missing(truth));
  }
}
