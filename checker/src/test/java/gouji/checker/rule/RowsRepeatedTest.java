package gouji.checker.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsRepeatedTest {
  private static final String LIST =
      """
      | 项目名称 | 预算数 | 执行数 | 自评得分 |
      | 道路养护 | 6.00 | %s | 97 |
      | 管网改造 | 20.00 | 18.50 | 98 |
      | 节日慰问 | 6.00 | 1.89615 | 98 |
      | 路灯维修 | 40.00 | 39.00 | 99 |
      """;

  @Test
  void otherFiguresAreSilent() {
    assertEquals(List.of(), check(LIST.formatted("1.89651")));
  }

  @Test
  void shortFiguresAgreeByChance() {
    assertEquals(List.of(), check(LIST.formatted("6.00").replace("1.89615", "6.00")));
  }

  @Test
  void aWholeHasTheFiguresOfItsOnlyPart() {
    String list = LIST.formatted("1.89615");
    assertEquals(List.of(), check(list.replace("节日慰问", "其中：本级财政资金")));
    assertEquals(List.of(), check(list.replace("道路养护", "年度资金总额")));
  }

  @Test
  void findsTwoProjectsWithTheSameLongOutturn() {
    Finding finding = check(LIST.formatted("1.89615")).get(0);
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals(List.of("1.89615", "1.89615", "6.00", "6.00"), ProseRuleTester.cited(finding));
  }

  private static List<Finding> check(String table) {
    return RuleTester.of(new RowsRepeated()).check(table);
  }
}
