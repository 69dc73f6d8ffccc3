package gouji.extractor.model;

import java.text.Normalizer;

/** Folds one printed character to the one the grammar reads, so that an index maps back. */
final class Characters {
  /** Stands for a character that the normalised text leaves out. */
  static final char DROPPED = '\0';

  private Characters() {}

  static char fold(char c) {
    if (c < 0x80) {
      return c <= ' ' || c == 0x7F ? DROPPED : c;
    }
    if (Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || c == '\u00AD') {
      return DROPPED;
    }
    return switch (c) {
      // Dashes and minus signs that stand before digits in published tables.
      case '−', '－', '–', '﹣' -> '-';
      // The ideographic full stop is kept: it ends sentences. Its half-width form is folded to it.
      case '｡' -> '。';
      case '．' -> '.';
      case '∶', '︰' -> ':';
      case '﹪' -> '%';
      // Kept apart from the comma that groups digits: "30934.63，812" are two numbers.
      case '，', '﹐' -> '，';
      // Circled and parenthesised numbers are list marks; NFKC would take them for figures.
      default -> isListMark(c) ? c : compatible(c);
    };
  }

  private static boolean isListMark(char c) {
    return c >= '\u2460' && c <= '\u24FF' // ①, ⑴, ⒈
        || c >= '\u2776' && c <= '\u2793' // ❶
        || c >= '\u3220' && c <= '\u3243'; // ㈠
  }

  private static char compatible(char c) {
    boolean candidate =
        c >= '\uFF00' && c <= '\uFFEF' // full-width and half-width forms
            || c >= '\u2E80' && c <= '\u2FDF' // CJK and Kangxi radicals
            || c >= '\uF900' && c <= '\uFAFF' // compatibility ideographs
            || c >= '\uFE30' && c <= '\uFE6F'; // vertical and small forms
    if (!candidate) {
      return c;
    }
    String folded = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    // What it is compatible with may have to be folded in its turn: a vertical dash, a dash.
    return folded.length() == 1 && folded.charAt(0) != c ? fold(folded.charAt(0)) : c;
  }
}
