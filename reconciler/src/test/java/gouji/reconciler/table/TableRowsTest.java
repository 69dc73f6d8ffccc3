package gouji.reconciler.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extractor.model.Quote;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Recalculation;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableRowsTest {
  private static List<String> rows(String table, Kind kind) {
    return Tables.find(new TableRows(), table).stream()
        .filter(Recalculation::fails)
        .filter(r -> r.assertion().kind() == kind)
        .flatMap(r -> r.assertion().wording().stream())
        .map(Quote::text)
        .toList();
  }

  private static final String LIST =
      """
      单位：万元
      | 序号 | 项目名称 | 实施单位 | 预算数 | 执行数 |
      | 1 | 防汛 | 局本级 | 6 | 1.89615 |
      | 2 | 环评 | 局本级 | 20 | 5.9668 |
      | %s | 培训 | 局本级 | 250 | 249.972 |
      | 4 | 慰问 | 局本级 | %s | %s |
      | 5 | 租赁 | 局本级 | 70 | 70 |
      | 6 | 宣传 | 局本级 | 70 | 70 |
      """;

  @Test
  void aNumberGivenTwice() {
    assertEquals(List.of("环评", "培训"), rows(LIST.formatted("2", "3", "2.24"), Kind.ROW_NUMBER));
    assertEquals(List.of(), rows(LIST.formatted("3", "3", "2.24"), Kind.ROW_NUMBER));
  }

  @Test
  void numbersThatBeginAnewAreNoMistake() {
    assertEquals(
        List.of(),
        rows(
            """
            | 序号 | 项目 |
            | 1 | 甲 |
            | 2 | 乙 |
            | 1 | 丙 |
            | 1 | 丁 |
            | 2 | 戊 |
            | 3 | 己 |
            """,
            Kind.ROW_NUMBER));
  }

  @Test
  void twoProjectsWithTheSameLongFigures() {
    assertEquals(List.of("防汛", "慰问"), rows(LIST.formatted("3", "6", "1.89615"), Kind.EQUAL_ROWS));
  }

  @Test
  void shortFiguresAgreeByChance() {
    assertEquals(List.of(), rows(LIST.formatted("3", "6", "1.89"), Kind.EQUAL_ROWS));
    assertEquals(List.of(), rows(LIST.formatted("3", "9", "1.89615"), Kind.EQUAL_ROWS));
  }

  @Test
  void anOnlyPartHasTheFiguresOfItsWhole() {
    assertEquals(
        List.of(),
        rows(
            """
            单位：元
            | 项目 | 预算数 | 执行数 |
            | 1.因公出国费 | 20000.00 | 18250.36 |
            | 2.用车购置及运行费 | 96000.00 | 86417.52 |
            | (1)用车购置费 | 0.00 | 0.00 |
            | (2)用车运行费 | 96000.00 | 86417.52 |
            | 3.接待费 | 5000.00 | 3285.64 |
            """,
            Kind.EQUAL_ROWS));
  }
}
