package gouji.checker.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableTotalMismatchTest {
  private static final RuleTester TESTER = RuleTester.of(new TableTotalMismatch());

  @Test
  void totalsOfTheirRowsAreSilent() {
    TESTER.expect(
        """
        | 项目 | 金额（万元） |
        | 培训 | 86.50 |
        | 会议 | 1680.00 |
        | 维修 | 189.80 |
        | 合计 | 1956.30 |
        """);
  }

  @Test
  void addendsMayBeRounded() {
    TESTER.expect(
        """
        | 项目 | 金额（万元） |
        | 培训 | 1.01 |
        | 会议 | 1.01 |
        | 维修 | 1.01 |
        | 合计 | 3.05 |
        """);
  }

  @Test
  void findsATotalThatIsNotTheSumOfItsRows() {
    Finding finding =
        TESTER
            .expect(
                """
                | 项目 | 金额（万元） |
                | 培训 | 86.50 |
                | 会议 | 1680.00 |
                | 维修 | 189.80 |
                | 合计 | 1965.30 | // FINDING: 表中“合计”为1965.30万元，按表内其他数字相加为1956.30万元，相差9.00万元
                """)
            .get(0);
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals(List.of("1965.30", "86.50", "1680.00", "189.80"), ProseRuleTester.cited(finding));
    // Also 1680.00 for 1689.00 would explain it.
    assertEquals("", ProseRuleTester.cause(finding));
    assertEquals(Optional.of("9.00"), finding.amountTenThousandYuan().map(BigDecimal::toString));
  }

  @Test
  void theOtherColumnsVouchForTheStructure() {
    TESTER.expect(
        """
        | 项目 | 预算数（万元） | 执行数（万元） |
        | 培训 | 10.00 | 9.00 |
        | 会议 | 20.00 | 18.50 |
        | 维修 | 30.00 | 29.00 |
        | 合计 | 60.00 | 65.50 | // FINDING: 推算应为56.50万元，相差9.00万元
        """);
  }

  @Test
  void aBlankCellMayBeTheMissingAmount() {
    TESTER.expect(
        """
        | 项目 | 金额（万元） |
        | 培训 | 10.5 |
        | 会议 | |
        | 合计 | 14.75 |
        """);
  }
}
