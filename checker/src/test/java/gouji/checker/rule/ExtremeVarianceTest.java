package gouji.checker.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtremeVarianceTest {
  private static final ProseRuleTester TESTER = ProseRuleTester.of(new ExtremeVariance());

  @Test
  void findsVariancesOfMoreThanTheWholeBudget() {
    TESTER.expect(
        """
        # 预算编制准确性
        决算数640.00万元，预算数625.25万元，差异率2.36%。
        预算调整率100%。
        预算调整率100.4%，因为年中追加。 // FINDING: “预算调整率”高达100.4%
        预算调整率约150%。
        预算执行率150%。
        决算数4376.61万元，预算数625.25万元，差异率599.98%。 // FINDING: “差异率”高达599.98%，实际与预算相差一倍以上
        """);
  }

  @Test
  void asksRatherThanBlames() {
    Finding finding = TESTER.expectOne("决算数4376.61万元，预算数625.25万元，差异率599.98%。 // FINDING: 应说明原因");
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals(List.of("599.98", "4376.61", "625.25"), ProseRuleTester.cited(finding));
    assertEquals("", ProseRuleTester.cause(finding));
  }
}
