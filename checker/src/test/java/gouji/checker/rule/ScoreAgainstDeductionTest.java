package gouji.checker.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreAgainstDeductionTest {

  @Test
  void fullMarksLessWhatIsTakenOff() {
    List<Finding> findings =
        ProseRuleTester.of(new ScoreAgainstDeduction())
            .expect(
                """
                | 指标 | 分值 | 评分说明 | 得分 |
                | 资产管理 | 4 | 未提供资产台账，扣0.5分 | 3.5 |
                | 采购管理 | 4 | 一笔未备案，扣0.5分；一笔超期，扣1分 | 2.5 |
                | 合同管理 | 4 | 一份未归档，扣0.5分 | 4 | // FINDING: 得分4分，按满分减去写明的扣分应为3.5分，相差0.5分（4 - 0.5 = 3.5）
                """);
    assertEquals(Severity.WARNING, findings.get(0).severity());
  }

  @Test
  void aSentenceMayNameSomeOnly() {
    ProseRuleTester.of(new ScoreAgainstDeduction())
        .expect(
            """
            合同管理满分5分，因一份未归档扣0.5分，自评得分4分。
            资产管理满分5分，因台账不全扣0.5分，自评得分5分。 // FINDING: 应为4.5分
            """);
  }
}
