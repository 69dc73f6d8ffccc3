package gouji.checker.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gouji.checker.ReportBuilder;
import gouji.checker.finding.Finding;
import gouji.checker.text.Texts;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Place;
import gouji.extractor.model.Report;
import gouji.reconciler.Reconciler;
import gouji.reconciler.Reconciliation;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Recalculation;
import gouji.reconciler.assertion.Relation;
import gouji.reconciler.assertion.Why;
import gouji.reconciler.localise.Localiser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tests a rule on a small table. A line that must be found ends in {@code // FINDING: words of the
 * message}; every other line must stay silent.
 *
 * <pre>{@code
 * RuleTester.of(new ScoreAboveFullMarks())
 *     .asserting(RuleTester.inEachRow(Kind.SCORE_LIMIT, "得分", Relation.AT_MOST, "分值"))
 *     .expect("""
 *         | 指标 | 分值 | 得分 |
 *         | 甲   | 10   | 10   |
 *         | 乙   | 4.5  | 5    | // FINDING: 超过其满分4.5分
 *         """);
 * }</pre>
 */
final class RuleTester {
  private static final String MARK = "// FINDING:";

  private final Rule rule;
  private Function<Report, Reconciliation> reconciler = Reconciler::reconcile;

  private RuleTester(Rule rule) {
    this.rule = rule;
  }

  static RuleTester of(Rule rule) {
    return new RuleTester(rule);
  }

  /** Takes these for all that the report asserts. Without it, the reconciler finds them. */
  RuleTester asserting(Function<Report, List<Assertion>> assertions) {
    reconciler = report -> reconcile(report, assertions.apply(report));
    return this;
  }

  /** One assertion for each row that has a figure in both columns. */
  static Function<Report, List<Assertion>> inEachRow(
      Kind kind, String claimed, Relation relation, String computed) {
    return report -> {
      List<Assertion> assertions = new ArrayList<>();
      for (int row = 1; row < report.tables().get(0).rowCount(); row++) {
        Optional<Figure> left = at(report, row, claimed);
        Optional<Figure> right = at(report, row, computed);
        if (left.isPresent() && right.isPresent()) {
          assertions.add(
              new Assertion(
                  kind,
                  Expression.of(left.get()),
                  relation,
                  Expression.of(right.get()),
                  Why.SCORE_AND_FULL_MARKS,
                  List.of()));
        }
      }
      return assertions;
    };
  }

  /** The findings on a table, for rules whose findings rest on no figure of a single row. */
  List<Finding> check(String table) {
    Report report = ReportBuilder.report("表.pdf").table("绩效自评表", table).build();
    List<Finding> findings = rule.check(reconciler.apply(report)).toList();
    findings.forEach(RuleTester::assertCanBeShown);
    return findings;
  }

  /** Returns the findings, for tests that look closer. */
  List<Finding> expect(String table) {
    List<String> lines = table.lines().filter(l -> l.contains("|")).toList();
    Report report = ReportBuilder.report("表.pdf").table("绩效自评表", table).build();
    List<Finding> findings = rule.check(reconciler.apply(report)).toList();
    List<Finding> unexpected = new ArrayList<>(findings);
    for (int row = 0; row < lines.size(); row++) {
      String line = lines.get(row);
      int inRow = row;
      List<Finding> here = findings.stream().filter(f -> rowOf(report, f) == inRow).toList();
      if (!line.contains(MARK)) {
        assertEquals(List.of(), messages(here), "must stay silent: " + line);
        continue;
      }
      String expected = line.substring(line.indexOf(MARK) + MARK.length()).strip();
      assertEquals(1, here.size(), "one finding expected: " + line + " but " + messages(here));
      String message = messages(here).get(0);
      assertEquals(true, message.contains(expected), message + " does not say: " + expected);
      unexpected.removeAll(here);
    }
    assertEquals(List.of(), messages(unexpected));
    findings.forEach(RuleTester::assertCanBeShown);
    return findings;
  }

  private static Reconciliation reconcile(Report report, List<Assertion> assertions) {
    List<Recalculation> recalculations =
        assertions.stream().map(a -> new Recalculation(a, Ledger.recalculate(a))).toList();
    return new Reconciliation(
        report, recalculations, Localiser.localise(recalculations), List.of(), List.of());
  }

  private static int rowOf(Report report, Finding finding) {
    String printed = finding.evidence().get(0).figure().orElse("");
    return report.figures().stream()
        .filter(f -> f.printed().equals(printed))
        .filter(f -> f.provenance().box().equals(finding.evidence().get(0).box()))
        .map(f -> ((Place.InTable) f.provenance().place()).row())
        .findFirst()
        .orElse(-1);
  }

  private static Optional<Figure> at(Report report, int row, String header) {
    int column =
        report.tables().get(0).cells().stream()
            .filter(c -> c.row() == 0 && c.text().equals(header))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No column " + header))
            .column();
    return report.figures().stream()
        .filter(
            f ->
                f.provenance().place() instanceof Place.InTable in
                    && in.row() == row
                    && in.column() == column)
        .findFirst();
  }

  static List<String> messages(List<Finding> findings) {
    Texts texts = Texts.in(Locale.SIMPLIFIED_CHINESE);
    return findings.stream().map(f -> texts.render(f.message())).collect(Collectors.toList());
  }

  /** In both languages, without a hole. */
  static void assertCanBeShown(Finding finding) {
    for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
      Texts texts = Texts.in(locale);
      assertWhole(texts.render(finding.message()));
      finding.likelyCause().map(texts::render).ifPresent(RuleTester::assertWhole);
      finding.formula().map(texts::render).ifPresent(RuleTester::assertWhole);
    }
  }

  /** No place was left unfilled, and none was filled with nothing: {0}, “”, 为，. */
  private static void assertWhole(String text) {
    assertFalse(text.isBlank() || text.contains("{"), text);
    assertFalse(text.contains("“”") || text.contains("()") || text.contains("（）"), text);
  }
}
