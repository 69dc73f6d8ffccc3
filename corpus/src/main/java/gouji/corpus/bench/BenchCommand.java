package gouji.corpus.bench;

import gouji.checker.cli.AuditCommand;
import gouji.checker.text.Texts;
import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code audit bench FILE…}: extraction and audit of typed PDFs beside PDFBox's plain-text
 * extraction of the same files, warm, each in a process of its own.
 */
@Command(name = "bench")
public final class BenchCommand implements AuditCommand {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "bench.files")
  private List<Path> files = List.of();

  @Option(names = "--rounds", paramLabel = "N", defaultValue = "5", descriptionKey = "bench.rounds")
  private int rounds;

  @Override
  public Texts texts(Texts texts) {
    return texts.extendedBy("gouji.corpus.bench.bench");
  }

  @Override
  public Integer call() throws RunnerException {
    PrintWriter out = spec.commandLine().getOut();
    for (Path file : files) {
      if (!Files.isReadable(file)) {
        throw new ParameterException(spec.commandLine(), "cannot read " + file);
      }
    }
    row(out, "file", "text ms", "extract ms", "ratio", "audit ms", "ratio");
    double[] totals = new double[3];
    for (Path file : files) {
      double[] millis = measure(file);
      for (int i = 0; i < totals.length; i++) {
        totals[i] += millis[i];
      }
      report(out, String.valueOf(file.getFileName()), millis);
    }
    report(out, "total", totals);
    return 0;
  }

  /** Milliseconds of plain text, extraction and audit. */
  private double[] measure(Path file) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(ReadingBenchmark.class.getName())
                    .param("file", file.toAbsolutePath().toString())
                    .forks(1)
                    .warmupIterations(rounds)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(rounds)
                    .measurementTime(TimeValue.seconds(1))
                    .output(nowhere())
                    .build())
            .run();
    return new double[] {
      score(results, "plainText"), score(results, "extraction"), score(results, "audit")
    };
  }

  private static String nowhere() {
    return File.separatorChar == '/' ? "/dev/null" : "NUL";
  }

  private static double score(Collection<RunResult> results, String benchmark) {
    return results.stream()
        .filter(r -> r.getParams().getBenchmark().endsWith("." + benchmark))
        .mapToDouble(r -> r.getPrimaryResult().getScore())
        .findFirst()
        .orElseThrow();
  }

  private static void report(PrintWriter out, String name, double[] millis) {
    row(
        out,
        name,
        format(millis[0]),
        format(millis[1]),
        format(millis[1] / millis[0]),
        format(millis[2]),
        format(millis[2] / millis[0]));
  }

  private static String format(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  private static void row(PrintWriter out, Object... cells) {
    out.println(String.format(Locale.ROOT, "%-45s %10s %10s %8s %10s %8s", cells));
    out.flush();
  }
}
