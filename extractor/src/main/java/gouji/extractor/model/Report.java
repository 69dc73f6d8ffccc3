package gouji.extractor.model;

import java.util.List;
import java.util.Optional;

/**
 * Everything that was read from one file.
 *
 * @param file the path relative to the audited folder, with / separators
 * @param sha256 of the file's bytes, lower-case hexadecimal
 * @param organisation the department, as the report names it on its cover
 * @param fiscalYear the year reported on
 */
public record Report(
    String file,
    String sha256,
    Optional<String> organisation,
    Optional<Integer> fiscalYear,
    ReportKind kind,
    List<Page> pages,
    List<Section> sections,
    List<Block> blocks,
    Numbers numbers,
    List<ReadIssue> issues) {

  public Report {
    pages = List.copyOf(pages);
    sections = List.copyOf(sections);
    blocks = List.copyOf(blocks);
    issues = List.copyOf(issues);
  }

  /** The numbers that measure something, in reading order. */
  public List<Figure> figures() {
    return numbers.figures();
  }

  public List<Paragraph> paragraphs() {
    return blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast).toList();
  }

  public List<Table> tables() {
    return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
  }
}
