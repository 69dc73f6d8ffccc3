package gouji.checker.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import gouji.extractor.model.ReportKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class SameQuantityDiffersTest {
  private static final ProseRuleTester TESTER =
      ProseRuleTester.of(new SameQuantityDiffers()).readAs(ReportKind.DEPARTMENT_ACCOUNTS);

  @Test
  void findsTheOnePlaceThatDiffersFromTheOthers() {
    Finding finding =
        TESTER.expectOne(
            """
            # 一、总体情况
            2023年度支出合计9187.46万元。
            # 二、支出情况
            2023年度支出合计9817.46万元。 // FINDING: “2023年度支出合计”此处为9817.46万元，报告其他地方为9187.46万元，相差630.00万元
            # 三、结论
            2023年总支出91874600元。
            全年总支出9187.5万元。
            """);
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals("二、支出情况", finding.section());
    assertEquals(List.of("9817.46", "9187.46"), ProseRuleTester.cited(finding));
    assertEquals("9817.46 应为 9187.46（第2、3位数字颠倒）", ProseRuleTester.cause(finding));
  }

  @Test
  void otherYearsBooksAndFundsAreOtherQuantities() {
    TESTER.expectSilence(
        """
        2023年度支出合计9187.46万元。
        2023年总支出9187.46万元。
        2022年度支出合计8817.46万元。
        年初预算支出合计9500.00万元。
        一般公共预算财政拨款支出9000.00万元。
        下属单位支出合计120.00万元。
        支出合计约9000万元。
        """);
  }

  @Test
  void oneAgainstOneIsLeftOpen() {
    TESTER.expectSilence(
        """
        2023年度支出合计9187.46万元。
        2023年度支出合计9350.00万元。
        """);
  }

  @Test
  void oneSlipMakesOneAgainstOneCertain() {
    TESTER.expectOne(
        """
        2023年度支出合计9187.46万元。
        2023年度支出合计9817.46万元。 // FINDING: 一处为9817.46万元，另一处为9187.46万元
        """);
  }

  @Test
  void twoSourcesOfHeadsBlameNeither() {
    Finding finding =
        TESTER.expectOne(
            """
            根据决算报表，年末在职人员26人；根据资产报表，年末在职人员29人。 // FINDING: “年末在职人员”一处为29人，另一处为26人，相差3人
            """);
    assertEquals(List.of("29", "26"), ProseRuleTester.cited(finding));
    assertEquals("", ProseRuleTester.cause(finding));
  }

  @Test
  void anIndicatorHasOneScoreInTextAndTable() {
    ProseRuleTester.of(new SameQuantityDiffers())
        .expect(
            """
            采购合规自评得分5分（满分6分）。 // FINDING: 5.5分
            合同备案自评得分4分（满分4分）。
            | 三级指标 | 分值 | 得分 |
            | 采购合规 | 6 | 5.5 |
            | 合同备案 | 4 | 4 |
            | 资金管理 | 90 | 89 |
            | 合计 | 100 | 98.5 |
            """);
  }
}
