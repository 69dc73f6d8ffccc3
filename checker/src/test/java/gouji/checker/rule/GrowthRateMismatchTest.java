package gouji.checker.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import gouji.extractor.model.ReportKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthRateMismatchTest {
  private static final ProseRuleTester TESTER =
      ProseRuleTester.of(new GrowthRateMismatch()).readAs(ReportKind.DEPARTMENT_ACCOUNTS);

  @Test
  void findsRatesThatDoNotFollowFromAmountAndChange() {
    TESTER.expect(
        """
        机关运行经费支出184.65万元，比2022年度增加2.55万元，增长1.40%。
        机关运行经费支出184.65万元，比2022年度增加2.55万元，增长1.4%。
        机关运行经费支出184.65万元，比2022年度增加2.55万元，增长1%。
        机关运行经费支出184.65万元，比2022年度增加2.55万元，增长1.04%。 // FINDING: 的增减幅度报告为1.04%，按文中金额计算为1.40%，相差0.36个百分点
        培训费支出2945.65万元，比上年减少20.05万元，下降0.67%。
        培训费支出2945.65万元，比上年减少20.05万元，下降0.68%。
        培训费支出2945.65万元，比上年减少20.05万元，下降0.69%。 // FINDING: 相差0.01个百分点
        """);
  }

  @Test
  void theAmountMayStandInTheSentenceBefore() {
    TESTER.expect(
        """
        2023年度收入支出总计3000.00万元。与2022年度相比，收入支出总计减少56.95万元，下降1.86%。
        2023年度收入支出总计0万元。与2022年度相比，收入支出总计减少56.95万元，下降1.87%。 // FINDING: 计算为100.00%
        """);
  }

  @Test
  void bothYearsMayBePrinted() {
    Finding finding =
        TESTER.expectOne(
            """
            2022年培训费支出60.13万元，2023年培训费支出25.77万元，比2022年减少57.14%。
            2022年培训费支出60.13万元，2023年培训费支出25.77万元，比2022年减少51.74%。 // FINDING: 计算为57.14%
            """);
    assertEquals("51.74 应为 57.14（第2、3位数字颠倒）", ProseRuleTester.cause(finding));
  }

  @Test
  void anAmountIsBlamedWhereASlipExplainsIt() {
    Finding finding =
        TESTER.expectOne(
            """
            2022年培训费支出60.13万元，2023年培训费支出52.77万元，比2022年减少57.14%。 // FINDING: 报告为52.77万元，按文中增减幅度计算应为25.77万元
            """);
    assertEquals("52.77 应为 25.77（第1、2位数字颠倒）", ProseRuleTester.cause(finding));
  }

  @Test
  void growthOnNothingAndGrowthAloneAssertNothing() {
    TESTER.expectSilence(
        """
        政府性基金预算财政拨款支出0万元，比上年增加0万元，增长0%。
        全年完成工业总产值50.4亿元，同比增长16.55%。
        支出约900万元，比上年增加100万元，增长20%。
        """);
  }

  @Test
  void saysWhatItRestsOn() {
    Finding finding =
        TESTER.expectOne(
            """
            一般公共预算财政拨款支出4065.33万元，比年初预算数减少1835.59万元，降低21.96%。 // FINDING: 31.11%
            """);
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals(List.of("21.96", "1835.59", "4065.33"), ProseRuleTester.cited(finding));
    assertEquals("", ProseRuleTester.cause(finding));
  }
}
