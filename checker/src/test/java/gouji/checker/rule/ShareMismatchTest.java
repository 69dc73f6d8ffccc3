package gouji.checker.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShareMismatchTest {
  private static final ProseRuleTester TESTER = ProseRuleTester.of(new ShareMismatch());

  @Test
  void findsSharesOfTheListedWhole() {
    Finding finding =
        TESTER.expectOne(
            """
            支出合计2940.05万元，其中：基本支出2336.91万元，占79.49%；项目支出603.14万元，占20.51%。
            支出合计2940.05万元，其中：基本支出2336.91万元，占79.48%；项目支出603.14万元，占20.5%。
            支出合计2940.05万元，其中：基本支出2336.91万元，占79.49%；项目支出603.14万元，占20.15%。 // FINDING: 的占比报告为20.15%，按文中金额计算为20.51%，相差0.36个百分点
            """);
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals(List.of("20.15", "603.14", "2940.05"), ProseRuleTester.cited(finding));
    assertEquals("20.15 应为 20.51（第3、4位数字颠倒）", ProseRuleTester.cause(finding));
  }

  @Test
  void anAmountIsBlamedWhereASlipExplainsIt() {
    Finding finding =
        TESTER.expectOne(
            """
            年度支出4376.64万元，其中基本支出521.81万元，占总支出的11.717%。 // FINDING: 报告为521.81万元，按文中占比计算应为512.81万元
            """);
    assertEquals("521.81 应为 512.81（第2、3位数字颠倒）", ProseRuleTester.cause(finding));
  }

  @Test
  void findsSharesOfANamedWhole() {
    TESTER.expect(
        """
        年度支出4376.64万元，其中基本支出512.81万元，占总支出的11.71%。人员经费470.56万元，占基本支出的91.76%。
        年度支出4376.64万元，其中基本支出512.81万元，占总支出的11.71%。人员经费470.56万元，占基本支出的97.16%。 // FINDING: 计算为91.76%
        """);
  }

  @Test
  void aWholeThatIsNotPrintedCannotBeTested() {
    TESTER.expectSilence(
        """
        闲置资产原值233.78万元，占固定资产原值的58.74%。
        全县耕地50万亩，其中水田20万亩，占全省的3.1%，旱地30万亩，占全省的2.7%。
        """);
  }

  /** Before, the budget that follows was taken for 本年支出. */
  @Test
  void anOutturnIsNoShareOfABudget() {
    TESTER.expectSilence(
        """
        财政拨款支出902.50万元，占本年支出的99.68%，年初预算887.50万元，完成年初预算的101.69%，决算数大于预算数。
        """);
  }
}
