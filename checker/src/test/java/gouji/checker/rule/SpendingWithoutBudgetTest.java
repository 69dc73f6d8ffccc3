package gouji.checker.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpendingWithoutBudgetTest {
  private static final ProseRuleTester TESTER = ProseRuleTester.of(new SpendingWithoutBudget());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "政府采购预算数12.00万元，实际政府采购数10.60万元。",
        "政府采购预算数0万元，实际政府采购数0万元。",
        "公务接待费年初预算为0万元，支出决算为1.20万元，主要原因是年中追加预算。",
        "因公出国（境）费年初预算0万元，决算3.20万元，由区外办统筹安排。",
        "一般行政管理事务（项）。年初预算为0万元，支出决算为12.00万元。",
        "公务接待费预算为0万元。公务用车运行费决算为1.20万元。",
        "公务接待费预算为0万元，公务用车运行费决算为1.20万元。",
        "公务接待费2022年预算为0万元，2023年决算为1.20万元。"
      })
  void budgetedOrExplainedIsSilent(String line) {
    TESTER.expectSilence(line);
  }

  @Test
  void findsProcurementWithoutAPlan() {
    Finding finding =
        TESTER.expectOne(
            "年初政府采购预算数0元，年度实际政府采购数为5120元，此项不得分。 // FINDING: “年初政府采购预算数”为0元，“年度实际政府采购数”却为5120元");
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals(List.of("5120", "0"), ProseRuleTester.cited(finding));
    assertEquals("", ProseRuleTester.cause(finding));
  }

  @Test
  void findsReceptionsWithoutABudget() {
    TESTER.expect("公务接待费预算为0万元，决算为1.20万元。 // FINDING: 却为1.20万元");
  }

  @Test
  void afterAdjustmentEveryBudgetBinds() {
    TESTER.expect("项目支出全年预算为0万元，项目支出决算为12.00万元。 // FINDING: 却为12.00万元");
  }
}
