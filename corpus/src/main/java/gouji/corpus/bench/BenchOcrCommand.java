package gouji.corpus.bench;

import gouji.checker.cli.AuditCommand;
import gouji.checker.text.Texts;
import gouji.extractor.Extractor;
import gouji.extractor.model.Block;
import gouji.extractor.model.Body;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Paragraph;
import gouji.extractor.model.Passage;
import gouji.extractor.model.Table;
import gouji.extractor.page.OcrMode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
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
  /** A number with what belongs to it, as printed once wide signs are made narrow. */
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*%?");

  /** Pixels of the longer side of the pages that tesseract is given: A4 at 200 dots an inch. */
  private static final float LONG_SIDE = 2339;

  private static final double NANOS = 1e9;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "SCAN", descriptionKey = "bench-ocr.scan")
  private Path scan = Path.of("");

  @Parameters(index = "1", paramLabel = "TYPED", descriptionKey = "bench-ocr.typed")
  private Path typed = Path.of("");

  @Override
  public Texts texts(Texts texts) {
    return texts.extendedBy("gouji.corpus.bench.bench");
  }

  /** What one reader read, and how long it took. */
  private record Reading(Tokens tokens, double seconds) {}

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Tokens truth = tokens(Extractor.read(Files.readAllBytes(typed), "typed.pdf", OcrMode.OFF));
    byte[] bytes = Files.readAllBytes(scan);
    long start = System.nanoTime();
    Body body = Extractor.read(bytes, "scan.pdf", OcrMode.FORCE);
    Reading own = new Reading(tokens(body), (System.nanoTime() - start) / NANOS);
    int pages = Math.max(1, body.pages().size());
    report(out, "gouji", truth, own, pages);
    Optional<Reading> peer = tesseract(bytes);
    if (peer.isPresent()) {
      report(out, "tesseract", truth, peer.get(), pages);
    }
    truth.missing(own.tokens()).forEach(missing -> out.println("not read: " + missing));
    own.tokens().missing(truth).forEach(extra -> out.println("read instead: " + extra));
    out.flush();
    return 0;
  }

  private static void report(
      PrintWriter out, String reader, Tokens truth, Reading reading, int pages) {
    int right = truth.size() - truth.missing(reading.tokens()).size();
    out.println(
        String.format(
            Locale.ROOT,
            "%-10s %d of %d number tokens right (%.2f %%), %.2f s a page",
            reader,
            right,
            truth.size(),
            100.0 * right / Math.max(1, truth.size()),
            reading.seconds() / pages));
  }

  /** Number tokens with the page on which they stand. */
  private static final class Tokens {
    private final TreeMap<String, Integer> counts = new TreeMap<>();

    void add(String text, int page) {
      Matcher number = NUMBER.matcher(text);
      while (number.find()) {
        add(number.group(), page, 1);
      }
    }

    private void add(String number, int page, int count) {
      counts.merge(String.format(Locale.ROOT, "page %2d: %s", page, number), count, Integer::sum);
    }

    int size() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Those of these that the others have not. */
    List<String> missing(Tokens others) {
      List<String> missing = new ArrayList<>();
      counts.forEach(
          (token, count) -> {
            for (int i = others.counts.getOrDefault(token, 0); i < count; i++) {
              missing.add(token);
            }
          });
      return missing;
    }
  }

  private static Tokens tokens(Body body) {
    Tokens tokens = new Tokens();
    for (Block block : body.blocks()) {
      if (block instanceof Paragraph paragraph) {
        add(paragraph.passage(), tokens);
      } else if (block instanceof Table table) {
        table.caption().ifPresent(caption -> tokens.add(caption, table.pages().get(0)));
        for (Cell cell : table.cells()) {
          add(cell.passage(), tokens);
        }
      }
    }
    return tokens;
  }

  private static void add(Passage passage, Tokens tokens) {
    Matcher number = NUMBER.matcher(passage.text());
    while (number.find()) {
      tokens.add(number.group(), passage.page(number.start()), 1);
    }
  }

  /** Empty when there is no tesseract, or not for Chinese. */
  private static Optional<Reading> tesseract(byte[] bytes) throws IOException {
    Tokens tokens = new Tokens();
    double seconds = 0;
    Path folder = Files.createTempDirectory("gouji-bench");
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        var box = document.getPage(page - 1).getCropBox();
        float scale = LONG_SIDE / Math.max(box.getWidth(), box.getHeight());
        Path png = folder.resolve(page + ".png");
        ImageIO.write(renderer.renderImage(page - 1, scale, ImageType.GRAY), "png", png.toFile());
        long start = System.nanoTime();
        Process process =
            new ProcessBuilder("tesseract", png.toString(), "-", "-l", "chi_sim")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
          return Optional.empty();
        }
        seconds += (System.nanoTime() - start) / NANOS;
        tokens.add(Passage.unplaced(text).text(), page);
      }
      return Optional.of(new Reading(tokens, seconds));
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      try (var files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }
}
