package gouji.checker.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.checker.finding.Severity;
import org.junit.jupiter.api.Test;

class GradeAgainstScoreTest {
  private static final ProseRuleTester TESTER = ProseRuleTester.of(new GradeAgainstScore());

  @Test
  void theReportsOwnBandsDecide() {
    TESTER.expect(
        """
        等级划分为：得分≥85分为优秀；75分≤得分＜85分为良好；60分≤得分＜75分为一般；得分＜60分为较差。
        甲项目自评得分86.5分，评价等级为“优秀”。
        乙项目自评得分85分，评价等级为良好。
        丙项目自评得分82.40分，评价等级为“优秀”。 // FINDING: 得分82.40分，等级却为“优秀”：按报告自定的划分，该等级应在85分至100分之间
        丁项目自评得分72分，等次为良。 // FINDING: 该等级应在75分至85分之间
        """);
  }

  @Test
  void rangesFromABoundUpwardsAreBands() {
    TESTER.expect(
        """
        90分及以上为优，80分及以上至90分为良，60分及以上至80分为中，60分以下为差。
        项目自评得分88.26分，绩效等级为“良”。
        项目自评得分79.90分，绩效等级为“良”。 // FINDING: 该等级应在80分至90分之间
        """);
  }

  @Test
  void bandsThatFollowTheGradeInBracketsAreNotItsOwn() {
    TESTER.expect(
        """
        本部门自评得分94.1分，评价等级为“差”（得分≥90分为优，80分≤得分＜90分为良，60分≤得分＜80分为中，得分＜60分为差）。 // FINDING: 得分94.1分，等级却为“差”
        """);
    TESTER.expect(
        """
        本部门自评得分91.5分，自评等级为“良”（90分及以上为优，80—90分为良，60—80分为中，60分以下为差）。 // FINDING: 得分91.5分，等级却为“良”
        """);
  }

  @Test
  void withoutBandsTheConventionAsks() {
    assertEquals(
        Severity.WARNING,
        TESTER
            .expectOne(
                """
                甲项目自评得分92分，评价等级为优。
                乙项目自评得分61分，评价等级为合格。
                丙项目自评得分84分，评价等级为优。 // FINDING: 报告未列等级划分，按通行做法
                """)
            .severity());
  }

  @Test
  void bandsThatContradictEachOtherDecideNothing() {
    TESTER.expectSilence(
        """
        部门整体：90分以上为优，80—90分为良。
        项目：85分以上为优，75—85分为良。
        甲项目自评得分77分，评价等级为优。
        """);
  }

  @Test
  void whatIsNotOutOfAHundredHasNoGrade() {
    TESTER.expectSilence("产出指标自评得分38分，评价等级为优。");
  }

  @Test
  void aListsGradesBelongToTheScoresOfTheirName() {
    TESTER.expect(
        """
        90分（含）以上为优，80分（含）至90分为良。
        | 部门 | 自评得分 | 复核得分 | 复核等级 |
        | 甲局 | 95.00 | 91.20 | 优 |
        | 乙局 | 94.00 | 89.40 | 优 | // FINDING: 得分89.40分，等级却为“优”
        | 丙局 | 93.00 | 84.00 | 良 |
        """);
  }
}
