package gouji.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands of this module say is said in both languages. */
class CommandTextsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gouji.corpus.bench.bench",
        "gouji.corpus.evaluate.evaluate",
        "gouji.corpus.synth.synth"
      })
  void bothLanguagesSayTheSameThings(String name) {
    ResourceBundle chinese = bundle(name, Locale.SIMPLIFIED_CHINESE);
    ResourceBundle english = bundle(name, Locale.ENGLISH);

    assertEquals(new TreeSet<>(chinese.keySet()), new TreeSet<>(english.keySet()));
    for (String key : chinese.keySet()) {
      assertEquals(places(chinese.getString(key)), places(english.getString(key)), key);
      // The English bundle falls back on the Chinese one, so a missing key shows as Chinese.
      assertEquals(
          0, english.getString(key).codePoints().filter(CommandTextsTest::isHan).count(), key);
    }
  }

  private static ResourceBundle bundle(String name, Locale locale) {
    return ResourceBundle.getBundle(
        name,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static Set<String> places(String pattern) {
    return Pattern.compile("\\{\\d+}")
        .matcher(pattern)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isHan(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }
}
