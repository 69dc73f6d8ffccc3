package gouji.checker.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import gouji.checker.text.Amount;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Relation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoreAboveFullMarksTest {
  private static final RuleTester TESTER =
      RuleTester.of(new ScoreAboveFullMarks())
          .asserting(RuleTester.inEachRow(Kind.SCORE_LIMIT, "得分", Relation.AT_MOST, "分值"));

  @Test
  void findsOnlyScoresThatExceedTheirFullMarks() {
    TESTER.expect(
        """
        | 指标 | 分值 | 得分 |
        | 质量 | 10 | 10 |
        | 数量 | 10 | 9.5 |
        | 时效 | 10 | 0 |
        | 未评 | 10 | |
        | 成本 | 4.5 | 5 | // FINDING: “成本”得分5分，超过其满分4.5分，多出0.5分
        | 效益 | 30 | 30.01 | // FINDING: 多出0.01分
        """);
  }

  @Test
  void saysWhatItRestsOn() {
    Finding finding =
        TESTER
            .expect(
                """
                | 指标 | 分值 | 得分 |
                | 成本 | 4.5 | 5 | // FINDING: 成本
                """)
            .get(0);

    assertEquals(Severity.ERROR, finding.severity());
    assertEquals(Optional.of(new Amount(new BigDecimal("5"), Unit.POINT)), finding.reported());
    assertEquals(Optional.of(new Amount(new BigDecimal("4.5"), Unit.POINT)), finding.recomputed());
    assertEquals(Optional.of(new BigDecimal("-0.5")), finding.difference());
    assertEquals(Optional.empty(), finding.amountTenThousandYuan());
    assertEquals(
        List.of(Optional.of("5"), Optional.of("4.5")),
        finding.evidence().stream().map(e -> e.figure()).toList());
    assertEquals("| 指标 | 分值 | 得分 |\n| 成本 | 4.5 | 5 |", finding.evidence().get(0).text());
  }

  @Test
  void aCrowdedRowHeaderIsNotRecited() {
    String thirty = "完".repeat(30);
    TESTER.expect(
        "| 指标 | 分值 | 得分 |\n| "
            + thirty
            + " | 4 | 5 | // FINDING: “"
            + thirty
            + "”得分5分\n| "
            + thirty
            + "成 | 4 | 6 | // FINDING: “"
            + thirty
            + "…”得分6分\n");
  }

  @Test
  void findsScoresInRunningTextToo() {
    Finding finding =
        ProseRuleTester.of(new ScoreAboveFullMarks())
            .expectOne(
                """
                # 1.预算编制情况
                ## （1）编制合理性。满分12分，自评得分12分。
                ## （2）编制规范性。自评8.5分（满分8分）。 // FINDING: 得分8.5分，超过其满分8分，多出0.5分
                年初未编预算，此项不得分。（满分3分）
                """);
    assertEquals(List.of("8.5", "8"), ProseRuleTester.cited(finding));
  }
}
