package gouji.reconciler.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.extractor.model.Interval;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RubricTest {

  /** criteria | full marks | value | least | most. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ≥90%得5分；80%（含）-90%得3分；80%以下不得分 | 5 | 90    | 5 | 5
          ≥90%得5分；80%（含）-90%得3分；80%以下不得分 | 5 | 89.99 | 3 | 3
          ≥90%得5分；80%（含）-90%得3分；80%以下不得分 | 5 | 80    | 3 | 3
          90%以上得5分；80%-90%得3分；低于80%不得分    | 5 | 90    | 3 | 5
          完成率=100%得10分；≥95%得9分；在90%（含）和95%之间得8分；<90%得0分 | 10 | 100 | 10 | 10
          完成率=100%得10分；≥95%得9分；在90%（含）和95%之间得8分；<90%得0分 | 10 | 95  | 9  | 9
          完成率=100%得10分；≥95%得9分；在90%（含）和95%之间得8分；<90%得0分 | 10 | 94  | 8  | 8
          5%以内得6分；5%—10%（含）得3分；超过10%不得分 | 6 | 5     | 6 | 6
          5%以内得6分；5%—10%（含）得3分；超过10%不得分 | 6 | 10    | 3 | 3
          1.率≤10%的,得3分;2.10%<率≤20%的,得2分;3.率>20%的,得0分 | 3 | 15 | 2 | 2
          95%＞率≥85%，计4分；率≥95%，计5分；率＜85%，计0分 | 5 | 85 | 4 | 4
          变动率≤-15%的得3分；≤-10%但是大于-15%的得2分；大于-10%的得0分 | 3 | -12 | 2 | 2
          率≥90%得满分，80%—89%得满分的60%，80%以下不得分 | 5 | 85   | 3.0 | 3.0
          率≥90%得5分，80%—89%得3分，80%以下不得分       | 5 | 89.5 | 3   | 5
          ≤100%得3分，否则不得分 | 3 | 100.1 | 0 | 0
          决算数≤预算数的得3分，否则不得分 | 3 | 97 | 3 | 3
          决算数≤预算数，得3分，否则不得分 | 3 | 103 | 0 | 0
          60%以上得3分；80%以上得4分；90%以上得5分 | 5 | 95 | 5 | 5
          60%以上得3分；80%以上得4分；90%以上得5分 | 5 | 70 | 3 | 3
          甲决算数/甲预算数×100%-100%。≤20%得5分；20%至40%（含）得3分；大于40%不得分 | 5 | 30 | 3 | 3
          控制率≦100%得5分；否则不得分 | 5 | 99 | 5 | 5
          ①未调整预算得5分；②调整率≤10%得3分；③调整率>10%得0分 | 5 | 8 | 3 | 5
          制度健全得2分；执行率≥90%得3分，低于90%得1分 | 5 | 95 | 3 | 5
          """)
  void bandsHoldTheValuesThatTheyName(
      String criteria, BigDecimal marks, BigDecimal value, BigDecimal least, BigDecimal most) {
    assertPoints(least, most, Rubric.compile(criteria, marks).score(Interval.exactly(value)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          差异率=0得满分3分；每增加5%（含）扣减0.5分，直至扣完为止 | 3 | 4.9 | 3 | 3
          差异率=0得满分3分；每增加5%（含）扣减0.5分，直至扣完为止 | 3 | 12  | 2 | 2
          差异率=0得满分3分；每增加5%（含）扣减0.5分，直至扣完为止 | 3 | 599 | 0 | 0
          等于100%得5分；每超过（降低）5%扣1分 | 5 | 90  | 3 | 3
          等于100%得5分；每超过（降低）5%扣1分 | 5 | 110 | 3 | 3
          达到90%得满分，每低1个百分点扣1分 | 8 | 88.5 | 6 | 7
          达到90%得满分，每低一个百分点扣1分，不足1个百分点按1个百分点计 | 8 | 88.5 | 6 | 6
          ≤5%得5分；每超过0.1个百分点扣0.1分，扣完为止 | 5 | 5.1 | 4.9 | 4.9
          率95%以上得满分；低于95%的，每下降1个百分点扣0.5分 | 10 | 93 | 9 | 9
          每发现1个问题扣1分，扣完为止 | 6 | 2 | 4 | 4
          完成率每低5%扣分值的10%，完成率100%得满分 | 10 | 100 | 10 | 10
          """)
  void stepsAreCountedInEveryReading(
      String criteria, BigDecimal marks, BigDecimal value, BigDecimal least, BigDecimal most) {
    assertPoints(least, most, Rubric.compile(criteria, marks).score(Interval.exactly(value)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          得分=执行率×10分 | 10 | 97.34 | 9.734 | 9.734
          得分=执行率×10分 | 10 | 104   | 10    | 10
          得分=本指标满分×采购执行率 | 3 | 50 | 1.5 | 1.5
          满意度≥90%的得4分；低于90%的，得分=满意度÷90%×4分 | 4 | 45 | 2 | 2
          按期完成项目数/项目总数×5分 | 5 | 80 | 4 | 4
          率90%以上得满分，60%-90%按比例得分，60%以下不得分 | 9 | 75 | 4.5 | 7.5
          得分=4分×执行率；超出计划的，不得分 | 4 | 50  | 2 | 2
          得分=4分×执行率；超出计划的，不得分 | 4 | 101 | 0 | 0
          得分=满分×采购率，其中：采购率=（采购额/计划额）×100%；弄虚作假的不得分 | 4 | 50 | 0 | 2
          执行率达到100%得10分，低于100%的按执行率×10分计算，低于60%不得分 | 10 | 50 | 0 | 0
          """)
  void proportionsAreCapped(
      String criteria, BigDecimal marks, BigDecimal value, BigDecimal least, BigDecimal most) {
    assertPoints(least, most, Rubric.compile(criteria, marks).score(Interval.exactly(value)));
  }

  @Test
  void aTargetDecidesWhatProportionIsOf() {
    String criteria = "达到目标值得满分，未达到的得分=实际完成值/目标值×分值";
    Rubric more = Rubric.compile(criteria, BigDecimal.TEN, Optional.of("≥80%"));
    assertPoints(BigDecimal.TEN, BigDecimal.TEN, more.score(exactly("85")));
    assertPoints(BigDecimal.valueOf(5), BigDecimal.valueOf(5), more.score(exactly("40")));
    Rubric less = Rubric.compile("得分=目标值/实际值×分值", BigDecimal.TEN, Optional.of("≤5%"));
    assertPoints(BigDecimal.valueOf(5), BigDecimal.valueOf(5), less.score(exactly("10")));
  }

  @Test
  void onePartIsDecidedByItsMetricTheOtherIsBounds() {
    Rubric rubric =
        Rubric.compile(
            "1.差异率（3分）：差异率=|甲-乙|/乙×100%，为0的得3分，每增加5%（含）扣0.5分；2.编制准确，得2分。", BigDecimal.valueOf(5));
    Score score = rubric.score(exactly("600"));
    assertPoints(BigDecimal.ZERO, BigDecimal.valueOf(2), score);
    assertTrue(score.discretionary());
  }

  @Test
  void fullMarksOfItsOwnMakeAPart() {
    Rubric rubric =
        Rubric.compile(
            "1.依据差异率评分，差异率=0，本项得满分3分；每增加5%（含）扣减0.5分，扣完为止。2.编制的准确性（2分），调剂3项以上扣1分。",
            BigDecimal.valueOf(5));
    assertPoints(BigDecimal.ZERO, BigDecimal.valueOf(2), rubric.score(exactly("600")));
  }

  @Test
  void periodsOfTheirOwnAreParts() {
    Rubric rubric =
        Rubric.compile("半年进度：≥45%得2分；低于45%不得分。前三季度进度：≥75%得3分；低于75%不得分。", BigDecimal.valueOf(5));
    assertEquals(Set.of(Problem.SEVERAL_METRICS), rubric.problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"酌情得分", "制度健全得2分；执行有效得3分", "优得5分，良得4分", "全部完成得满分，否则酌情扣分", "率≥90%且度≥85%得5分，视情况扣分"})
  void judgementGivesBoundsOnly(String criteria) {
    Score score = Rubric.compile(criteria, BigDecimal.valueOf(5)).score(exactly("50"));
    assertPoints(BigDecimal.ZERO, BigDecimal.valueOf(5), score);
    assertTrue(score.discretionary());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          率高于85%（含）得3分，90%（含）-95%得1分，低于85%得0分 | 3 | OVERLAP
          率≥95%得3分，低于90%得0分 | 3 | GAP
          率≥95%得3分，90%（含）-95%得2分 | 3 | GAP
          率≥95%得4分，低于95%得0分 | 5 | FULL_MARKS_OUT_OF_REACH
          率≥95%得6分，低于95%得0分 | 5 | FULL_MARKS_EXCEEDED
          健全得1分；有效得2分 | 5 | FULL_MARKS_OUT_OF_REACH
          """)
  void tellsWhatIsWrongWithCriteria(String criteria, BigDecimal marks, Problem problem) {
    assertTrue(Rubric.compile(criteria, marks).problems().contains(problem));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=100得5分；≥95得4分；≥90得3分；<90得0分",
        "率90%以上得5分，80%-89%得3分，79%以下得0分",
        "率100%得满分，每低1个百分点扣0.5分",
        "满意度≥90%的得5分；低于90%的，得分=满意度÷90%×5分",
        "60%以上得3分；80%以上得4分；90%以上得5分",
        "执行率≥95%得5分；80%-95%得3分；60%以上得1分；低于60%不得分"
      })
  void soundCriteriaHaveNoProblem(String criteria) {
    assertEquals(Set.of(), Rubric.compile(criteria, BigDecimal.valueOf(5)).problems());
  }

  @Test
  void betterValuesNeverGetLessAndNothingLeavesTheMarks() {
    String[] rising = {
      "≥90%得5分；80%（含）-90%得3分；80%以下不得分",
      "达到90%得满分，每低1个百分点扣0.3分，扣完为止",
      "得分=完成率×5分",
      "率90%以上得满分，60%-90%按比例得分，60%以下不得分"
    };
    for (String criteria : rising) {
      Rubric rubric = Rubric.compile(criteria, BigDecimal.valueOf(5));
      Interval before = Interval.ZERO;
      for (int tenths = 0; tenths <= 1200; tenths++) {
        Interval points = rubric.score(Interval.exactly(BigDecimal.valueOf(tenths, 1))).points();
        assertTrue(points.low().compareTo(before.low()) >= 0, criteria + " at " + tenths);
        assertTrue(points.high().compareTo(before.high()) >= 0, criteria + " at " + tenths);
        assertTrue(points.high().compareTo(BigDecimal.valueOf(5)) <= 0);
        before = points;
      }
    }
  }

  private static Interval exactly(String value) {
    return Interval.exactly(new BigDecimal(value));
  }

  private static void assertPoints(BigDecimal least, BigDecimal most, Score score) {
    assertEquals(0, least.compareTo(score.points().low()), score.toString());
    assertEquals(0, most.compareTo(score.points().high()), score.toString());
  }
}
