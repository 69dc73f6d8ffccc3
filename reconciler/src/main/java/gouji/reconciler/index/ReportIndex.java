package gouji.reconciler.index;

import gouji.extractor.figure.TableHeaders;
import gouji.extractor.model.Aspect;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Paragraph;
import gouji.extractor.model.Place;
import gouji.extractor.model.Report;
import gouji.extractor.model.Section;
import gouji.extractor.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A report's figures by where they stand. */
public final class ReportIndex {

  /**
   * What is made of a table, once for all that ask for it.
   *
   * @param <T> what is made
   */
  @FunctionalInterface
  public interface Derivation<T> {
    /** A pure function. */
    T of(ReportIndex index, Table table);
  }

  private final Report report;
  private final Map<String, List<Figure>> byParagraph = new HashMap<>();
  private final Map<String, Map<Long, List<Figure>>> byCell = new HashMap<>();
  private final Map<String, TableHeaders> headers = new HashMap<>();
  private final Map<String, Section> sections = new HashMap<>();
  private final Set<String> unverified = new HashSet<>();
  private final Map<Derivation<?>, Map<Table, Object>> derived = new HashMap<>();
  private final List<Statement> statements;

  public ReportIndex(Report report) {
    this.report = report;
    for (Figure figure : report.figures()) {
      if (figure.provenance().place() instanceof Place.InText at) {
        byParagraph.computeIfAbsent(at.paragraph(), id -> new ArrayList<>()).add(figure);
      } else if (figure.provenance().place() instanceof Place.InTable at) {
        byCell
            .computeIfAbsent(at.table(), id -> new HashMap<>())
            .computeIfAbsent(key(at.row(), at.column()), id -> new ArrayList<>())
            .add(figure);
      }
    }
    for (Table table : report.tables()) {
      headers.put(table.id(), new TableHeaders(table));
      if (!table.verified()) {
        unverified.add(table.id());
      }
    }
    report.sections().forEach(section -> sections.put(section.id(), section));
    statements = Statement.of(this);
  }

  public Report report() {
    return report;
  }

  public List<Figure> in(Paragraph paragraph) {
    return byParagraph.getOrDefault(paragraph.id(), List.of());
  }

  /** The figures of the cell whose top left place this is. */
  public List<Figure> in(Table table, int row, int column) {
    return byCell.getOrDefault(table.id(), Map.of()).getOrDefault(key(row, column), List.of());
  }

  /** The figure of a cell that holds one number and nothing else. */
  public Optional<Figure> only(Table table, int row, int column) {
    List<Figure> figures = in(table, row, column);
    return figures.size() == 1
            && figures.get(0).provenance().place() instanceof Place.InTable at
            && at.start() == 0
            && headers(table).text(row, column).length() == at.end()
        ? Optional.of(figures.get(0))
        : Optional.empty();
  }

  /** Whether a figure was read from a table whose cells may not hold what the page shows. */
  public boolean isUnverified(Figure figure) {
    return figure.provenance().place() instanceof Place.InTable at
        && unverified.contains(at.table());
  }

  public TableHeaders headers(Table table) {
    TableHeaders known = headers.get(table.id());
    return known != null ? known : new TableHeaders(table);
  }

  /** What the derivation, which must be a constant, makes of the table. */
  public <T> T derived(Table table, Derivation<T> derivation) {
    Map<Table, Object> known = derived.computeIfAbsent(derivation, d -> new IdentityHashMap<>());
    Object made = known.get(table);
    if (made == null) {
      made = derivation.of(this, table);
      known.put(table, made);
    }
    @SuppressWarnings("unchecked") // Only what the derivation made is put under it.
    T result = (T) made;
    return result;
  }

  /** The first of the amounts that are meant, if the report prints one value for them all. */
  public Optional<Figure> theOne(Predicate<Figure> isMeant) {
    List<Figure> figures =
        report.figures().stream()
            .filter(figure -> figure.measure().aspect() == Aspect.LEVEL)
            .filter(isMeant)
            .toList();
    boolean one =
        figures.stream().map(f -> f.quantity().base().stripTrailingZeros()).distinct().count() == 1;
    return one ? Optional.of(figures.get(0)) : Optional.empty();
  }

  public Optional<Section> section(String id) {
    return Optional.ofNullable(sections.get(id));
  }

  /** The statements of the running text and of the cells that talk, in reading order. */
  public List<Statement> statements() {
    return statements;
  }

  /** The statements of the running text alone. */
  public List<Statement> paragraphs() {
    return statements.stream().filter(Statement::isParagraph).toList();
  }

  private static long key(int row, int column) {
    return (long) row << 32 | column;
  }
}
