package gouji.extractor.figure;

import gouji.extractor.model.Aspect;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What scores, full marks and deductions are called: after the indicator that they are of. */
final class ScoreNames {
  /** Words that name no indicator, or only point at one. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?:本|该|此)?(?:[一二三]级)?(?:项|指标)*"
              + "(?<word>(?:自评|评价)?(?:得分|评分|满分|分值|权重|分)?|(?:每\\p{IsHan}{0,2}|酌情|共|再|各)?[扣加减计得]+)");

  private static final Pattern AWARDED = Pattern.compile("得$");

  private static final Pattern OF_INDICATOR =
      Pattern.compile("(?:单位)?(?:(?:自评|评价)?(?:得分|评分|满分|分值|权重)|自评分?)$");

  private ScoreNames() {}

  static String of(Wording words, ProseReader.Surroundings around, Discourse discourse) {
    String phrase =
        words.aspect() == Aspect.DEDUCTION ? "" : AWARDED.matcher(words.phrase()).replaceFirst("");
    Matcher bare = BARE.matcher(phrase);
    if (!bare.matches()) {
      discourse.scores(OF_INDICATOR.matcher(phrase).replaceFirst(""));
      return phrase;
    }
    if (!words.quantity().precision().isDefinite()) {
      return "";
    }
    String indicator = discourse.bracketed(words.number());
    if (indicator.isEmpty()) {
      indicator = discourse.scored();
    }
    if (indicator.isEmpty()) {
      indicator = around.about();
    }
    if (indicator.isEmpty()) {
      indicator = Naming.indicator(around.innermost());
    }
    discourse.scores(indicator);
    return indicator + (isWord(phrase) ? phrase : word(words.aspect()));
  }

  /** Whether what was printed says that it is a score: 自评得分, not 扣. */
  private static boolean isWord(String phrase) {
    return phrase.endsWith("分") && phrase.length() > 1
        || phrase.endsWith("自评")
        || phrase.endsWith("分值");
  }

  private static String word(Aspect aspect) {
    return switch (aspect) {
      case FULL_MARKS -> "满分";
      case DEDUCTION -> "扣分";
      default -> "得分";
    };
  }
}
