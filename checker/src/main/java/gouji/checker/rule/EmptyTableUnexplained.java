package gouji.checker.rule;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import gouji.checker.text.Amount;
import gouji.checker.text.Message;
import gouji.extractor.figure.Sentences;
import gouji.extractor.model.Aspect;
import gouji.extractor.model.Basis;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Measure;
import gouji.extractor.model.Paragraph;
import gouji.extractor.model.Place;
import gouji.extractor.model.Report;
import gouji.extractor.model.Table;
import gouji.extractor.model.Unit;
import gouji.reconciler.Reconciliation;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A table of a budget or of accounts that was left blank, while nothing says that there is nothing
 * to put in it, or while the text gives amounts that belong in it.
 */
@AuditRule(
    id = "empty-table-unexplained",
    title = "空表未作说明",
    titleEn = "Blank table without an explanation",
    severity = Severity.WARNING,
    authority = "财预〔2016〕143号《地方预决算公开操作规程》：没有数据的表格应当列出空表并说明")
public final class EmptyTableUnexplained implements Rule {

  /** What a table is about, and by what its amounts are known in the text. */
  private record Subject(String name, Set<String> concepts, Set<String> funds) {}

  /**
   * The tables that a department may have nothing for. Others are never blank but by misreading.
   */
  private static final List<Subject> SUBJECTS =
      List.of(
          new Subject("三公", Set.of("threePublicExpenses"), Set.of()),
          new Subject("机关运行经费", Set.of("agencyOperatingExpenses"), Set.of()),
          new Subject("政府采购", Set.of("procurement"), Set.of()),
          new Subject("政府性基金", Set.of(), Set.of("governmentFunds")),
          new Subject("国有资本经营", Set.of(), Set.of("stateCapital")));

  private static final Pattern CAPTION =
      Pattern.compile(".*(?:预算|决算|收支|支出|收入|采购).*表(?:[（(].*[）)])?");

  private static final Pattern FUND_BUDGETS = Pattern.compile("一般公共预算|政府性基金预算|国有资本经营预算");

  /** A digit, or a sign that stands for nothing: then the cell was filled in. */
  private static final Pattern FILLED =
      Pattern.compile(".*[0-9零〇].*|[-—–/\\\\]+|.*(?:无|没有|空表|不涉及).*");

  private static final Pattern NONE =
      Pattern.compile("无|没有|未|空表|不涉及|不存在|为零|(?<![0-9.])0(?:\\.0+)?(?:万|亿)?元");

  @Override
  public Stream<Finding> check(Reconciliation reconciliation) {
    Report report = reconciliation.report();
    Drafts drafts = new Drafts(this, reconciliation);
    return report.tables().stream().flatMap(table -> finding(drafts, report, table).stream());
  }

  private static Optional<Finding> finding(Drafts drafts, Report report, Table table) {
    String caption = table.caption().map(c -> c.replaceAll("\\s", "")).orElse("");
    List<Subject> subjects = SUBJECTS.stream().filter(s -> caption.contains(s.name())).toList();
    Optional<Paragraph> heading = Surroundings.caption(report.blocks(), table);
    if (subjects.isEmpty()
        || heading.isEmpty()
        || !CAPTION.matcher(caption).matches()
        || !isBlank(table)
        || !isWholeText(report, table)
        || Surroundings.notes(report.blocks(), table).stream()
            .anyMatch(n -> explains(n.passage().text()))) {
      return Optional.empty();
    }
    List<Figure> amounts = amounts(report, table, caption, subjects);
    if (amounts.isEmpty() && isExplained(report, subjects)) {
      return Optional.empty();
    }
    Drafts.Draft draft = drafts.empty().section(drafts.citations().section(table));
    draft.quote(Surroundings.quote(heading.get()));
    amounts.forEach(draft::cite);
    if (amounts.isEmpty()) {
      return Optional.of(
          draft.message(Message.of("rule.empty-table-unexplained", caption)).build());
    }
    Amount missing = Amount.of(amounts.get(0).quantity());
    return Optional.of(
        draft
            .severity(Severity.ERROR)
            .message(
                Message.of(
                    "rule.empty-table-unexplained.stated",
                    caption,
                    amounts.get(0).measure().phrase().replaceAll("[“”]", ""),
                    missing))
            .build());
  }

  private static boolean isBlank(Table table) {
    List<Cell> body = table.cells().stream().filter(c -> c.row() >= table.headerRows()).toList();
    return table.verified()
        && table.headerRows() > 0
        && table.columnCount() > 2
        && !body.isEmpty()
        && body.stream().noneMatch(c -> FILLED.matcher(c.text()).matches());
  }

  private static boolean isWholeText(Report report, Table table) {
    List<Integer> pages = table.pages();
    return Surroundings.isWholeText(report, pages.get(0), pages.get(pages.size() - 1));
  }

  /** That there is none; or numbers by themselves, which may be the table's. */
  private static boolean explains(String note) {
    return NONE.matcher(note).find() || note.matches("[-0-9.,%]+");
  }

  private static boolean isExplained(Report report, List<Subject> subjects) {
    return report.paragraphs().stream()
        .map(p -> p.passage().text())
        .flatMap(text -> Sentences.of(text).stream().map(s -> text.substring(s.start(), s.end())))
        .anyMatch(
            s -> subjects.stream().anyMatch(x -> s.contains(x.name())) && NONE.matcher(s).find());
  }

  /** What the text says should stand in the table, on the books that the table has columns for. */
  private static List<Figure> amounts(
      Report report, Table table, String caption, List<Subject> subjects) {
    StringBuilder header = new StringBuilder(FUND_BUDGETS.matcher(caption).replaceAll(""));
    table.cells().forEach(c -> header.append(FUND_BUDGETS.matcher(c.text()).replaceAll("")));
    Set<Basis> books = EnumSet.noneOf(Basis.class);
    if (header.indexOf("决算") >= 0) {
      books.add(Basis.FINAL_ACCOUNTS);
    }
    if (header.indexOf("预算") >= 0) {
      books.addAll(EnumSet.of(Basis.INITIAL_BUDGET, Basis.ADJUSTED_BUDGET, Basis.BUDGET));
    }
    return report.figures().stream()
        .filter(f -> f.provenance().place() instanceof Place.InText)
        .filter(f -> f.quantity().unit().dimension() == Unit.Dimension.MONEY)
        .filter(f -> f.quantity().value().signum() != 0)
        .filter(f -> belongs(f.measure(), report, books, subjects))
        .toList();
  }

  private static boolean belongs(
      Measure measure, Report report, Set<Basis> books, List<Subject> subjects) {
    return measure.aspect() == Aspect.LEVEL
        && measure.subject().isEmpty()
        && books.contains(measure.basis())
        && measure.year().equals(report.fiscalYear())
        && subjects.stream()
            .anyMatch(
                s ->
                    measure.concept().filter(s.concepts()::contains).isPresent()
                        || measure.fund().filter(s.funds()::contains).isPresent());
  }
}
