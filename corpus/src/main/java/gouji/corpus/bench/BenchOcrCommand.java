package gouji.corpus.bench;

import gouji.checker.cli.AuditCommand;
import gouji.checker.text.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code audit bench-ocr SCAN TYPED}: which of the number tokens of a typed PDF are read from a
 * scan of it, page by page, and how long that takes; beside tesseract where that is installed.
 */
@Command(name = "bench-ocr")
public final class BenchOcrCommand implements AuditCommand {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "SCAN", descriptionKey = "bench-ocr.scan")
  private Path scan = Path.of("");

  @Parameters(index = "1", paramLabel = "TYPED", descriptionKey = "bench-ocr.typed")
  private Path typed = Path.of("");

  @Override
  public Texts texts(Texts program) {
    return program.extendedBy("gouji.corpus.bench.bench");
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Recognition recognition = Recognition.of(scan, typed);
    report(out, "gouji", recognition, recognition.own());
    recognition.tesseract().ifPresent(peer -> report(out, "tesseract", recognition, peer));
    NumberTokens own = recognition.own().tokens();
    recognition.truth().missing(own).forEach(missing -> out.println("not read: " + missing));
    own.missing(recognition.truth()).forEach(extra -> out.println("read instead: " + extra));
    out.flush();
    return 0;
  }

  private static void report(
      PrintWriter out, String reader, Recognition recognition, Recognition.Reading reading) {
    out.println(
        String.format(
            Locale.ROOT,
            "%-10s %d of %d number tokens right (%.2f %%), %.2f s a page",
            reader,
            recognition.truth().size() - recognition.truth().missing(reading.tokens()).size(),
            recognition.truth().size(),
            recognition.percentRight(reading.tokens()),
            reading.seconds() / recognition.pages()));
  }
}
