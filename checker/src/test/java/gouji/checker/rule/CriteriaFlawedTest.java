package gouji.checker.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class CriteriaFlawedTest {

  @Test
  void soundCriteriaAreSilent() {
    ProseRuleTester.of(new CriteriaFlawed())
        .expectSilence(
            """
            | 指标 | 分值 | 评分标准 | 得分 |
            | 支出控制 | 6 | 10%以内得6分；10%—20%（含）得3分；超过20%不得分 | 3 |
            | 项目完成 | 8 | 达到90%得满分，每低1个百分点扣1分，扣完为止 | 8 |
            | 资金使用 | 5 | 60%以上得3分；80%以上得4分；90%以上得5分 | 5 |
            | 半年进度 | 5 | 半年进度：≥45%得2分；低于45%不得分。全年进度：≥75%得3分；低于75%不得分。 | 5 |
            | 制度健全 | 5 | 健全得3分；有效得2分，酌情扣分 | 5 |
            """);
  }

  @Test
  void namesTheValuesThatGetTwoScoresNoneOrTooMuch() {
    List<Finding> findings =
        ProseRuleTester.of(new CriteriaFlawed())
            .expect(
                """
                | 指标 | 分值 | 评分标准 | 得分 |
                | 资产利用 | 3 | 率高于85%（含）的得3分，80%—90%的得2分，低于80%的得0分 | 3 | // FINDING: 自相矛盾：指标值在85%（含）至90%之间时，“率高于85%(含)的得3分”与“80%—90%的得2分”给分不同
                | 预算执行 | 5 | 率≥95%得5分；90%（含）-95%得4分；低于80%得0分 | 4 | // FINDING: 指标值在80%（含）至90%（不含）之间时得多少分没有规定
                | 资金到位 | 5 | 率≥95%得6分；低于95%得0分 | 5 | // FINDING: 最多给6分，与其满分5分不一致
                """);
    assertEquals(
        List.of(Severity.WARNING, Severity.NOTE, Severity.WARNING),
        findings.stream().map(Finding::severity).toList());
    assertEquals(
        List.of(List.of("85", "80", "90", "80"), List.of("90", "80"), List.of("5")),
        findings.stream().map(ProseRuleTester::cited).toList());
  }

  @Test
  void anotherMistakeLeavesTheFullMarksWhereTheyAre() {
    ProseRuleTester.of(new CriteriaFlawed())
        .expect(
            """
            | 指标 | 分值 | 评分标准 | 得分 |
            | 资金到位 | 5 | 率≥95%得6分；低于95%得0分 | 5 | // FINDING: 最多给6分，与其满分5分不一致
            | 资金使用 | 4 | 率≥95%得4分；低于95%得0分 | 6 |
            """);
  }

  @Test
  void fullMarksThatAreInQuestionThemselvesAreOneMistake() {
    ProseRuleTester.of(new CriteriaFlawed())
        .expectSilence(
            """
            | 指标 | 分值 | 评分标准 | 得分 |
            | 资金到位 | 5 | 率≥95%得6分；低于95%得0分 | 6 |
            | 资金使用 | 4 | 率≥95%得4分；低于95%得0分 | 4 |
            | 合计 | 10 | | 10 |
            """);
  }

  @Test
  void criteriaReadFromAPictureAreNotJudged() {
    assertEquals(
        List.of(),
        ProseRuleTester.of(new CriteriaFlawed())
            .byOcr()
            .expect(
                """
                | 指标 | 分值 | 评分标准 | 得分 |
                | 资金到位 | 5 | 率≥95%得6分；低于95%得0分 | 5 |
                """));
  }
}
