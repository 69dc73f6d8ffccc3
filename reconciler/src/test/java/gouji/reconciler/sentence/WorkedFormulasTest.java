package gouji.reconciler.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extractor.model.ReportKind;
import gouji.reconciler.Prose;
import gouji.reconciler.assertion.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkedFormulasTest {

  @Test
  void aFormulaIsReckonedAsPrinted() {
    assertOutcomes("完成率=1146÷1200×100%=95.50%。", "holds");
    assertOutcomes("完成率=1146÷1200×100%=95.05%。", "fails");
    assertOutcomes("增长率=(3124-2865)÷2865×100%=9.04%。", "holds");
    assertOutcomes("得分=(0.95+0.9)/2*5=4.625分。", "holds");
  }

  @Test
  void namesOfItsNumbersAreNoPartOfIt() {
    assertOutcomes("执行率=支出952.00万元÷全年预算980.00万元×100%=97.14%。", "holds");
    assertOutcomes("执行率=支出952.00万元÷全年预算980.00万元×100%=79.14%。", "fails");
  }

  @Test
  void everyCalculationInARowHasTheResultAtItsEnd() {
    assertOutcomes("得分=10×98÷100=10×98%=9.8分。", "holds", "holds");
    assertOutcomes("得分=10×96÷100=10×98%=9.8分。", "fails", "holds");
  }

  @Test
  void whatHasNoResultOrNoNumbersIsNoFormula() {
    assertOutcomes("得分=10×97.52%。");
    assertOutcomes("得分=执行率×10=9.75分。");
    assertOutcomes("得分=(执行率-80%)×10=1.75分。");
    assertOutcomes("预算执行率=97.52%。");
  }

  private static void assertOutcomes(String text, String... outcomes) {
    assertEquals(
        List.of(outcomes),
        Prose.outcomes(Prose.report(ReportKind.PROJECT_SELF_EVALUATION, text), Kind.FORMULA),
        text);
  }
}
