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
  void aRowThatWasLeftOutIsOneFinding() {
    Finding finding =
        TESTER
            .expect(
                """
                | 科目编码 | 科目名称 | 合计（万元） | 基本支出（万元） | 项目支出（万元） |
                | 21302 | 林业和草原 | 2000.00 | 86.50 | 1913.50 | // FINDING: 按表内其他数字相加为1956.30万元
                | 2130201 | 行政运行 | 86.50 | 86.50 | |
                | 2130205 | 森林资源培育 | 1680.00 | | 1680.00 |
                | 2130234 | 林业草原防灾减灾 | 189.80 | | 189.80 |
                | 21305 | 巩固脱贫衔接乡村振兴 | 70.00 | 20.00 | 50.00 |
                | 2130501 | 行政运行 | 20.00 | 20.00 | |
                | 2130504 | 农村基础设施建设 | 50.00 | | 50.00 |
                | 22102 | 住房改革支出 | 30.10 | 30.10 | |
                | 2210201 | 住房公积金 | 18.00 | 18.00 | |
                | 2210203 | 购房补贴 | 12.10 | 12.10 | |
                """)
            .get(0);
    assertEquals(
        List.of("2000.00", "86.50", "1680.00", "189.80", "1913.50"),
        ProseRuleTester.cited(finding).stream().distinct().toList());
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
