package gouji.checker.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gouji.checker.finding.Severity;
import gouji.checker.run.Status;
import gouji.extractor.model.Aspect;
import gouji.extractor.model.Basis;
import gouji.extractor.model.ReadBy;
import gouji.extractor.model.ReadIssue;
import gouji.extractor.model.ReportKind;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Reason;
import gouji.reconciler.assertion.Relation;
import gouji.reconciler.assertion.Why;
import gouji.reconciler.rubric.Problem;
import gouji.reconciler.rubric.Reading;
import gouji.reconciler.slip.SlipKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {
  private static final Texts CHINESE = Texts.in(Locale.SIMPLIFIED_CHINESE);
  private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

  static Stream<Texts> both() {
    return Stream.of(CHINESE, ENGLISH);
  }

  @Test
  void everyTextIsThereInBothLanguages() {
    assertEquals(
        new TreeSet<>(CHINESE.bundle().keySet()), new TreeSet<>(ENGLISH.bundle().keySet()));
    // The English bundle falls back on the Chinese one, so a missing key shows as Chinese.
    Set<String> untranslated =
        ENGLISH.bundle().keySet().stream()
            .filter(
                key ->
                    ENGLISH
                        .get(key, "", "", "", "", "", "")
                        .codePoints()
                        .anyMatch(TextsTest::isHan))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), untranslated);
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    for (String key : CHINESE.bundle().keySet()) {
      assertEquals(
          places(CHINESE.bundle().getString(key)), places(ENGLISH.bundle().getString(key)), key);
    }
  }

  @ParameterizedTest
  @MethodSource("both")
  void everyConstantThatIsShownHasAWord(Texts texts) {
    List.of(
            Severity.values(),
            Status.values(),
            Kind.values(),
            Why.values(),
            Reason.values(),
            Problem.values(),
            Reading.Manner.values(),
            Relation.values(),
            ReportKind.values(),
            ReadBy.values(),
            Basis.values(),
            Aspect.values(),
            Unit.values(),
            ReadIssue.Code.values())
        .forEach(constants -> Stream.of(constants).forEach(texts::term));
    Stream.of(ReadIssue.Code.values()).forEach(code -> texts.get("Detail." + code, "1"));
    Stream.of(SlipKind.values()).forEach(kind -> texts.get("slip." + kind + ".plain"));
  }

  /** A German or English machine must not turn the Chinese texts into English ones. */
  @Test
  void chineseStaysChineseOnAnyMachine() {
    Locale before = Locale.getDefault();
    try {
      for (Locale machine : List.of(Locale.ENGLISH, Locale.GERMANY, Locale.ROOT)) {
        Locale.setDefault(machine);
        assertEquals("错误", Texts.in(Locale.CHINA).term(Severity.ERROR));
        assertEquals("error", Texts.in(Locale.US).term(Severity.ERROR));
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void numbersAreShownDigitForDigit() {
    Amount amount = new Amount(new BigDecimal("1234567.80"), Unit.TEN_THOUSAND_YUAN);
    assertEquals("1234567.80万元", CHINESE.amount(amount));
    assertEquals("1234567.80 ten thousand yuan", ENGLISH.amount(amount));
    assertEquals(
        "“甲$1”得分1E'，超过其满分0.0000001，多出1234567.80万元",
        CHINESE.render(
            Message.of(
                "rule.score-above-full-marks", "甲$1", "1E'", new BigDecimal("1E-7"), amount, "")));
  }

  @Test
  void listsAndMessagesNest() {
    Message inner = Message.of("reason.pages-unread", 2, List.of("1-2", "9"));
    assertEquals(
        "2 页未能读取或未读完：第 1-2、9 页；没有读取权限",
        CHINESE.render(Message.of("reason.and", inner, Message.of("reason.access-denied"))));
  }

  @Test
  void aMissingTextIsAFault() {
    assertThrows(MissingResourceException.class, () -> CHINESE.get("no such key"));
  }

  private static boolean isHan(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  private static Set<String> places(String pattern) {
    return Pattern.compile("\\{\\d+}|%n")
        .matcher(pattern)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
