package gouji.checker.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import gouji.extractor.model.ReportKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionRateMismatchTest {
  private static final ProseRuleTester TESTER =
      ProseRuleTester.of(new CompletionRateMismatch()).readAs(ReportKind.DEPARTMENT_ACCOUNTS);

  @Test
  void findsRatesThatDoNotFollowFromBudgetAndOutturn() {
    Finding finding =
        TESTER.expectOne(
            """
            财政拨款支出年初预算为2993.92万元，支出决算为2940.05万元，完成年初预算的98.20%。
            财政拨款支出年初预算为2993.92万元，支出决算为2940.05万元，完成年初预算的98.02%。 // FINDING: “支出决算”的完成率（执行率）报告为98.02%，按预算数和执行数计算应为98.20%，相差0.18个百分点
            """);
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals(List.of("98.02", "2940.05", "2993.92"), ProseRuleTester.cited(finding));
    assertEquals("98.02 应为 98.20（第3、4位数字颠倒）", ProseRuleTester.cause(finding));
  }

  @Test
  void anAmountIsBlamedWhereASlipExplainsIt() {
    Finding finding =
        TESTER.expectOne(
            """
            年初预算为1200.00万元，支出决算为1164.00万元，完成年初预算的95.50%。 // FINDING: 报告为1164.00万元，按文中完成率（执行率）计算应为1146.00万元
            """);
    assertEquals("1164.00 应为 1146.00（第3、4位数字颠倒）", ProseRuleTester.cause(finding));
  }

  @Test
  void ratesMayBeRoundedOrCutOff() {
    TESTER.expect(
        """
        年初预算1000.00万元，支出决算804.90万元，执行率80%。
        年初预算1000.00万元，支出决算809.90万元，执行率80%。
        年初预算1000.00万元，支出决算809.90万元，执行率81%。
        年初预算1000.00万元，支出决算810.10万元，执行率80%。 // FINDING: 计算为81.01%
        """);
  }

  @Test
  void aVarianceIsRecomputedFromItsTwoAmounts() {
    TESTER.expect(
        """
        决算数4376.61万元，预算数625.25万元，差异率599.98%。
        决算数600.00万元，预算数625.00万元，差异率-4.00%。
        决算数600.00万元，预算数625.00万元，差异率4.00%。
        决算数4376.61万元，预算数625.25万元，差异率509.98%。 // FINDING: “差异率”报告为509.98%，按预算数和执行数计算为599.98%
        """);
  }

  @Test
  void rateWithoutItsBudgetOrOnNothingAssertsNothing() {
    TESTER.expectSilence(
        """
        全年支出800.00万元，完成预算的80.00%。
        年初预算为0万元，支出决算为12.00万元，完成年初预算的0%。
        """);
  }
}
