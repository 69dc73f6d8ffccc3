package gouji.checker.rule;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import gouji.checker.text.Message;
import gouji.extractor.model.Aspect;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Paragraph;
import gouji.extractor.model.Place;
import gouji.extractor.model.Report;
import gouji.extractor.model.Table;
import gouji.extractor.model.Unit;
import gouji.reconciler.Reconciliation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A note that a table is empty, under a table that is not. */
@AuditRule(
    id = "note-contradicts-table",
    title = "附注称空表但表中有数",
    titleEn = "Note says the table is empty, but it is not",
    severity = Severity.ERROR,
    authority = "财预〔2016〕143号《地方预决算公开操作规程》：没有数据的表格应当列出空表并说明")
public final class NoteContradictsTable implements Rule {
  private static final Pattern EMPTY =
      Pattern.compile(
          "(?:本|此|该|上)表(?:格|式)?(?:无|没有|未有|不含)(?:任何)?(?:相关)?(?:数据|数字|内容|金额)|(?:本|此|该|上)表(?:格|式)?[为是系]?空(?:表|白|$|[，。;；)])");

  /** What a note can say there is none of, as captions name it. */
  private static final Pattern SUBJECT =
      Pattern.compile("政府性基金|国有资本经营|三公|机关运行|会议费|培训费|政府采购|社会保险基金|一般公共预算|政府购买服务");

  @Override
  public Stream<Finding> check(Reconciliation reconciliation) {
    Report report = reconciliation.report();
    Drafts drafts = new Drafts(this, reconciliation);
    return report.tables().stream().flatMap(table -> finding(drafts, report, table).stream());
  }

  private static Optional<Finding> finding(Drafts drafts, Report report, Table table) {
    List<Paragraph> notes = Surroundings.notes(report.blocks(), table);
    Optional<Paragraph> note =
        notes.stream().filter(n -> EMPTY.matcher(n.passage().text()).find()).findFirst();
    if (note.isEmpty() || !isAbout(note.get().passage().text(), table)) {
      return Optional.empty();
    }
    List<Figure> figures =
        report.figures().stream()
            .filter(
                f ->
                    f.provenance().place() instanceof Place.InTable in
                        && in.table().equals(table.id()))
            .filter(f -> f.quantity().unit().dimension() == Unit.Dimension.MONEY)
            .filter(f -> f.measure().aspect() == Aspect.LEVEL && f.quantity().value().signum() != 0)
            .toList();
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    Drafts.Draft draft = drafts.empty().section(drafts.citations().section(table));
    draft.quote(Surroundings.quote(note.get()));
    figures.forEach(draft::cite);
    return Optional.of(
        draft
            .message(
                Message.of(
                    "rule.note-contradicts-table",
                    table.caption().map(c -> c.replaceAll("\\s", "")).orElse(""),
                    figures.size(),
                    figures.get(0).printed()))
            .build());
  }

  /**
   * A note of another table may have slipped under this one: what it names must be in the caption.
   */
  private static boolean isAbout(String note, Table table) {
    Set<String> named = subjects(note);
    return table.caption().isPresent()
        && (named.isEmpty() || subjects(table.caption().get()).stream().anyMatch(named::contains));
  }

  private static Set<String> subjects(String words) {
    Set<String> subjects = new TreeSet<>();
    Matcher matcher = SUBJECT.matcher(words);
    while (matcher.find()) {
      subjects.add(matcher.group());
    }
    return subjects;
  }
}
