package gouji.corpus.bench;

import gouji.checker.cli.AuditCommand;
import gouji.checker.cli.Misuse;
import gouji.checker.text.Texts;
import gouji.corpus.MarkdownTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code audit bench FILE_OR_FOLDER…}: how fast PDFs are read, beside what else reads them, each in
 * a process of its own; and the steps of an audit by themselves.
 */
@Command(name = "bench", sortOptions = false)
public final class BenchCommand implements AuditCommand {
  /** Recognition takes seconds a page: the libraries are warm after the first round. */
  private static final int OCR_ROUNDS = 1;

  private static final String UNKNOWN = "–";
  private static final double MICROS_PER_MILLI = 1000;
  private static final double KILOBYTES = 1024;

  private Texts texts = Texts.in(Locale.SIMPLIFIED_CHINESE);

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "FILE_OR_FOLDER", descriptionKey = "bench.files")
  private List<Path> paths = List.of();

  @Option(names = "--rounds", paramLabel = "N", defaultValue = "5", descriptionKey = "bench.rounds")
  private int rounds;

  @Override
  public Texts texts(Texts program) {
    texts = program.extendedBy("gouji.corpus.bench.bench");
    return texts;
  }

  @Override
  public Integer call() throws IOException, InterruptedException, RunnerException {
    PdfSet set = PdfSet.of(pdfs());
    tell("bench.title");
    tell("bench.command");
    tell("bench.machine", Machine.describe());
    if (!set.typed().isEmpty()) {
      tell("bench.typed", set.typed().size(), set.typedPages());
      typed(set);
      tell("bench.steps", set.typed().size(), set.typedPages());
      steps(set);
    }
    if (!set.scanned().isEmpty()) {
      tell("bench.scanned", set.scanned().size(), set.scannedPages());
      scanned(set);
    }
    return 0;
  }

  private List<Path> pdfs() throws IOException {
    List<Path> pdfs = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.isReadable(path)) {
        throw new Misuse("error.not-found", path);
      }
      try (Stream<Path> files = Files.walk(path)) {
        files
            .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf"))
            .sorted()
            .forEach(pdfs::add);
      }
    }
    if (pdfs.isEmpty()) {
      throw new Misuse("error.no-pdf", paths);
    }
    return pdfs;
  }

  private void typed(PdfSet set) throws IOException, InterruptedException {
    Map<String, Optional<Speed>> speeds = new LinkedHashMap<>();
    for (Reader reader :
        List.of(Reader.PLAIN_TEXT, Reader.AUDIT, Reader.EXTRACTION, Reader.TIKA, Reader.TABULA)) {
      speeds.put(reader.title(), Speed.of(reader, set.typed(), rounds));
    }
    speeds.put(
        "pdftotext -layout",
        Speed.of(
            set.typed().stream()
                .map(file -> List.of("pdftotext", "-layout", file.toString(), "-"))
                .toList(),
            rounds));
    print(speeds, set.typedPages());
    Optional<Speed> text = speeds.getOrDefault(Reader.PLAIN_TEXT.title(), Optional.empty());
    Optional<Speed> extraction = speeds.getOrDefault(Reader.EXTRACTION.title(), Optional.empty());
    Optional<Speed> audit = speeds.getOrDefault(Reader.AUDIT.title(), Optional.empty());
    if (text.isPresent() && extraction.isPresent() && audit.isPresent()) {
      byFile(set, text.get(), extraction.get(), audit.get());
    }
  }

  /** Speeds, and how many times those of the first row they are. */
  private void print(Map<String, Optional<Speed>> speeds, int pages) {
    MarkdownTable table =
        new MarkdownTable(headings("reader", "cold", "ratio", "warm", "ratio", "memory", "ratio"));
    Speed first = speeds.values().iterator().next().orElse(new Speed(0, List.of(), 0));
    speeds.forEach(
        (name, speed) -> {
          if (speed.isEmpty()) {
            String missing = texts.get("bench.missing");
            table.add(List.of(name, missing, "", missing, "", missing, ""));
          } else {
            Speed own = speed.get();
            double memory = own.peakKilobytes();
            table.add(
                List.of(
                    name,
                    rate(pages / own.cold()),
                    number("%.2f", first.cold() / own.cold()),
                    rate(pages / own.warmTotal()),
                    number("%.2f", first.warmTotal() / own.warmTotal()),
                    memory == 0 ? UNKNOWN : number("%.0f", memory / KILOBYTES),
                    memory == 0 ? UNKNOWN : number("%.2f", memory / first.peakKilobytes())));
          }
        });
    print(table);
  }

  private void byFile(PdfSet set, Speed text, Speed extraction, Speed audit) {
    MarkdownTable table =
        new MarkdownTable(
            headings("file", "text-ms", "extraction-ms", "times", "audit-ms", "times"));
    for (int i = 0; i < set.typed().size(); i++) {
      double plain = text.warm().get(i);
      double read = extraction.warm().get(i);
      double whole = audit.warm().get(i);
      table.add(
          List.of(
              String.valueOf(set.typed().get(i).getFileName()),
              number("%.1f", plain * MICROS_PER_MILLI),
              number("%.1f", read * MICROS_PER_MILLI),
              number("%.2f", read / plain),
              number("%.1f", whole * MICROS_PER_MILLI),
              number("%.2f", whole / plain)));
    }
    print(table);
  }

  private void steps(PdfSet set) throws RunnerException {
    MarkdownTable table = new MarkdownTable(headings("step", "micros", "error"));
    Steps.measure(set.typed(), rounds)
        .forEach(
            (step, time) ->
                table.add(
                    List.of(
                        step,
                        number("%.1f", time.mean() / set.typedPages()),
                        number("%.1f", time.error() / set.typedPages()))));
    print(table);
  }

  private void scanned(PdfSet set) throws IOException, InterruptedException {
    Map<String, Optional<Speed>> speeds = new LinkedHashMap<>();
    List<List<String>> commands = new ArrayList<>();
    List<ScanImages> images = new ArrayList<>();
    try {
      for (Path scan : set.scanned()) {
        ScanImages pages = new ScanImages(scan);
        images.add(pages);
        commands.addAll(pages.tesseract());
      }
      speeds.put("tesseract", Speed.of(commands, OCR_ROUNDS));
      speeds.put(Reader.OCR.title(), Speed.of(Reader.OCR, set.scanned(), OCR_ROUNDS));
      print(speeds, set.scannedPages());
    } finally {
      for (ScanImages pages : images) {
        pages.close();
      }
    }
    tell("bench.recognised");
    MarkdownTable table = new MarkdownTable(headings("file", "tokens", "own", "tesseract"));
    for (Path scan : set.scanned()) {
      Optional<Path> typed = set.typedOf(scan);
      if (typed.isPresent()) {
        Recognition recognition = Recognition.of(scan, typed.get());
        table.add(
            List.of(
                String.valueOf(scan.getFileName()),
                String.valueOf(recognition.truth().size()),
                share(recognition, Optional.of(recognition.own().tokens())),
                share(recognition, recognition.tesseract().map(Recognition.Reading::tokens))));
      }
    }
    print(table);
  }

  private String share(Recognition recognition, Optional<NumberTokens> read) {
    return read.map(tokens -> number("%.2f %%", recognition.percentRight(tokens)))
        .orElseGet(() -> texts.get("bench.missing"));
  }

  private List<String> headings(String... keys) {
    return Stream.of(keys).map(key -> texts.get("bench." + key)).toList();
  }

  private static String rate(double perSecond) {
    return number(perSecond < 10 ? "%.2f" : "%.1f", perSecond);
  }

  private static String number(String format, double number) {
    return String.format(Locale.ROOT, format, number);
  }

  private void tell(String key, Object... args) {
    out().println(texts.get(key, args));
    out().println();
    out().flush();
  }

  private void print(MarkdownTable table) {
    out().println(table);
    out().flush();
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
