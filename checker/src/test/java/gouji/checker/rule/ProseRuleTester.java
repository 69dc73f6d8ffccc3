package gouji.checker.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.checker.finding.Evidence;
import gouji.checker.finding.Finding;
import gouji.checker.text.Texts;
import gouji.extractor.figure.FigureReader;
import gouji.extractor.identity.Identity;
import gouji.extractor.model.Block;
import gouji.extractor.model.BoundingBox;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Page;
import gouji.extractor.model.Paragraph;
import gouji.extractor.model.Passage;
import gouji.extractor.model.ReadBy;
import gouji.extractor.model.Report;
import gouji.extractor.model.ReportKind;
import gouji.extractor.model.Section;
import gouji.extractor.model.Table;
import gouji.reconciler.Reconciler;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tests a rule on running text, read by the real figure reader and reconciled by the real
 * reconciler: one paragraph a line. A line that begins with # is a heading, with ~ an entry of the
 * contents; lines between bars are a table. A line whose figure must be found ends in {@code //
 * FINDING: words of the message}; every other line must stay silent.
 *
 * <pre>{@code
 * ProseRuleTester.of(new PartsSumMismatch())
 *     .expect("""
 *         # 一、支出情况
 *         支出合计12.50万元，其中：基本支出8.30万元，项目支出4.20万元。
 *         支出合计15.20万元，其中：基本支出8.30万元，项目支出4.20万元。 // FINDING: 12.50万元
 *         """);
 * }</pre>
 */
final class ProseRuleTester {
  private static final String MARK = "// FINDING:";
  private static final double LINE_HEIGHT = 20;

  private final Rule rule;
  private ReportKind kind = ReportKind.DEPARTMENT_SELF_EVALUATION;
  private ReadBy readBy = ReadBy.TEXT_LAYER;
  private int headerRows = 1;

  private ProseRuleTester(Rule rule) {
    this.rule = rule;
  }

  static ProseRuleTester of(Rule rule) {
    return new ProseRuleTester(rule);
  }

  /** As if the page were a picture. */
  ProseRuleTester byOcr() {
    readBy = ReadBy.OCR;
    return this;
  }

  /** As if no row of a table were its header. */
  ProseRuleTester withoutHeaders() {
    headerRows = 0;
    return this;
  }

  /** What the text is taken for; a departmental self-evaluation unless this is said. */
  ProseRuleTester readAs(ReportKind newKind) {
    kind = newKind;
    return this;
  }

  /** Nothing at all is found. */
  void expectSilence(String text) {
    assertEquals(List.of(), expect(text));
  }

  /** The findings of a text, wherever they are, for tests that look closer. */
  List<Finding> check(String text) {
    return rule.check(Reconciler.reconcile(report(text.strip().lines().toList()))).toList();
  }

  /** The one finding of a text, for tests that look closer. */
  Finding expectOne(String text) {
    List<Finding> findings = expect(text);
    assertEquals(1, findings.size());
    return findings.get(0);
  }

  /** Returns the findings in the order of the rule. */
  List<Finding> expect(String text) {
    List<String> lines = text.strip().lines().toList();
    Report report = report(lines);
    List<Finding> findings = rule.check(Reconciler.reconcile(report)).toList();
    List<Finding> unplaced = new ArrayList<>(findings);
    for (int n = 0; n < lines.size(); n++) {
      String line = lines.get(n);
      int at = n;
      List<Finding> here = findings.stream().filter(f -> lineOf(f) == at).toList();
      unplaced.removeAll(here);
      if (!line.contains(MARK)) {
        assertEquals(List.of(), RuleTester.messages(here), "must stay silent: " + line);
        continue;
      }
      String expected = line.substring(line.indexOf(MARK) + MARK.length()).strip();
      assertEquals(1, here.size(), "one finding expected: " + line);
      String message = RuleTester.messages(here).get(0);
      assertTrue(message.contains(expected), message + " does not say: " + expected);
    }
    assertEquals(List.of(), RuleTester.messages(unplaced));
    findings.forEach(RuleTester::assertCanBeShown);
    return findings;
  }

