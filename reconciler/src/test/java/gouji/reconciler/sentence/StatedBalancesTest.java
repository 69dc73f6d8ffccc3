package gouji.reconciler.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extractor.model.ReportKind;
import gouji.reconciler.Prose;
import gouji.reconciler.assertion.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatedBalancesTest {

  @Test
  void netBookValueIsCostLessDepreciation() {
    assertOutcomes("固定资产原值980.20万元，累计折旧410.10万元，净值570.10万元。", "holds");
    assertOutcomes("固定资产原值980.20万元，累计折旧410.10万元，净值507.10万元。", "fails");
    assertOutcomes("固定资产原值980.20万元，累计折旧410.10万元。净值507.10万元。");
  }

  @Test
  void whatIsLeftOfTheBudget() {
    String text = "调整后预算数4415.30万元，支出决算数4222.01万元，年末结转和结余资金";
    assertOutcomes(text + "193.29万元。", "holds");
    assertOutcomes(text + "19.329万元。", "fails");
    assertOutcomes(text + "1932900.00万元。", "fails");
    // The rest may have been taken back.
    assertOutcomes(text + "81.50万元。", "undecidable");
  }

  @Test
  void whatWasAddedToTheBudget() {
    String text = "2023年年初预算2831.16万元，年中追加预算";
    assertOutcomes(text + "117.86万元，调整后全年预算为2949.02万元。", "holds");
    assertOutcomes(text + "1117.86万元，调整后全年预算为2949.02万元。", "fails");
    assertOutcomes(text + "90.00万元，调整后全年预算为2949.02万元。", "undecidable");
  }

  private static void assertOutcomes(String text, String... outcomes) {
    assertEquals(
        List.of(outcomes),
        Prose.outcomes(Prose.report(ReportKind.DEPARTMENT_SELF_EVALUATION, text), Kind.IDENTITY));
  }
}
