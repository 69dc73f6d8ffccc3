package gouji.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory does not limit how long a report may be: pages are read one at a time. */
@Tag("slow")
class LongReportTest {
  private static final int PAGES = 1000;

  @TempDir private Path folder;

  @Test
  void aThousandPagesAreReadIn512Megabytes() throws IOException, InterruptedException {
    Path report = folder.resolve("long.pdf");
    write(report);

    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "gouji.checker.cli.Audit",
                "extract",
                report.toString(),
                "--ocr",
                "off",
                "--out",
                folder.resolve("out").toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();

    assertTrue(process.waitFor(10, TimeUnit.MINUTES), "still reading after ten minutes");
    assertEquals(0, process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
    assertTrue(Files.size(folder.resolve("out/long.pdf.document.json")) > 1 << 20);
  }

  /** The samples' pages, over and over: pictures among them, which nobody looks at. */
  private static void write(Path target) throws IOException {
    List<PDDocument> samples = new ArrayList<>();
    try (PDDocument report = new PDDocument();
        Stream<Path> files = Files.list(Path.of("reports"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList()) {
        samples.add(Loader.loadPDF(new File(file.toString())));
      }
      while (report.getNumberOfPages() < PAGES) {
        for (PDDocument sample : samples) {
          for (PDPage page : sample.getPages()) {
            report.importPage(page);
          }
        }
      }
      report.save(target.toFile());
    } finally {
      for (PDDocument sample : samples) {
        sample.close();
      }
    }
  }
}
