package gouji.corpus.bench;

import gouji.extractor.Extractor;
import gouji.extractor.container.Source;
import gouji.extractor.figure.FigureReader;
import gouji.extractor.identity.Identity;
import gouji.extractor.model.Interval;
import gouji.extractor.model.Report;
import gouji.extractor.page.OcrMode;
import gouji.extractor.page.PageContent;
import gouji.extractor.page.PictureReader;
import gouji.extractor.page.Watch;
import gouji.extractor.pdf.PdfFile;
import gouji.extractor.table.TableFlow;
import gouji.reconciler.Reconciler;
import gouji.reconciler.assertion.AssertionFinder;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Recalculation;
import gouji.reconciler.index.ReportIndex;
import gouji.reconciler.localise.Localiser;
import gouji.reconciler.sentence.Changes;
import gouji.reconciler.sentence.Comparisons;
import gouji.reconciler.sentence.CompletionRates;
import gouji.reconciler.sentence.Parts;
import gouji.reconciler.sentence.Shares;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;

/** The steps of an audit by themselves, each over the whole of some typed PDFs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StepBenchmark {
  private static final PictureReader NO_PICTURES =
      (picture, number, width, height) -> {
        throw new IOException("Only typed pages are measured");
      };

  /** Where they lie, with the system's path separator between them. */
  @Param({""})
  public String files = "";

  private final List<AssertionFinder> sentenceFinders =
      List.of(new Parts(), new Changes(), new Shares(), new CompletionRates(), new Comparisons());
  private final List<byte[]> bytes = new ArrayList<>();
  private final List<PageContent> pages = new ArrayList<>();
  private final List<Report> reports = new ArrayList<>();
  private final List<List<Recalculation>> recalculations = new ArrayList<>();
  private final List<Interval> intervals = new ArrayList<>();

  /** Does once what stands before each step. */
  @Setup
  public void read() throws IOException {
    for (String file : files.split(File.pathSeparator, -1)) {
      byte[] content = Files.readAllBytes(Path.of(file));
      Report report = Extractor.extract(Source.of(content), file, OcrMode.OFF, Watch.PATIENT);
      bytes.add(content);
      PdfFile.scan(content, OcrMode.OFF, NO_PICTURES, Watch.PATIENT, pages::add);
      reports.add(report);
      recalculations.add(Reconciler.reconcile(report).recalculations());
      report.figures().forEach(f -> f.quantity().interval().ifPresent(intervals::add));
    }
  }

  /** What the extraction is held against: PDFBox's own plain text. */
  @Benchmark
  public void plainText(Blackhole sink) throws IOException {
    for (byte[] content : bytes) {
      try (PDDocument document = Loader.loadPDF(content)) {
        sink.consume(new PDFTextStripper().getText(document));
      }
    }
  }

  /** From the file's bytes to sections, tables and figures. */
  @Benchmark
  public void extraction(Blackhole sink) throws IOException {
    for (byte[] content : bytes) {
      sink.consume(Extractor.extract(Source.of(content), "report.pdf", OcrMode.OFF, Watch.PATIENT));
    }
  }

  /** Glyphs, ruling lines and pictures of the content streams. */
  @Benchmark
  public void pageScan(Blackhole sink) {
    for (byte[] content : bytes) {
      sink.consume(PdfFile.scan(content, OcrMode.OFF, NO_PICTURES, Watch.PATIENT, sink::consume));
    }
  }

  /** From ruling lines to the grids of tables with their cells filled. */
  @Benchmark
  public void grid(Blackhole sink) {
    pages.forEach(page -> sink.consume(TableFlow.part(page)));
  }

  /** From characters to numbers, and what they measure. */
  @Benchmark
  public void numberFinder(Blackhole sink) {
    for (Report report : reports) {
      Identity identity = Identity.of(report.blocks());
      sink.consume(FigureReader.read(identity, report.sections(), report.blocks()));
    }
  }

  /** What sentences assert. */
  @Benchmark
  public void sentenceFinder(Blackhole sink) {
    for (Report report : reports) {
      ReportIndex index = new ReportIndex(report);
      Ledger ledger = new Ledger(index::isUnverified);
      sentenceFinders.forEach(finder -> finder.find(index, ledger));
      sink.consume(ledger.recalculations());
    }
  }

  /** A sum, a product and a quotient for each figure. */
  @Benchmark
  public void intervalArithmetic(Blackhole sink) {
    for (Interval each : intervals) {
      sink.consume(each.plus(each.times(each)));
      if (!each.mayBeZero()) {
        sink.consume(each.dividedBy(each));
      }
    }
  }

  /** Every assertion recomputed. */
  @Benchmark
  public void recalculation(Blackhole sink) {
    recalculations.forEach(
        all -> all.forEach(each -> sink.consume(Ledger.recalculate(each.assertion()))));
  }

  /** From failures to root causes. */
  @Benchmark
  public void localiser(Blackhole sink) {
    recalculations.forEach(all -> sink.consume(Localiser.localise(all)));
  }
}
