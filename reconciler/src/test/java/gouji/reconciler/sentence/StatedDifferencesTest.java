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
  void theDifferenceFromABudgetThatTheSentenceNames() {
    String spent = "“三公”经费预算15.00万元，支出12.31万元，其中公务接待费2.31万元、公车运行费10.00万元，";
    assertOutcomes(Kind.CHANGE, spent + "比预算节约2.69万元。", "holds");
    assertOutcomes(Kind.CHANGE, spent + "比预算节约2.96万元。", "fails");
    assertOutcomes(Kind.COMPARISON, spent + "比预算增加2.69万元。", "fails");
    assertOutcomes(Kind.CHANGE, "“三公”经费预算15.00万元，支出12.31万元，节约2.69万元。", "holds");
    String budget = "2023年年初预算310.00万元，调整后全年预算342.50万元，比年初预算";
    assertOutcomes(Kind.CHANGE, budget + "增加32.50万元。", "holds");
    assertOutcomes(Kind.CHANGE, budget + "增加35.20万元。", "fails");
  }

  /** What has no budget in its sentence, or is not what was budgeted. */
  @Test
  void differencesFromSomethingElseThanABudget() {
    assertOutcomes(Kind.CHANGE, "年末结转结余134.45万元，较年初增加16.23万元。");
    assertOutcomes(Kind.CHANGE, "“三公”经费预算15.00万元，会议费支出3.00万元，节约2.69万元。");
    assertOutcomes(Kind.CHANGE, "项目支出决算12.31万元，比预算节约2.69万元。");
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

  /** The rate has its name from what was counted. */
  @Test
  void ratesThatAreCalledAfterTheirPart() {
    assertOutcomes(Kind.RATE, "办理案件50件，其中按期办结48件，按期办结率96.00%。", "holds");
    assertOutcomes(Kind.RATE, "办理案件50件，其中按期办结48件，按期办结率98.00%。", "fails");
    assertOutcomes(Kind.RATE, "督办的40项任务完成38项，完成率95.00%。", "holds");
    assertOutcomes(Kind.RATE, "督办的40项任务完成38项，完成率97.00%。", "fails");
    assertOutcomes(Kind.RATE, "编制200名，在职190人，控制率95.00%。", "holds");
    String asked = "发放问卷500份，收回有效问卷480份，表示满意的456份，满意度";
    assertOutcomes(Kind.RATE, asked + "95.00%。", "holds");
    assertOutcomes(Kind.RATE, asked + "91.20%。", "holds");
    assertOutcomes(Kind.RATE, asked + "93.00%。", "fails");
  }

  @Test
  void ratesThatCountMoreThanTheirPart() {
    assertOutcomes(Kind.RATE, "收回问卷300份，其中非常满意280份，满意度98.50%。");
    assertOutcomes(Kind.RATE, "收回问卷300份，满意200份、基本满意80份，满意度92.00%。");
    assertOutcomes(Kind.RATE, "组织培训120人，完成考核80人，完成率90%。");
  }

  /** Points are awarded for a rate, they do not make it. */
  @Test
  void ratesThatAreScored() {
    assertOutcomes(Kind.RATE, "重点工作得11.25分；隐患整改8分，整改率98.35%，得7.87分。");
    assertOutcomes(Kind.RATE, "群众评价5分，得4.61分：群众满意度5分，满意度92.1%。");
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
