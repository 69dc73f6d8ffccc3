package gouji.corpus.bench;

import gouji.checker.run.Auditor;
import gouji.checker.run.ReportAudit;
import gouji.extractor.Extractor;
import gouji.extractor.container.Source;
import gouji.extractor.model.Report;
import gouji.extractor.page.OcrMode;
import gouji.extractor.page.Watch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One typed PDF: its plain text by PDFBox, its extraction, its audit. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBenchmark {
  /** Where it lies. */
  @Param({""})
  public String file = "";

  private final Auditor auditor = new Auditor(Extractor::extract);
  private byte[] bytes = {};

  @Setup
  public void read() throws IOException {
    bytes = Files.readAllBytes(Path.of(file));
  }

  @Benchmark
  public String plainText() throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Benchmark
  public Report extraction() throws IOException {
    return Extractor.extract(Source.of(bytes), file, OcrMode.AUTO, Watch.PATIENT);
  }

  @Benchmark
  public ReportAudit audit() {
    return auditor.audit(Path.of(file), file);
  }
}
