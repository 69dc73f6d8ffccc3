package gouji.extractor.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads what the headers of a report's tables say, each once: tables share them. */
final class HeaderReader {
  private final Map<String, HeaderWords> words = new HashMap<>();
  private final Map<String, HeaderWords.Path> paths = new HashMap<>();
  private final Optional<String> organisation;

  /**
   * @param organisation whose report it is
   */
  HeaderReader(Optional<String> organisation) {
    this.organisation = organisation;
  }

  /** One header. */
  HeaderWords words(String header) {
    return words.computeIfAbsent(header, h -> HeaderWords.of(h, organisation));
  }

  /** All headers over a cell, from the outermost. */
  HeaderWords.Path path(String headers) {
    return paths.computeIfAbsent(headers, HeaderWords.Path::of);
  }
}
