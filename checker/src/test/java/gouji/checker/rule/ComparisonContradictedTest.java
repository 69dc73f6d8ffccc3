package gouji.checker.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import gouji.extractor.model.ReportKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonContradictedTest {
  private static final ProseRuleTester TESTER =
      ProseRuleTester.of(new ComparisonContradicted()).readAs(ReportKind.DEPARTMENT_ACCOUNTS);

  @Test
  void findsWordsThatTheirAmountsContradict() {
    TESTER.expect(
        """
        年初预算为80.81万元，支出决算为80.38万元。决算数小于预算数的主要原因：人员减少。
        年初预算为80.38万元，支出决算为80.81万元。决算数大于预算数的主要原因：人员增加。
        年初预算为80.38万元，支出决算为80.38万元。决算数等于预算数。
        年初预算为80.81万元，支出决算为80.38万元。决算数大于预算数的主要原因：人员减少。 // FINDING: 报告称“决算数大于预算数”，与所列数字矛盾：“支出决算”为80.38万元，“年初预算”为80.81万元
        年初预算为80.81万元，支出决算为80.38万元。决算数等于预算数。 // FINDING: 等于
        """);
  }

  @Test
  void amountsThatMayBeEqualContradictNothing() {
    TESTER.expectSilence(
        """
        年初预算为80.4万元，支出决算为80.38万元。决算数等于预算数。
        年初预算为80.4万元，支出决算为80.38万元。决算数大于预算数。
        年初预算为80.4万元，支出决算为80.38万元。决算数小于预算数。
        """);
  }

  @Test
  void aReasonSpeaksOfTheDirectionOfItsFigures() {
    String item =
        "“教育支出（类）普通教育（款）小学教育（项）”110.60万元。2022年当年预算执行数为114.00万元，"
            + "2023年预算安排110.60万元，比2022年预算执行数减少2.98%。主要原因是：";
    Finding finding =
        ProseRuleTester.of(new ComparisonContradicted())
            .expectOne(
                (item + "学生人数减少。\n")
                    + (item + "项目调整。\n")
                    + (item + "教师增加，学生减少。\n")
                    + (item + "小学教育经费增加。 // FINDING: 小学教育经费增加”，与所列数字矛盾"));
    assertEquals(List.of("110.60", "114.00", "2.98"), ProseRuleTester.cited(finding));
  }

  /** Before, the amount of the year was blamed, and another one proposed that would have fallen. */
  @Test
  void aChangeNamesItsDirection() {
    Finding finding =
        ProseRuleTester.of(new ComparisonContradicted())
            .expectOne(
                """
                2022年公路养护1204.30万元，2023年公路养护1286.75万元，比2022年增加82.45万元，增长6.85%。
                2022年公路养护1204.30万元，2023年公路养护1286.75万元，比2022年减少82.45万元，下降6.85%。 // FINDING: 报告称“减少82.45万元”，与所列数字矛盾：“公路养护”为1286.75万元，“公路养护”为1204.30万元
                """);
    assertEquals("1286.75", ProseRuleTester.cited(finding).get(0));
  }

  @Test
  void saysWhatItRestsOn() {
    Finding finding =
        TESTER.expectOne(
            """
            年初预算为80.81万元，支出决算为80.38万元。决算数大于预算数。 // FINDING: 大于
            """);
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals(List.of("80.38", "80.81"), ProseRuleTester.cited(finding));
    assertEquals("决算数大于预算数", finding.evidence().get(2).text());
    assertEquals("", ProseRuleTester.cause(finding));
  }

  @Test
  void anAmountAndItsRateGoOneWay() {
    TESTER.expect(
        """
        支出10.08万元，比上年减少1.02万元，下降9.19%。
        支出10.08万元，比上年增加1.02万元，下降9.19%。 // FINDING: 报告称“增加1.02万元，下降9.19%”，金额与比率的增减方向相反
        """);
  }
}