  /** The numbers that a finding cites, as printed, the blamed one first. */
  static List<String> cited(Finding finding) {
    return finding.evidence().stream().map(Evidence::figure).flatMap(Optional::stream).toList();
  }

  /** What slip explains the blamed figure, in Chinese; "" when none does. */
  static String cause(Finding finding) {
    Texts texts = Texts.in(Locale.SIMPLIFIED_CHINESE);
    return finding.likelyCause().map(texts::render).orElse("");
  }

  private static int lineOf(Finding finding) {
    return finding
        .evidence()
        .get(0)
        .box()
        .map(box -> (int) (box.top() / LINE_HEIGHT))
        .orElseThrow();
  }

  private Report report(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    Deque<Section> open = new ArrayDeque<>();
    for (int n = 0; n < lines.size(); n++) {
      String shown = lines.get(n).replaceFirst("\\s*" + MARK + ".*", "");
      String words = shown.replaceFirst("^(?:#+|~) *", "");
      int level = shown.length() - shown.replaceFirst("^#+", "").length();
      if (level > 0) {
        while (!open.isEmpty() && open.peek().level() >= level) {
          open.pop();
        }
        Optional<String> parent = Optional.ofNullable(open.peek()).map(Section::id);
        Section section = new Section("s" + sections.size(), parent, words, level, 1);
        sections.add(section);
        open.push(section);
      }
      String section = open.isEmpty() ? "" : open.peek().id();
      if (shown.startsWith("|")) {
        int from = n;
        while (n + 1 < lines.size() && lines.get(n + 1).startsWith("|")) {
          n++;
        }
        blocks.add(table(lines, from, n + 1, section));
      } else {
        boolean contents = shown.startsWith("~");
        blocks.add(new Paragraph("p" + n, section, onLine(words, n, 0), level > 0, contents));
      }
    }
    Identity identity = new Identity(Optional.of("清河县农业农村局"), Optional.of(2023), kind);
    List<Page> pages = List.of(new Page(1, 595.3, 841.9, Optional.of(readBy)));
    return new Report(
        "清河县农业农村局2023.pdf",
        "",
        identity.organisation(),
        identity.fiscalYear(),
        kind,
        pages,
        sections,
        blocks,
        FigureReader.read(identity, sections, blocks),
        List.of());
  }

  /**
   * Under the heading before it, which is its caption; its first row is its header unless said
   * otherwise.
   */
  private Table table(List<String> lines, int from, int to, String section) {
    List<Cell> cells = new ArrayList<>();
    for (int n = from; n < to; n++) {
      String row = lines.get(n).replaceFirst("\\s*" + MARK + ".*", "");
      String[] words = row.substring(1, row.lastIndexOf('|')).split("\\|", -1);
      for (int column = 0; column < words.length; column++) {
        Passage passage = onLine(words[column].strip(), n, 100.0 * column);
        cells.add(new Cell(n - from, column, 1, 1, passage, 1, Optional.empty()));
      }
    }
    return new Table(
        "t" + from,
        section,
        List.of(1),
        from == 0
            ? Optional.empty()
            : Optional.of(lines.get(from - 1).replaceAll("\\s*" + MARK + ".*|^#+ *", "")),
        Optional.of("单位：万元"),
        List.of(),
        headerRows,
        true,
        cells);
  }

  /** Words on the n-th line of the page, however long they are. */
  private static Passage onLine(String words, int n, double left) {
    Passage.Builder passage = new Passage.Builder();
    for (int i = 0; i < words.length(); i++) {
      double x = left + 10.0 * i;
      double y = LINE_HEIGHT * n;
      passage.append(words.substring(i, i + 1), 1, new BoundingBox(x, y, x + 10, y + 12));
    }
    return passage.build();
  }
}
