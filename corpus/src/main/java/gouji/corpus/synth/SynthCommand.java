package gouji.corpus.synth;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import gouji.checker.cli.AuditCommand;
import gouji.checker.cli.ExitCode;
import gouji.checker.cli.Misuse;
import gouji.checker.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code audit synth}: draws reports from a seed number into a folder that {@code audit evaluate}
 * reads: {@code NAME.pdf}, {@code labels/NAME.json}, {@code relations/NAME.json}.
 */
@Command(name = "synth", sortOptions = false)
public final class SynthCommand implements AuditCommand {
  private Texts texts = Texts.in(Locale.SIMPLIFIED_CHINESE);

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "synth.out")
  private Path out = Path.of("");

  @Option(names = "--count", paramLabel = "N", defaultValue = "100", descriptionKey = "synth.count")
  private int count;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1", descriptionKey = "synth.seed")
  private long seed;

  @Override
  public Texts texts(Texts program) {
    texts = program.extendedBy("gouji.corpus.synth.synth");
    return texts;
  }

  @Override
  public Integer call() {
    try {
      Files.createDirectories(out.resolve("labels"));
      Files.createDirectories(out.resolve("relations"));
      ObjectWriter json = json();
      IntStream.range(0, count).parallel().forEach(index -> write(index, json));
    } catch (IOException | UncheckedIOException e) {
      throw new Misuse("error.out", out, String.valueOf(e.getMessage()));
    }
    spec.commandLine().getOut().println(texts.get("synth.done", count, out));
    return ExitCode.AUDITED;
  }

  private void write(int index, ObjectWriter json) {
    SynthReport report = Synthesis.report(seed, index);
    String labels = report.name() + ".json";
    try {
      Files.write(out.resolve(report.name() + ".pdf"), report.pdf());
      json.writeValue(out.resolve("labels").resolve(labels).toFile(), report.labels());
      json.writeValue(out.resolve("relations").resolve(labels).toFile(), report.relations());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lines end the same everywhere. */
  private static ObjectWriter json() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(indenter);
    return new ObjectMapper().writer(printer);
  }
}
