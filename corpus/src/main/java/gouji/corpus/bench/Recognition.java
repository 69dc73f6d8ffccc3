package gouji.corpus.bench;

import gouji.extractor.Extractor;
import gouji.extractor.model.Body;
import gouji.extractor.page.OcrMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which numbers of a typed report are read from a scan of it.
 *
 * @param truth those of the typed report
 * @param tesseract empty where it is not installed, or not for Chinese
 */
record Recognition(NumberTokens truth, int pages, Reading own, Optional<Reading> tesseract) {
  private static final double NANOS = 1e9;

  /** What one reader read, and how long it took. */
  record Reading(NumberTokens tokens, double seconds) {}

  static Recognition of(Path scan, Path typed) throws IOException, InterruptedException {
    Body truth = Extractor.read(Files.readAllBytes(typed), "typed.pdf", OcrMode.OFF);
    long start = System.nanoTime();
    Body own = Extractor.read(Files.readAllBytes(scan), "scan.pdf", OcrMode.FORCE);
    Reading reading = new Reading(NumberTokens.of(own), (System.nanoTime() - start) / NANOS);
    return new Recognition(
        NumberTokens.of(truth), Math.max(1, own.pages().size()), reading, byTesseract(scan));
  }

  private static Optional<Reading> byTesseract(Path scan) throws IOException, InterruptedException {
    try (ScanImages images = new ScanImages(scan)) {
      long start = System.nanoTime();
      Optional<NumberTokens> tokens = images.readByTesseract();
      double seconds = (System.nanoTime() - start) / NANOS;
      return tokens.map(read -> new Reading(read, seconds));
    }
  }

  double percentRight(NumberTokens read) {
    int right = truth.size() - truth.missing(read).size();
    return 100.0 * right / Math.max(1, truth.size());
  }
}
