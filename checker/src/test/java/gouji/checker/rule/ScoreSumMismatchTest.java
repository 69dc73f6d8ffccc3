package gouji.checker.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreSumMismatchTest {
  private static final ProseRuleTester TESTER = ProseRuleTester.of(new ScoreSumMismatch());

  @Test
  void scoresThatAddUpAreSilent() {
    TESTER.expectSilence(
        """
        # （一）自评结论
        我局2023年度自评得分为94.5分。（满分100分）
        # 1.预算编制情况
        该一级指标满分40分，自评得分37.5分。
        ## （1）预算编制自评分18分（满分20分）
        ## （2）目标设置自评分19.5分（满分20分）
        # 2.预算执行情况
        该一级指标满分60分，自评得分57分。
        ## （1）资金管理自评分57分（满分57分）
        ## （2）采购执行率
        年初未编预算，此项不得分。（满分3分）
        """);
  }

  @Test
  void findsATotalThatIsNotTheSum() {
    Finding finding =
        TESTER.expectOne(
            """
            # （一）自评结论
            我局2023年度自评得分为94分。（满分100分） // FINDING: 得分为94分，其下级指标得分合计为95分，相差1分（38 + 57 = 95）
            # 1.预算编制情况
            该一级指标满分40分，自评得分38分。
            # 2.预算执行情况
            该一级指标满分60分，自评得分57分。
            """);
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals("（一）自评结论", finding.section());
    assertEquals(List.of("94", "38", "57"), ProseRuleTester.cited(finding));
    assertEquals("", ProseRuleTester.cause(finding));
  }

  /**
   * The total vouches for 38, and the other leaf has its full marks; still the 15 may be right and
   * what was added up from it wrong: both sides are named.
   */
  @Test
  void blamesNoLeafForASubtotalAlone() {
    TESTER.expect(
        """
        # （一）自评结论
        我局2023年度自评得分为95分。（满分100分）
        # 1.预算编制情况
        该一级指标满分40分，自评得分38分。 // FINDING: “预算编制情况自评得分”得分为38分，其下级指标得分合计为35分，相差3分（15 + 20 = 35）
        ## （1）预算编制自评分15分（满分20分）
        ## （2）目标设置自评分20分（满分20分）
        # 2.预算执行情况
        该一级指标满分60分，自评得分57分。
        """);
  }

  /** Before, a subtotal printed without decimals could not be found to lack half a point. */
  @Test
  void blamesASubtotalThatLacksHalfAPoint() {
    TESTER.expect(
        """
        # （一）自评结论
        我局2023年度自评得分为95.5分。（满分100分）
        # 1.预算编制情况
        该一级指标满分40分，自评得分38分。 // FINDING: 得分为38分，按其他指标得分推算应为38.5分
        ## （1）预算编制自评分18.5分（满分20分）
        ## （2）目标设置自评分20分（满分20分）
        # 2.预算执行情况
        该一级指标满分60分，自评得分57分。
        """);
  }

  @Test
  void withoutFullMarksThatAddUpNothingIsSaid() {
    TESTER.expectSilence(
        """
        # （一）自评结论
        我局2023年度自评得分为94分。（满分100分）
        # 1.预算编制情况
        该一级指标满分40分，自评得分38分。
        # 2.预算执行情况
        该一级指标满分50分，自评得分57分。
        """);
  }

  @Test
  void subtotalRowsAreSumsOfTheRowsAboveThem() {
    TESTER.expect(
        """
            | 一级指标 | 三级指标 | 分值 | 得分 |
            | 决策 | 立项依据 | 8 | 8 |
            | 决策 | 绩效目标 | 7 | 6.5 |
            | 小计 | | 15 | 14.5 |
            | 过程 | 资金到位 | 40 | 39.1 |
            | 过程 | 制度执行 | 45 | 44 |
            | 小计 | | 85 | 81.3 | // FINDING: 应为83.1分
            | 合计 | | 100 | 97.6 |
            """);
  }

  @Test
  void aTotalInASentenceIsTheSumOfTheScoresUnderIt() {
    TESTER.expect(
        """
        自评总分91.93分，等次为“优”。其中，预算管理53.41分（满分58分），履职效能29.02分（满分32分），结果应用9.50分（满分10分）。
        自评总分92.93分，等次为“优”。其中，预算管理53.41分（满分58分），履职效能29.02分（满分32分），结果应用9.50分（满分10分）。 // FINDING: 得分合计为91.93分
        自评总分92.93分，等次为“优”。其中，预算管理53.41分（满分58分），履职效能29.02分（满分32分）。
        """);
  }
}
