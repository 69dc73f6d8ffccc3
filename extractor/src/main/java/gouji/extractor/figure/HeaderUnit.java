package gouji.extractor.figure;

import gouji.extractor.model.Unit;

/**
 * A unit that stands apart from its numbers, in a header or a column of units.
 *
 * @param words as printed there: 公里, 元/米; "" for {@link Unit#NONE}
 */
record HeaderUnit(Unit unit, String words) {
  static final HeaderUnit NONE = new HeaderUnit(Unit.NONE, "");

  /** The unit that a text is and nothing else: the 万元 of a column 计量单位, 元/人, 微克/立方米. */
  static HeaderUnit exactly(String text) {
    Unit whole = unit(text);
    int per = text.indexOf('/');
    if (whole != Unit.NONE || per < 0) {
      return whole == Unit.NONE ? NONE : new HeaderUnit(whole, text);
    }
    Unit each = unit(text.substring(0, per));
    if (each.dimension() == Unit.Dimension.MONEY) {
      return new HeaderUnit(each, text);
    }
    boolean known = each != Unit.NONE || unit(text.substring(per + 1)) != Unit.NONE;
    return known ? new HeaderUnit(Unit.OTHER, text) : NONE;
  }

  private static Unit unit(String text) {
    UnitAfter unit = text.isEmpty() ? new UnitAfter(Unit.NONE, 0) : UnitAfter.read(text, 0);
    return unit.end() == text.length() ? unit.unit() : Unit.NONE;
  }

  /** The unit that a header ends with in brackets: 面积（平方米）, whatever it counts. */
  static HeaderUnit bracketed(String header) {
    int open = header.lastIndexOf('(');
    return open > 0 && header.endsWith(")")
        ? exactly(header.substring(open + 1, header.length() - 1))
        : NONE;
  }

  /** Whether it is an amount for one of something. */
  boolean isEach() {
    return words.contains("/");
  }
}
