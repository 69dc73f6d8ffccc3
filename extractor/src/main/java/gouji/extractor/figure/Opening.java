package gouji.extractor.figure;

import gouji.extractor.model.Basis;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the clause with which a sentence opens says of every figure in it: 截至2022年12月31日，…;
 * 根据部门决算报表，….
 */
record Opening(Basis basis, Optional<Integer> year) {
  static final Opening NONE = new Opening(Basis.UNSTATED, Optional.empty());

  private static final Pattern DAY =
      Pattern.compile(
          "(?:截至|截止到?|至|到)?(20\\d{2})年(?:度|初|末|底)?(?:\\d{1,2}(?:[-—至]\\d{1,2})?月(?:\\d{1,2}日(?:24时)?)?)?[份底末]?止?");

  private static final Pattern SOURCE = Pattern.compile("(?:根据|依据|按照|据|从).*|.*(?:显示|列示|反映|表明)");

  /**
   * @param sentence where the sentence begins
   * @param number where its first number begins
   */
  static Opening of(String text, int sentence, int number) {
    int end = sentence;
    while (end < number && "，,:".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    if (end == number) {
      return NONE;
    }
    String clause = Naming.NUMBERING.matcher(text.substring(sentence, end)).replaceFirst("");
    Matcher day = DAY.matcher(clause);
    if (day.matches()) {
      return new Opening(Basis.UNSTATED, Optional.of(Integer.valueOf(day.group(1))));
    }
    return clause.contains("决算") && SOURCE.matcher(clause).matches()
        ? new Opening(Basis.FINAL_ACCOUNTS, Optional.empty())
        : NONE;
  }
}
