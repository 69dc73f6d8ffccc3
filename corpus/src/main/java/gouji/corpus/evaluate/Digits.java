package gouji.corpus.evaluate;

import gouji.extractor.language.ChineseNumerals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers and words as labels and findings print them, compared without regard to sign, white
 * space, wide forms, and the units 元, 万元 and 亿元, which a label does not name.
 */
final class Digits {
  private static final String WIDE = "０１２３４５６７８９．，％－";
  private static final String NARROW = "0123456789.,%-";
  private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final Pattern NUMERAL = Pattern.compile("[" + ChineseNumerals.CHARACTERS + "]+");

  /** 万 and 亿. */
  private static final List<Integer> UNITS = List.of(4, 8);

  private Digits() {}

  /** The first number in what is printed, without its sign; empty where there is none. */
  static Optional<BigDecimal> value(String printed) {
    Matcher number = NUMBER.matcher(narrow(printed).replace(",", ""));
    if (number.find()) {
      return Optional.of(new BigDecimal(number.group()));
    }
    Matcher numeral = NUMERAL.matcher(printed);
    OptionalLong value =
        numeral.find() ? ChineseNumerals.parse(numeral.group()) : OptionalLong.empty();
    return value.isPresent()
        ? Optional.of(BigDecimal.valueOf(value.getAsLong()))
        : Optional.empty();
  }

  /** Whether two numbers are one amount, in whichever of the units each is printed. */
  static boolean same(BigDecimal a, BigDecimal b) {
    return a.compareTo(b) == 0
        || UNITS.stream()
            .anyMatch(
                power ->
                    a.compareTo(b.scaleByPowerOfTen(power)) == 0
                        || b.compareTo(a.scaleByPowerOfTen(power)) == 0);
  }

  /** The words without white space, wide digits as narrow ones. */
  static String squash(String words) {
    return SPACE.matcher(narrow(words)).replaceAll("");
  }

  private static String narrow(String printed) {
    StringBuilder narrow = new StringBuilder(printed.length());
    for (char c : printed.toCharArray()) {
      int at = WIDE.indexOf(c);
      narrow.append(at < 0 ? c : NARROW.charAt(at));
    }
    return narrow.toString();
  }
}
