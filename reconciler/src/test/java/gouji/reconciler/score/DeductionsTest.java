package gouji.reconciler.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.reconciler.Prose;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.table.Tables;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeductionsTest {

  @Test
  void aRowLosesWhatItsExplanationTakesOff() {
    Tables.check(
        new Deductions(),
        """
        | 三级指标 | 分值 | 评分标准 | 评分说明 | 得分 |
        | ---- |
        | 资产管理 | 4 | 无台账扣0.5分 | 未提供资产台账，扣0.5分 | 3.5 | // holds
        | 绩效公开 | 2 | 未公开扣1分 | 未见公开绩效目标表，扣1分 | 2 | // fails
        | 采购管理 | 5 | 未备案扣1分 | 一笔未备案，扣0.5分；一笔超期，扣1分 | 3.5 | // holds
        | 合同管理 | 5 | 未备案扣1分 | 一笔未备案，扣0.5分，一笔超期，扣1分，共扣1.5分 | 3.5 | // holds
        | 档案管理 | 5 | 未归档扣1分 | 一卷未归档，扣分1分 | 3 | // fails
        | 预算编制 | 3 | 不准扣1分 | 编制准确 | 3 |
        """);
  }

  @Test
  void whatWouldBeTakenOffIsNot() {
    Tables.check(
        new Deductions(),
        """
        | 三级指标 | 分值 | 评分说明 | 得分 |
        | ---- |
        | 资产管理 | 4 | 每缺一项扣0.5分，资料齐全 | 4 |
        | 绩效公开 | 2 | 未公开的扣1分 | 2 |
        | 采购管理 | 5 | 按规定采购得5分，否则扣2分 | 5 |
        | 人员管理 | 5 | 缺一项扣1分，另有表彰加1分 | 5 |
        """);
  }

  @Test
  void aSentenceMayNameSomeOfTheDeductions() {
    assertOutcomes("资产管理满分5分，因台账不全扣0.5分，自评得分4.5分。", "holds");
    assertOutcomes("采购管理满分5分，因一笔未备案扣0.5分，自评得分5分。", "fails");
    assertOutcomes("合同管理满分5分，因一笔未备案扣0.5分，自评得分4分。", "holds");
  }

  @Test
  void aDeductionBelongsToTheOnlyScoreOfItsSentenceOrParagraph() {
    assertOutcomes("资产管理满分5分，自评得分5分。采购管理满分4分，一笔未备案扣0.5分，自评得分4分。", "fails");
    assertOutcomes("资产管理满分5分，自评得分5分，采购管理满分4分，自评得分3分，扣1分。");
    assertOutcomes("资产管理满分5分，自评得分5分。主要是台账不全，扣0.5分。", "fails");
    assertOutcomes("资产管理满分5分，自评得分5分。台账不全的扣0.5分。");
  }

  private static void assertOutcomes(String text, String... outcomes) {
    assertEquals(List.of(outcomes), Prose.outcomes(Prose.report(text), Kind.DEDUCTION), text);
  }
}
