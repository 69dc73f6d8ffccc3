package gouji.reconciler.across;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.reconciler.Prose;
import gouji.reconciler.Reconciler;
import gouji.reconciler.assertion.Why;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told twice in the same words. */
class RepeatedPassagesTest {
  private static final String FIRST =
      "二、履职情况\n（1）工业方面。全年完成规上工业总产值50.4亿元，同比增长16.55%；规上工业增加值12.26亿元。\n";
  private static final String AGAIN =
      "三、评分\n①完成率。工业方面，全年完成规上工业总产值%s亿元，同比增长%s%%；规上工业增加值12.26亿元。自评得2分。";

  @Test
  void theSameFiguresInBothPlaces() {
    assertTold(AGAIN.formatted("50.4", "16.55"), "holds", "holds", "holds");
  }

  @Test
  void oneFigureDiffers() {
    assertTold(AGAIN.formatted("54.0", "16.55"), "fails", "holds", "holds");
  }

  /** What its own passage shows to be wrong is found there. */
  @Test
  void notWhatIsWrongAnyway() {
    String list = "本年培训费合计103.25万元，其中：讲课费61.95万元，占60.00%%；场地费41.30万元，占%s%%。\n";
    assertTold(
        list.formatted("40.00") + list.formatted("44.00"), "holds", "holds", "holds", "holds");
  }

  @Test
  void notABudgetAndItsOutturn() {
    String list = "%s，其中：基本支出910.69万元，项目支出%s万元。\n";
    assertTold(
        list.formatted("全年预算2326.69万元", "1416.00") + list.formatted("全年实际支出2237.01万元", "1326.32"));
  }

  /** The words of a form, filled in for two things. */
  @Test
  void twoFiguresDiffer() {
    assertTold(AGAIN.formatted("54.0", "17.50"));
  }

  @Test
  void roundFiguresProveNothing() {
    String unit = "核定事业编制%s名，实有在职人员%s人，退休人员5人。\n";
    assertTold("一、局机关" + unit.formatted("10", "9") + "二、服务中心" + unit.formatted("10", "8"));
  }

  private static void assertTold(String again, String... outcomes) {
    assertEquals(
        List.of(outcomes),
        Reconciler.reconcile(Prose.report(FIRST + again)).recalculations().stream()
            .filter(r -> r.assertion().why() == Why.SAME_WORDS)
            .map(r -> r.fails() ? "fails" : r.holds() ? "holds" : "undecidable")
            .toList());
  }
}
