package gouji.reconciler.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.reconciler.Prose;
import gouji.reconciler.assertion.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class CriteriaInProseTest {
  private static final String BANDS = "评分标准：完成率≥95%的，得6分；90%（含）—95%的，得5分；低于90%的，不得分。";

  @Test
  void theScoreStandsBehindItsCriteria() {
    assertOutcomes("预算完成率为94.44%。" + BANDS + "满分6分，自评得分5分。", "holds");
    assertOutcomes("预算完成率为94.44%。" + BANDS + "满分6分，自评得分6分。", "fails");
  }

  @Test
  void orInTheHeading() {
    assertOutcomes("# 1.预算完成率（满分6分，自评得分6分）\n预算完成率为94.44%。" + BANDS, "fails");
  }

  @Test
  void twoScoresInASectionAreNobodys() {
    assertOutcomes("# 1.预算管理\n甲项满分6分，自评得分6分。\n乙项满分6分，自评得分5分。\n预算完成率为94.44%。" + BANDS);
  }

  @Test
  void inProportionWithTheDecimalsOfTheOtherScores() {
    String proportion = "评分标准：目标完成率=完成数/目标数×100%，得分=目标完成率×分值。满分6分，自评得分";
    assertOutcomes(
        "目标完成率为94.44%。" + proportion + "5.67分。\n目标完成率为100.00%。" + proportion + "5.5分。",
        "holds",
        "fails");
  }

  @Test
  void withoutTheValueOfTheMetricNothingFollows() {
    assertOutcomes("覆盖率为94.44%。" + BANDS + "满分6分，自评得分6分。", "undecidable");
  }

  private static void assertOutcomes(String text, String... outcomes) {
    assertEquals(List.of(outcomes), Prose.outcomes(Prose.report(text), Kind.RUBRIC));
  }
}
