package gouji.extractor.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        new Numbers(
            figures().stream().map(f -> others.getOrDefault(f.id(), f)).toList(), numbers.others()),
        issues);
  }

  /** The same without the tables that repeat others, and their figures. */
  public Report withoutRepeatedTables() {
    Set<String> repeats = new HashSet<>();
    for (Table table : tables()) {
      if (table.repeats().isPresent()) {
        repeats.add(table.id());
      }
    }
    return repeats.isEmpty()
        ? this
        : new Report(
            file,
            sha256,
            organisation,
            fiscalYear,
            kind,
            pages,
            sections,
            blocks.stream().filter(block -> !repeats.contains(block.id())).toList(),
            new Numbers(
                figures().stream().filter(f -> !isIn(f.provenance(), repeats)).toList(),
                numbers.others().stream()
                    .filter(other -> !isIn(other.provenance(), repeats))
                    .toList()),
            issues);
  }

  private static boolean isIn(Provenance provenance, Set<String> tables) {
    return provenance.place() instanceof Place.InTable at && tables.contains(at.table());
  }

  public List<Paragraph> paragraphs() {
    return blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast).toList();
  }

  public List<Table> tables() {
    return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
  }
}
