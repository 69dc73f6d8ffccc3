package gouji.corpus.bench;

import gouji.extractor.Extractor;
import gouji.extractor.model.Body;
import gouji.extractor.page.OcrMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** PDFs to measure with: typed ones, and those of which no page has text. */
record PdfSet(List<Path> typed, int typedPages, List<Path> scanned, int scannedPages) {
  private static final String SCAN = "-scan.pdf";

  static PdfSet of(List<Path> files) throws IOException {
    List<Path> typed = new ArrayList<>();
    List<Path> scanned = new ArrayList<>();
    int typedPages = 0;
    int scannedPages = 0;
    for (Path file : files) {
      Body body = Extractor.read(Files.readAllBytes(file), "report.pdf", OcrMode.OFF);
      if (body.pages().stream().anyMatch(page -> page.readBy().isPresent())) {
        typed.add(file);
        typedPages += body.pages().size();
      } else {
        scanned.add(file);
        scannedPages += body.pages().size();
      }
    }
    return new PdfSet(typed, typedPages, scanned, scannedPages);
  }

  /** NAME.pdf of NAME-scan.pdf. */
  Optional<Path> typedOf(Path scan) {
    String name = String.valueOf(scan.getFileName());
    return name.endsWith(SCAN)
        ? Optional.of(scan.resolveSibling(name.replace(SCAN, ".pdf"))).filter(typed::contains)
        : Optional.empty();
  }
}
