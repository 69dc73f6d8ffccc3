package gouji.extractor.model;

import java.util.List;
import java.util.Map;
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
    List<Figure> figures,
    List<ReadIssue> issues) {

  public Report {
    pages = List.copyOf(pages);
    sections = List.copyOf(sections);
    blocks = List.copyOf(blocks);
    figures = List.copyOf(figures);
    issues = List.copyOf(issues);
  }

  /** The same report with some figures read another way, by their ids. */
  public Report with(Map<Integer, Figure> others) {
    return new Report(
        file,
        sha256,
        organisation,
        fiscalYear,
        kind,
        pages,
        sections,
        blocks,
        figures.stream().map(f -> others.getOrDefault(f.id(), f)).toList(),
        issues);
  }

  public List<Paragraph> paragraphs() {
    return blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast).toList();
  }

  public List<Table> tables() {
    return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
  }
}
