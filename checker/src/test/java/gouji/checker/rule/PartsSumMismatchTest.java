package gouji.checker.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import gouji.checker.text.Amount;
import gouji.extractor.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartsSumMismatchTest {
  private static final ProseRuleTester TESTER = ProseRuleTester.of(new PartsSumMismatch());

  @Test
  void findsPartsThatDoNotAddUpToTheirWhole() {
    TESTER.expect(
        """
        # 一、支出情况
        2020年支出合计1200.50万元，其中：基本支出800.30万元，项目支出400.20万元。
        2021年支出合计1020.50万元，其中：基本支出800.30万元，项目支出400.20万元。 // FINDING: 应为1200.50万元，相差180.00万元（800.30 + 400.20 = 1200.50）
        2022年支出合计1200.50万元，其中：基本支出800.30万元，项目支出4002000元。
        2023年支出合计1200.50万元，其中：基本支出800.30万元，项目支出402.00万元。 // FINDING: “项目支出”报告为402.00万元，按报告其他数字推算应为400.20万元
        """);
  }

  @Test
  void addendsMayBeRounded() {
    TESTER.expect(
        """
        采购总额251.25万元，其中：货物采购金额4.79万元、工程采购金额0.03万元、服务采购金额246.44万元。
        """);
    TESTER.expect(
        """
        采购总额251.28万元，其中：货物采购金额4.79万元、工程采购金额0.03万元、服务采购金额246.44万元。
        """);
    TESTER.expect(
        """
        采购总额251.29万元，其中：货物采购金额4.79万元、工程采购金额0.03万元、服务采购金额246.44万元。 // FINDING: 相差0.03万元
        """);
  }

  @Test
  void whatIsListedNeedNotBeAll() {
    TESTER.expectSilence(
        """
        共有车辆9辆，其中：应急用车2辆、执法执勤用车4辆。
        全年网络零售额13.8亿元，其中农产品销售额11.56亿元。
        资产总额100.00万元，其中房屋60.00万元，设备40.00万元，其中车辆15.00万元。
        支出合计900.00万元，其中：基本支出约500万元，项目支出300.00万元。
        """);
  }

  @Test
  void whatIsListedIsNeverMoreThanTheWhole() {
    Finding finding =
        TESTER.expectOne(
            """
            占地8013平方米（其中建筑7900平方米，绿化113平方米）。
            占地8013平方米（其中建筑7998平方米，绿化105平方米）。 // FINDING: 所列各部分合计8103平方米，超过其总数8013平方米，多出90平方米
            """);
    assertEquals(List.of("7998", "105", "8013"), ProseRuleTester.cited(finding));
    assertEquals(Optional.empty(), finding.amountTenThousandYuan());
  }

  /** Before, a bare 0 stood for anything up to half a 万元, and hid 0.27 in the part beside it. */
  @Test
  void aBareZeroIsNoRoundedAmount() {
    Finding finding =
        TESTER.expectOne(
            """
            2021年“三公”经费支出14.72万元，其中：因公出国（境）费0万元，公务用车购置及运行维护费12.58万元，公务接待费2.14万元。
            2022年“三公”经费支出14.72万元，其中：因公出国（境）费0万元，公务用车购置及运行维护费12.85万元，公务接待费2.14万元。 // FINDING: 应为12.58万元
            “三公”经费支出15万元，其中：因公出国（境）费0万元，公务用车购置及运行维护费13万元，公务接待费3万元。
            """);
    assertEquals(List.of("12.85", "14.72", "0", "2.14"), ProseRuleTester.cited(finding));
  }

  @Test
  void aWholeAndItsPartsMayStandApart() {
    TESTER.expect(
        """
        # 二、预算执行情况
        截止2023年12月底，实际基本支出751.84万元；项目支出3853.49万元。
        2023年度财政拨款支出合计4065.33万元，比年初预算数减少1835.59万元。 // FINDING: 应为4605.33万元
        """);
  }

  @Test
  void changesHavePartsToo() {
    Finding finding =
        TESTER.expectOne(
            """
            支出预算900.00万元，比上年增加50.30万元，其中：基本支出增加20.10万元，项目支出增加30.20万元。
            支出预算900.00万元，比上年增加50.30万元，其中：基本支出增加20.10万元，项目支出增加32.20万元。 // FINDING: “支出预算增加额”报告为50.30万元，所列各部分合计为52.30万元
            """);
    assertEquals(List.of("50.30", "20.10", "32.20"), ProseRuleTester.cited(finding));
  }

  @Test
  void saysWhatItRestsOn() {
    Finding finding =
        TESTER.expectOne(
            """
            # 一、支出情况
            支出合计1020.50万元，其中：基本支出800.30万元，项目支出400.20万元。 // FINDING: 支出合计
            """);
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals("一、支出情况", finding.section());
    assertEquals(List.of("1020.50", "800.30", "400.20"), ProseRuleTester.cited(finding));
    assertEquals(
        Optional.of(new Amount(new BigDecimal("1200.50"), Unit.TEN_THOUSAND_YUAN)),
        finding.recomputed());
    assertEquals(Optional.of(new BigDecimal("180.00")), finding.amountTenThousandYuan());
    assertEquals("1020.50 应为 1200.50（第2、3位数字颠倒）", ProseRuleTester.cause(finding));
  }
}
