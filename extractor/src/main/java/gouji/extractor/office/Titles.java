package gouji.extractor.office;

import java.util.regex.Pattern;

/** Tells headings from other paragraphs that are set like one. */
final class Titles {
  private static final int LONGEST = 60;

  /** An entry of a form: its name, a colon, its value. */
  private static final Pattern ENTRY = Pattern.compile(".{2,16}[:：].+");

  private Titles() {}

  /** Whether a paragraph with the style of a heading is one. */
  static boolean isHeading(String text) {
    return text.length() >= 2
        && text.length() <= LONGEST
        && "。；;：:，、".indexOf(text.charAt(text.length() - 1)) < 0
        && text.chars().anyMatch(Character::isLetter);
  }

  /** Whether a centred paragraph is a heading. */
  static boolean isCentredHeading(String text) {
    return isHeading(text) && !ENTRY.matcher(text).matches();
  }
}
