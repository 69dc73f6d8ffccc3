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

class RowNumberRepeatedTest {
  private static final String LIST =
      """
      | 序号 | 项目名称 | 预算数 |
      | 1 | 道路养护 | 10.00 |
      | 2 | 管网改造 | 20.00 |
      | 3 | 绿化提升 | 30.00 |
      | %s | 路灯维修 | 40.00 |
      | 5 | 档案整理 | 50.00 |
      | 6 | 安全检查 | 60.00 |
      """;

  @Test
  void rowsThatCountUpAreSilent() {
    assertEquals(List.of(), check(LIST.formatted("4")));
  }

  @Test
  void numbersThatStartAnewCountGroups() {
    assertEquals(
        List.of(),
        check(
            """
            | 序号 | 项目名称 | 预算数 |
            | 1 | 道路养护 | 10.00 |
            | 2 | 管网改造 | 20.00 |
            | 1 | 绿化提升 | 30.00 |
            | 2 | 路灯维修 | 40.00 |
            | 1 | 档案整理 | 50.00 |
            | 2 | 安全检查 | 60.00 |
            """));
  }

  @Test
  void findsANumberGivenTwiceWhileTheNextIsMissing() {
    Finding finding = check(LIST.formatted("3")).get(0);
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals(Optional.of(new Amount(new BigDecimal("3"), Unit.NONE)), finding.reported());
    assertEquals(Optional.of(new Amount(new BigDecimal("4"), Unit.NONE)), finding.recomputed());
    assertEquals(List.of("绿化提升", "路灯维修"), finding.evidence().stream().map(e -> e.text()).toList());
  }

  private static List<Finding> check(String table) {
    return RuleTester.of(new RowNumberRepeated()).check(table);
  }
}
