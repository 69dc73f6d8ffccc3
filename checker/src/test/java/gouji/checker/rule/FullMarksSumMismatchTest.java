package gouji.checker.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class FullMarksSumMismatchTest {
  private static final ProseRuleTester TESTER = ProseRuleTester.of(new FullMarksSumMismatch());

  @Test
  void fullMarksThatAddUpAreSilent() {
    TESTER.expectSilence(
        """
        # （一）自评结论
        我局2023年度自评得分为94分。（满分100分）
        # 1.预算编制情况
        该一级指标满分40分，自评得分38分。
        # 2.预算执行情况
        该一级指标满分60分，自评得分57分。
        """);
  }

  @Test
  void findsFullMarksThatDoNotAddUpWhereTheScoresDo() {
    Finding finding =
        TESTER.expectOne(
            """
            # （一）自评结论
            我局2023年度自评得分为95分。（满分100分） // FINDING: 满分为100分，其下级指标满分合计为105分，相差5分（45 + 60 = 105）
            # 1.预算编制情况
            该一级指标满分45分，自评得分38分。
            # 2.预算执行情况
            该一级指标满分60分，自评得分57分。
            """);
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals("（一）自评结论", finding.section());
    assertEquals(List.of("100", "45", "60"), ProseRuleTester.cited(finding));
    assertEquals("", ProseRuleTester.cause(finding));
  }

  @Test
  void blamesTheMarksThatTwoLevelsContradict() {
    Finding finding =
        TESTER.expectOne(
            """
            # （一）自评结论
            我局2023年度自评得分为95分。（满分100分）
            # 1.预算编制情况
            该一级指标满分45分，自评得分38分。 // FINDING: 满分为45分，按其他指标满分推算应为40分，相差5分
            ## （1）预算编制自评分18分（满分20分）
            ## （2）目标设置自评分20分（满分20分）
            # 2.预算执行情况
            该一级指标满分60分，自评得分57分。
            """);
    assertEquals(List.of("45", "100", "60", "20", "20"), ProseRuleTester.cited(finding));
  }

  @Test
  void neitherSumRightMeansThatTheStructureIsNotUnderstood() {
    TESTER.expectSilence(
        """
        # （一）自评结论
        我局2023年度自评得分为94分。（满分100分）
        # 1.预算编制情况
        该一级指标满分45分，自评得分38分。
        # 2.预算执行情况
        该一级指标满分60分，自评得分57分。
        """);
  }
}
