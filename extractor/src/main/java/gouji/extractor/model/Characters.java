package gouji.extractor.model;

import java.text.Normalizer;

/** Folds one printed character to the one the grammar reads, so that an index maps back. */
final class Characters {
  /** Stands for a character that the normalised text leaves out. */
  static final char DROPPED = '\0';

  /**
   * The unified ideographs of the basic plane, nearly all that is printed: each is its own form.
   */
  private static final char FIRST_HAN = '\u4E00';

  private static final char LAST_HAN = '\u9FFF';

  private static final char FIRST_RADICAL = '\u2E80';

  /**
   * The ideograph that looks like each radical from U+2E80 on (Unicode's
   * Equivalent_Unified_Ideograph); fonts map 长, 车 and 民 to radicals, and they have no compatibility
   * form.
   */
  private static final String RADICALS =
      "⺀厂乛乚乙亻冂⺇刀刂卜㔾小小兀尣尢⺑巳幺彑彐忄心扌攵⺚旡日"
          + "月歺母民氵氺灬爫爫丬牛犭王⺪目示礻⺮糹纟罓罒㓁冗⺵羊⺷⺸耂"
          + "肀聿肉⺽艹艹艹虎衤覀西见角⻇讠贝⻊车辶辶辶邑钅長镸长门⻕阝"
          + "雨青韦页风飞食⻞飠饣⻡马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

  private Characters() {}

  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether a folded character is part of a number, its sign included. */
  static boolean isNumeric(char c) {
    return c >= '0' && c <= '9' || c == '.' || c == ',' || c == '-';
  }

  static char fold(char c) {
    if (c < 0x80) {
      return c <= ' ' || c == 0x7F ? DROPPED : c;
    }
    if (c >= FIRST_HAN && c <= LAST_HAN) {
      return c;
    }
    if (isSpace(c) || Character.getType(c) == Character.FORMAT || c == '\u00AD') {
      return DROPPED;
    }
    return switch (c) {
      // Dashes and minus signs that stand before digits in published tables.
      case '−', '－', '–', '﹣', '\u2010', '\u2011', '\u2012' -> '-';
      // The ideographic full stop is kept: it ends sentences. Its half-width form is folded to it.
      case '｡' -> '。';
      case '．' -> '.';
      case '∶', '︰' -> ':';
      case '﹪' -> '%';
      case '≦', '⩽' -> '≤';
      case '≧', '⩾' -> '≥';
      // Kept apart from the comma that groups digits, which Thousands tells from it.
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
    if (c >= FIRST_RADICAL && c < FIRST_RADICAL + RADICALS.length()) {
      return RADICALS.charAt(c - FIRST_RADICAL);
    }
    boolean candidate =
        c >= '\uFF00' && c <= '\uFFEF' // full-width and half-width forms
            || c >= '\u2F00' && c <= '\u2FDF' // Kangxi radicals
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
