package gouji.reconciler.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extractor.model.ReportKind;
import gouji.reconciler.Prose;
import gouji.reconciler.assertion.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Differences from an amount that is printed, and rates of two counts. */
class StatedDifferencesTest {

  @Test
  void theDifferenceOfTheAmountThatComesNearest() {
    String staff = "年末在职73人，其中行政人员30人、事业人员43人，比上年末的71人增加";
    assertOutcomes(Kind.CHANGE, staff + "2人。", "holds");
    assertOutcomes(Kind.CHANGE, staff + "3人。", "fails");
  }

  @Test
  void percentagesAreApartInPercentagePoints() {
    assertOutcomes(Kind.CHANGE, "群众满意度88.6%，比目标88.0%高0.6个百分点。", "holds");
    assertOutcomes(Kind.CHANGE, "群众满意度88.6%，比目标88.0%高0.8个百分点。", "fails");
  }

  @Test
  void theRightAmountWithTheWrongWord() {
    String spent = "2023年支出971.54万元，其中项目支出729.58万元，占75.10%。较2022年支出910.40万元";
    assertOutcomes(Kind.COMPARISON, spent + "减少61.14万元。", "fails");
    assertOutcomes(Kind.CHANGE, spent + "增加61.14万元。", "holds");
  }

  @Test
  void anAmountAndItsRateThatGoDifferentWays() {
    assertOutcomes(Kind.COMPARISON, "支出10.08万元，比上年增加1.02万元，下降9.19%。", "fails");
    assertOutcomes(Kind.COMPARISON, "支出10.08万元，比上年减少1.02万元，下降9.19%。");
    assertOutcomes(Kind.COMPARISON, "支出10.08万元，比上年增加1.02万元，人均支出下降9.19%。");
  }

  @Test
  void ratesOfTwoCounts() {
    assertOutcomes(Kind.RATE, "培训农民1260人次，完成目标1200人次的105.00%。", "holds");
    assertOutcomes(Kind.RATE, "培训农民1260人次，完成目标1200人次的115.00%。", "fails");
    assertOutcomes(Kind.RATE, "发放问卷400份，收回有效问卷376份，有效回收率94.00%。", "holds");
    assertOutcomes(Kind.RATE, "发放问卷400份，收回有效问卷376份，有效回收率92.00%。", "fails");
  }

  @Test
  void ratesOfSomethingElseAreLeftAlone() {
    assertOutcomes(Kind.RATE, "设学校12所，有在校学生3400人，升学率98%。");
    assertOutcomes(Kind.RATE, "检查企业60家，发现隐患38处，整改率97%。");
  }

  private static void assertOutcomes(Kind kind, String text, String... outcomes) {
    assertEquals(
        List.of(outcomes),
        Prose.outcomes(Prose.report(ReportKind.DEPARTMENT_SELF_EVALUATION, text), kind),
        text);
  }
}
