package gouji.checker.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaMismatchTest {
  private static final ProseRuleTester TESTER = ProseRuleTester.of(new FormulaMismatch());

  @Test
  void findsResultsThatTheFormulaDoesNotGive() {
    Finding finding =
        TESTER.expectOne(
            """
            完成率=1146÷1200×100%=95.50%，得分=8分×95.50%=7.64分。
            完成率=1146÷1200×100%=95.50%，得分=8分×95.50%=7.46分。 // FINDING: 算式的结果报告为7.46分，按算式计算为7.64分，相差0.18分
            """);
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals(List.of("7.46", "8", "95.50"), ProseRuleTester.cited(finding));
    assertEquals("7.46 应为 7.64（第2、3位数字颠倒）", ProseRuleTester.cause(finding));
  }

  @Test
  void aNumberOfTheFormulaIsBlamedWhereASlipExplainsIt() {
    Finding finding =
        TESTER.expectOne(
            """
            完成率=1164÷1200×100%=95.50%。 // FINDING: 算式中的1164应为1146
            """);
    assertEquals("1164 应为 1146（第3、4位数字颠倒）", ProseRuleTester.cause(finding));
  }

  @Test
  void resultsMayBeRoundedOrCutOff() {
    TESTER.expect(
        """
        得分=6分×83.29%=5.00分。
        得分=7×14/15=6.53分。
        得分=20×7÷8=17.5分。
        得分=20×7÷8=17.05分。 // FINDING: 按算式计算为17.50分
        """);
  }

  @Test
  void waysOfWritingAreNotErrors() {
    TESTER.expectSilence(
        """
        执行率=(46053300-46053300)/46053300×100%=0。
        执行率=952.00/980.00×100=97.14%。
        差异率=(952.00-980.00)/980.00×100%=2.86%。
        执行率=支出952.00万元÷预算9800000元×100%=97.14%。
        得分=执行率×10=9.71分，执行率97.14%×10=9.71分，另扣5-0.5×2=4分。
        """);
  }
}
