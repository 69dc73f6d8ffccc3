package gouji.extractor.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads what the headers of a report's tables say, each once: tables share them. */
final class HeaderReader {
  private final Map<String, RowWords> rows = new HashMap<>();
  private final Map<String, HeaderWords> columns = new HashMap<>();
  private final Map<String, HeaderWords.Path> paths = new HashMap<>();
  private final Optional<String> organisation;

  /**
   * @param organisation whose report it is
   */
  HeaderReader(Optional<String> organisation) {
    this.organisation = organisation;
  }

  /** The header of a row. */
  RowWords row(String header) {
    return rows.computeIfAbsent(header, h -> RowWords.of(h, organisation));
  }

  /** The innermost header of a column. */
  HeaderWords column(String header) {
    return columns.computeIfAbsent(header, h -> HeaderWords.of(h, row(h)));
  }

  /** All headers over a cell, from the outermost. */
  HeaderWords.Path path(String headers) {
    return paths.computeIfAbsent(headers, HeaderWords.Path::of);
  }
}
