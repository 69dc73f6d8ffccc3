package gouji.checker.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreAgainstRubricTest {
  private static final RuleTester TESTER = RuleTester.of(new ScoreAgainstRubric());

  @Test
  void scoresThatSomeReadingGivesAreSilent() {
    TESTER.expect(
        """
        | 指标 | 分值 | 评分标准 | 实际完成值（%） | 得分 |
        | 支出控制率 | 6 | 10%以内得6分；10%—20%（含）得3分；超过20%不得分 | 13.26 | 3 |
        | 预算执行率 | 10 | 得分=执行率×10分 | 97.34 | 9.73 |
        | 预算完成率 | 10 | 得分=完成率×10分 | 97.34 | 9.74 |
        | 服务满意度 | 8 | 达到90%得满分，每低1个百分点扣1分 | 88.50 | 6.5 |
        | 项目完成率 | 8 | 达到90%得满分，每低1个百分点扣1分 | 88.50 | 7 |
        | 资料完整率 | 5 | 90%以上得5分；80%-90%得3分 | 90.00 | 3 |
        | 制度健全率 | 5 | 酌情得分 | 12.00 | 5 |
        """);
  }

  @Test
  void namesWhatTheCriteriaGive() {
    List<Finding> findings =
        TESTER.expect(
            """
            | 指标 | 分值 | 评分标准 | 实际完成值（%） | 得分 |
            | 支出控制率 | 6 | 10%以内得6分；10%—20%（含）得3分；超过20%不得分 | 13.26 | 6 | // FINDING: 得分6分，按评分标准应为3分，相差3分（13.26% → 3）
            | 预算执行率 | 10 | 得分=执行率×10分 | 97.34 | 9.37 | // FINDING: 应为9.73分
            | 服务满意度 | 8 | 达到90%得满分，每低1个百分点扣1分 | 88.50 | 8 | // FINDING: 实际值为88.50%时应得6.00分至7.00分
            """);
    assertEquals(Severity.ERROR, findings.get(0).severity());
  }

  @Test
  void aValueOfAnotherNameOrATargetIsNoMetric() {
    TESTER.expect(
        """
        | 指标 | 分值 | 评分标准 | 评分说明 | 得分 |
        | 支出控制 | 6 | 偏差率10%以内得6分；超过10%不得分 | 比上年提高35%，覆盖率40% | 6 |
        | 群众满意 | 6 | 满意度≥90%得6分；低于90%不得分 | 目标为85%，低于目标5% | 6 |
        """);
  }

  @Test
  void namesWhatTheProportionGives() {
    TESTER.expect(
        """
        | 资金 | 全年预算数 | 全年执行数 | 分值 | 执行率（%） | 得分 |
        | 甲项目 | 400.00 | 388.00 | 10 | 97.00 | 9.70 |
        | 丙项目 | 400.00 | 364.00 | 10 | 91.00 | 9.10 |
        | 丁项目 | 400.00 | 352.00 | 10 | 88.00 | 8.80 |
        | 乙项目 | 400.00 | 252.00 | 10 | 63.00 | 10 | // FINDING: 应为6.3分，相差3.7分（10 × 63.00% = 6.3）
        """);
  }

  @Test
  void namesTheAmountsThatMakeTheRate() {
    ProseRuleTester.of(new ScoreAgainstRubric())
        .expect(
            """
            | 指标 | 分值 | 评分标准 | 评分说明 | 得分 |
            | 公用经费控制率 | 4 | 控制率≤100%得4分，每超过1个百分点扣0.5分 | 预算数13.75万元，决算数14.20万元 | 4 | // FINDING: 实际值为14.20 ÷ 13.75 × 100% = 103.27%时应得2分至3分
            """);
  }

  @Test
  void aScoreAboveItsFullMarksIsOneMistake() {
    String table =
        """
        | 指标 | 分值 | 评分标准 | 评分说明 | 得分 |
        | 支出控制 | 6 | 偏差率10%以内得6分；超过10%得2分 | 偏差率13.26% | 8 |
        | 支出进度 | 4 | 偏差率10%以内得4分；超过10%得2分 | 偏差率3.26% | 4 |
        | 合计 | 10 | | | 12 |
        """;
    ProseRuleTester.of(new ScoreAgainstRubric()).expectSilence(table);
    Finding finding = ProseRuleTester.of(new ScoreAboveFullMarks()).check(table).get(0);
    assertEquals(List.of("8", "6", "13.26"), ProseRuleTester.cited(finding));
  }

  @Test
  void aDeductionSaysMoreThanTheCriteria() {
    String table =
        """
        | 指标 | 分值 | 评分标准 | 评分说明 | 得分 |
        | 支出控制 | 6 | 偏差率10%以内得6分；超过10%得2分 | 偏差率13.26%，扣4分 | 6 |
        """;
    ProseRuleTester.of(new ScoreAgainstRubric()).expectSilence(table);
    assertEquals(1, ProseRuleTester.of(new ScoreAgainstDeduction()).check(table).size());
  }
}
