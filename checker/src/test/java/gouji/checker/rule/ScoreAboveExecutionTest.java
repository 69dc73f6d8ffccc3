package gouji.checker.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import gouji.extractor.model.Aspect;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Place;
import gouji.extractor.model.Report;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Expression.Constant;
import gouji.reconciler.assertion.Expression.Product;
import gouji.reconciler.assertion.Expression.Quotient;
import gouji.reconciler.assertion.Expression.Sum;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Relation;
import gouji.reconciler.assertion.Why;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreAboveExecutionTest {
  private static final RuleTester TESTER =
      RuleTester.of(new ScoreAboveExecution()).asserting(ScoreAboveExecutionTest::caps);

  @Test
  void scoresWithinTheirCapAreSilent() {
    TESTER.expect(
        """
        | 项目 | 预算数（万元） | 执行数（万元） | 自评得分 |
        | 道路养护 | 100.00 | 100.00 | 100 |
        | 桥梁加固 | 100.00 | 50.00 | 95 |
        | 绿化 | 100.00 | 50.00 | 94.9 |
        | 河道清淤 | 3.00 | 2.00 | 96.67 |
        """);
  }

  @Test
  void gathersAllProjectsInOneFindingTheWorstFirst() {
    Finding finding =
        TESTER
            .expect(
                """
                | 项目 | 预算数（万元） | 执行数（万元） | 自评得分 |
                | 道路养护 | 100.00 | 100.00 | 100 |
                | 桥梁加固 | 260.00 | 143.00 | 99.5 |
                | 绿化 | 120.00 | 36.50 | 98 | // FINDING: 2个项目的得分超过其执行率所能支持的最高分（通行做法：预算执行率占10分）。最突出的一个：得分98分，最高应为93.04分，多出4.96分
                """)
            .get(0);
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals(
        List.of("98", "36.50", "120.00", "99.5", "143.00", "260.00"),
        ProseRuleTester.cited(finding));
    assertEquals("", ProseRuleTester.cause(finding));
  }

  @Test
  void lessThanAPointIsANoteOfItsOwn() {
    List<Finding> findings =
        TESTER.expect(
            """
            | 项目 | 预算数（万元） | 执行数（万元） | 自评得分 |
            | 桥梁加固 | 100.00 | 50.00 | 97 | // FINDING: 2个项目的得分超过
            | 路灯 | 100.00 | 50.00 | 96 |
            | 绿化 | 100.00 | 50.00 | 95.5 | // FINDING: 多出0.50分（95.5 > 90 + 10 × (50.00 ÷ 100.00) = 95.00）
            """);
    assertEquals(
        List.of(Severity.WARNING, Severity.NOTE),
        findings.stream().map(Finding::severity).toList());
  }

  @Test
  void whatOtherRulesReportIsSilent() {
    RuleTester.of(new ScoreAboveExecution())
        .asserting(RuleTester.inEachRow(Kind.SCORE_LIMIT, "自评得分", Relation.AT_MOST, "分值"))
        .expect(
            """
            | 项目 | 分值 | 自评得分 |
            | 道路养护 | 90 | 98 |
            """);
  }

  /** For each row: score ≤ 90 + 10 × executed ÷ budget. */
  private static List<Assertion> caps(Report report) {
    List<Assertion> caps = new ArrayList<>();
    for (Figure score : report.figures()) {
      if (score.measure().aspect() == Aspect.SCORE) {
        Expression rate =
            new Quotient(
                Expression.of(before(report, score, 1)), Expression.of(before(report, score, 2)));
        Expression cap =
            new Sum(
                List.of(
                    new Constant(BigDecimal.valueOf(90)),
                    new Product(new Constant(BigDecimal.TEN), rate)));
        caps.add(
            new Assertion(
                Kind.EXECUTION_CAP,
                Expression.of(score),
                Relation.AT_MOST,
                cap,
                Why.CONVENTION,
                List.of()));
      }
    }
    return caps;
  }

  private static Figure before(Report report, Figure score, int columns) {
    Place.InTable at = (Place.InTable) score.provenance().place();
    return report.figures().stream()
        .filter(
            f ->
                f.provenance().place() instanceof Place.InTable in
                    && in.row() == at.row()
                    && in.column() == at.column() - columns)
        .findFirst()
        .orElseThrow();
  }
}
