package gouji.checker.report;

import gouji.extractor.model.ReadBy;
import gouji.extractor.model.Report;
import java.util.Optional;

/** What can be said of a report's pages. */
final class Pages {
  private Pages() {}

  /** Whether a page number helps the reader: Word, Excel and HTML have one page without a size. */
  static boolean matter(Report report) {
    return report.pages().stream().anyMatch(page -> page.width() > 0);
  }

  /** Empty where nothing could be read, and for formats without pages. */
  static Optional<Integer> count(Report report) {
    return matter(report) ? Optional.of(report.pages().size()) : Optional.empty();
  }

  /** How many were read from a picture. */
  static Optional<Integer> byOcr(Report report) {
    return count(report)
        .map(
            n ->
                (int)
                    report.pages().stream()
                        .filter(p -> p.readBy().equals(Optional.of(ReadBy.OCR)))
                        .count());
  }
}
