package gouji.checker.rule;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.checker.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is declared, documented and tested in full. */
class RulesTest {
  private static final Path PAGES = Path.of("..", "docs", "rules");

  private static final List<String> SECTIONS =
      List.of(
          "What it checks",
          "Why it matters",
          "How far apart is wrong",
          "Applies to",
          "Authority",
          "Known limits",
          "A report that triggers it");

  static List<Rule> rules() {
    return Rules.ALL;
  }

  @Test
  void areSortedAndUnique() {
    List<String> ids = Rules.ALL.stream().map(rule -> Rules.info(rule).id()).toList();
    assertFalse(ids.isEmpty());
    assertEquals(List.copyOf(new TreeSet<>(ids)), ids);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isDeclaredAsItsClassIsNamed(Rule rule) {
    AuditRule info = Rules.info(rule);
    String kebab =
        rule.getClass()
            .getSimpleName()
            .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
            .toLowerCase(Locale.ROOT);
    assertAll(
        () -> assertEquals(kebab, info.id()),
        () -> assertTrue(info.title().codePoints().anyMatch(Character::isIdeographic)),
        () -> assertFalse(info.title().matches(".*[。.！!]\\s*$"), info.title()),
        () -> assertFalse(info.titleEn().isBlank()),
        () -> assertFalse(info.titleEn().matches(".*[。.！!]\\s*$"), info.titleEn()),
        () -> assertFalse(info.authority().isBlank()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasAPageWithEverySection(Rule rule) throws Exception {
    AuditRule info = Rules.info(rule);
    List<String> lines = Files.readAllLines(PAGES.resolve(info.id() + ".md"));
    List<String> headings =
        lines.stream()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3).strip())
            .toList();
    assertEquals("# " + info.id() + " " + info.title(), lines.get(0));
    assertEquals(SECTIONS, headings);
    long workedNumbers =
        section(lines, "How far apart is wrong").stream()
            .filter(line -> line.matches("\\|.*\\d.*"))
            .count();
    assertTrue(workedNumbers >= 3, info.id() + " needs three worked numbers in a table");
    for (String heading : SECTIONS) {
      assertFalse(
          section(lines, heading).stream().allMatch(String::isBlank), heading + " is empty");
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasATest(Rule rule) {
    assertDoesNotThrow(() -> Class.forName(rule.getClass().getName() + "Test"));
  }

  @Test
  void everyPageIsThatOfARule() throws Exception {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertEquals(
          Rules.ALL.stream().map(rule -> Rules.info(rule).id() + ".md").toList(),
          pages.map(page -> page.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void areNamedInBothLanguages() {
    Texts chinese = Texts.in(Locale.SIMPLIFIED_CHINESE);
    Texts english = Texts.in(Locale.ENGLISH);
    assertEquals("得分超过满分", Rules.title("score-above-full-marks", chinese));
    assertEquals("Score above full marks", Rules.title("score-above-full-marks", english));
    assertTrue(Rules.authority("score-above-full-marks").startsWith("财预〔2020〕10号"));
  }

  /** The findings of an earlier run may be of a rule that is gone. */
  @Test
  void aRuleThatIsGoneIsCalledByItsId() {
    assertEquals("bygone-rule", Rules.title("bygone-rule", Texts.in(Locale.ENGLISH)));
    assertEquals("", Rules.authority("bygone-rule"));
  }

  private static List<String> section(List<String> lines, String heading) {
    int from = lines.indexOf("## " + heading) + 1;
    int to = from;
    while (to < lines.size() && !lines.get(to).startsWith("## ")) {
      to++;
    }
    return lines.subList(from, to);
  }
}
