package gouji.corpus.bench;

import gouji.checker.cli.AuditCommand;
import gouji.checker.run.Auditor;
import gouji.checker.text.Texts;
import gouji.extractor.Extractor;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code audit bench FILE…}: the audit of typed PDFs beside PDFBox's plain-text extraction of the
 * same files, warm, in one process and in turn, so that the ratio holds on any machine.
 */
@Command(name = "bench")
public final class BenchCommand implements AuditCommand {
  private static final double NANOS_PER_MILLI = 1e6;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "bench.files")
  private List<Path> files = List.of();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "15",
      descriptionKey = "bench.rounds")
  private int rounds;

  @Override
  public ResourceBundle helpTexts(Texts texts) {
    return texts.extendedBy("gouji.corpus.bench.bench");
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    for (Path file : files) {
      if (!Files.isReadable(file)) {
        throw new ParameterException(spec.commandLine(), "cannot read " + file);
      }
    }
    Auditor auditor = new Auditor(Extractor::extract);
    row(out, "file", "text ms", "audit ms", "ratio");
    double allText = 0;
    double allAudit = 0;
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      List<Long> text = new ArrayList<>();
      List<Long> audit = new ArrayList<>();
      // The first half of the rounds warms up; the two take turns, so that both meet the same
      // noise.
      for (int round = 0; round < 2 * rounds; round++) {
        long start = System.nanoTime();
        plainText(bytes);
        long between = System.nanoTime();
        auditor.audit(file, file.toString());
        long end = System.nanoTime();
        if (round >= rounds) {
          text.add(between - start);
          audit.add(end - between);
        }
      }
      allText += median(text);
      allAudit += median(audit);
      report(out, String.valueOf(file.getFileName()), median(text), median(audit));
    }
    report(out, "total", allText, allAudit);
    out.flush();
    return 0;
  }

  private static void plainText(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      new PDFTextStripper().getText(document);
    }
  }

  private static double median(List<Long> nanos) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2] / NANOS_PER_MILLI;
  }

  private static void report(PrintWriter out, String name, double text, double audit) {
    row(out, name, format(text), format(audit), format(audit / text));
  }

  private static String format(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  private static void row(PrintWriter out, Object... cells) {
    out.println(String.format(Locale.ROOT, "%-45s %10s %10s %8s", cells));
  }
}
