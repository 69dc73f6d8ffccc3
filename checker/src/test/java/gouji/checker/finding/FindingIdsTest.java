package gouji.checker.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import gouji.checker.text.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingIdsTest {
  private static final String ID = FindingIds.of("a.pdf", "rule", List.of("12.30万元", "支出"));

  @Test
  void isTheSameInEveryRun() {
    assertEquals(12, ID.length());
    assertEquals(ID, FindingIds.of("a.pdf", "rule", List.of("12.30万元", "支出")));
  }

  @Test
  void whiteSpaceDoesNotCount() {
    assertEquals(ID, FindingIds.of("a.pdf", "rule", List.of("12.30 万元", "支\n\u3000出\u00A0")));
  }

  @Test
  void everythingElseCounts() {
    assertNotEquals(ID, FindingIds.of("b.pdf", "rule", List.of("12.30万元", "支出")));
    assertNotEquals(ID, FindingIds.of("a.pdf", "rules", List.of("12.30万元", "支出")));
    assertNotEquals(ID, FindingIds.of("a.pdf", "rule", List.of("12.3万元", "支出")));
    assertNotEquals(ID, FindingIds.of("a.pdf", "rule", List.of("12.30万元支出")));
  }

  @Test
  void findingsThatSayTheSameAreNumbered() {
    List<Finding> unique =
        FindingIds.unique(List.of(finding("x"), finding("y"), finding("x"), finding("x")));
    assertEquals(List.of("x", "y", "x-2", "x-3"), unique.stream().map(Finding::id).toList());
  }

  private static Finding finding(String id) {
    return new Finding(
        id,
        "rule",
        Severity.NOTE,
        BigDecimal.ONE,
        Message.of("verbatim", ""),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        List.of(
            new Evidence(
                1, Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty())),
        Optional.empty(),
        List.of());
  }
}
