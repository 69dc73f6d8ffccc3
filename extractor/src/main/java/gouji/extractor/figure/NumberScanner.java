package gouji.extractor.figure;

import gouji.extractor.model.Precision;
import gouji.extractor.model.Quantity;
import gouji.extractor.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers of a normalised text. Each digit stands either in an amount of something or in
 * one of {@link OtherNumbers}; none is passed over.
 */
final class NumberScanner {
  /** Units in Latin letters; nothing adds them up but square metres. */
  static final String LATIN_UNITS =
      "m2|m²|m3|m³|km|cm|mm|m|kg|mg|kWh|kwh|kW|kw|KW|KWh|MW|kV|KV|t|T|L|ml|mL|ha|GB|TB|MB";

  private static final Pattern NUMBER =
      Pattern.compile("(?:\\d{1,3}(?:,\\d{3})+(?![\\d])|\\d+)(?:\\.\\d+)?");

  /** What stands between the ends of a range. */
  static final String TO = "(?:\\(含\\))?(?:[-~—至]+|到)";

  private static final Pattern RANGE = Pattern.compile(TO);

  /** What makes of two numbers with a hyphen a difference rather than a range. */
  private static final Pattern FORMULA = Pattern.compile("\\)?[/÷×*=+]");

  /** What a hyphen takes something from: 6分-3分. */
  private static final Pattern AMOUNT = Pattern.compile("\\d(?:万?元|分|个|人|名)$");

  private static final int LONGEST_UNIT = 3;

  private static final Pattern AND = Pattern.compile("[、和及与]");

  /**
   * What was found in a text.
   *
   * @param figures by place
   * @param others by place
   */
  record Scan(List<PrintedNumber> figures, List<OtherNumbers.Stretch> others) {}

  private NumberScanner() {}

  static Scan scan(String text) {
    List<PrintedNumber> found = new ArrayList<>(HanNumbers.find(text));
    List<OtherNumbers.Stretch> others = List.of();
    if (text.chars().anyMatch(NumberScanner::isDigit)) {
      others = OtherNumbers.find(text);
      boolean[] taken = new boolean[text.length() + 1];
      for (OtherNumbers.Stretch other : others) {
        Arrays.fill(taken, other.start(), other.end(), true);
      }
      addNumbers(text, taken, found);
    }
    found.sort(Comparator.comparingInt(PrintedNumber::start));
    shareUnits(text, found);
    joinRanges(text, found);
    return new Scan(found, others);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static void addNumbers(String text, boolean[] taken, List<PrintedNumber> found) {
    Matcher number = NUMBER.matcher(text).useTransparentBounds(true);
    int from = 0;
    while (from < text.length()) {
      int to = from;
      while (to < text.length() && taken[to] == taken[from]) {
        to++;
      }
      if (!taken[from]) {
        number.region(from, to);
        while (number.find()) {
          found.add(read(text, number.start(), number.end()));
        }
      }
      from = to;
    }
  }

  private static PrintedNumber read(String text, int start, int end) {
    BigDecimal value = new BigDecimal(text.substring(start, end).replace(",", ""));
    if (isLoss(text, start, end)) {
      UnitAfter behind = UnitAfter.read(text, end + 1);
      Precision decimals = precision(behind.unit(), Math.max(0, value.scale()));
      Quantity loss = new Quantity(value.negate(), behind.unit(), decimals);
      return new PrintedNumber(start - 1, end + 1, behind.end(), loss);
    }
    UnitAfter after = UnitAfter.read(text, end);
    boolean negative = isNegative(text, start);
    int signed = negative ? start - 1 : start;
    Unit unit = text.startsWith("百分之", start - 3) ? Unit.PERCENT : after.unit();
    Precision precision =
        Bounds.read(text, signed, end, after.end())
            .orElseGet(() -> precision(unit, Math.max(0, value.scale())));
    return new PrintedNumber(
        signed, end, after.end(), new Quantity(negative ? value.negate() : value, unit, precision));
  }

  static Precision precision(Unit unit, int decimals) {
    return switch (unit.dimension()) {
      case PEOPLE, COUNT ->
          unit.exponent() == 0 ? new Precision.Exact() : new Precision.Decimals(decimals);
      case SCORE -> new Precision.Exact();
      default -> new Precision.Decimals(decimals);
    };
  }

  /** "12、13和14万元": the unit stands once, behind the last. */
  private static void shareUnits(String text, List<PrintedNumber> found) {
    for (int i = found.size() - 2; i >= 0; i--) {
      PrintedNumber one = found.get(i);
      PrintedNumber next = found.get(i + 1);
      if (one.quantity().unit() == Unit.NONE
          && one.unitEnd() < next.start()
          && AND.matcher(text).region(one.unitEnd(), next.start()).matches()) {
        found.set(i, inUnit(one, next.quantity().unit()));
      }
    }
  }

  private static PrintedNumber inUnit(PrintedNumber number, Unit unit) {
    Quantity quantity = number.quantity();
    Precision precision =
        quantity.precision().isDefinite()
            ? precision(unit, Math.max(0, quantity.value().scale()))
            : quantity.precision();
    return new PrintedNumber(
        number.start(),
        number.end(),
        number.unitEnd(),
        new Quantity(quantity.value(), unit, precision));
  }

  /** "20%-40%", "20-40万元": each number is an end of the stretch, in the unit of both. */
  private static void joinRanges(String text, List<PrintedNumber> found) {
    for (int i = 0; i + 1 < found.size(); i++) {
      PrintedNumber one = found.get(i);
      PrintedNumber next = found.get(i + 1);
      Unit unit = next.quantity().unit();
      BigDecimal low = one.quantity().value();
      BigDecimal high = next.quantity().value();
      boolean alike = one.quantity().unit() == Unit.NONE || one.quantity().unit() == unit;
      if (alike
          && low.compareTo(high) < 0
          && one.unitEnd() < next.start()
          && RANGE.matcher(text).region(one.unitEnd(), next.start()).matches()
          && !isChange(text, one)
          && !FORMULA.matcher(text).region(next.unitEnd(), text.length()).lookingAt()) {
        Precision range = new Precision.Range(low, high);
        found.set(i, with(one, unit, range));
        found.set(i + 1, with(next, unit, range));
      }
    }
  }

  /** 由5%到8% is a change from one to the other. */
  private static boolean isChange(String text, PrintedNumber one) {
    return one.start() > 0
        && "由从".indexOf(text.charAt(one.start() - 1)) >= 0
        && text.charAt(one.unitEnd()) == '到';
  }

  private static PrintedNumber with(PrintedNumber number, Unit unit, Precision precision) {
    return new PrintedNumber(
        number.start(),
        number.end(),
        number.unitEnd(),
        new Quantity(number.quantity().value(), unit, precision));
  }

  /**
   * 负, △ and ▲ stand for a minus sign. A hyphen does unless it joins two things or takes one from
   * the other: "20%-40%", "附表01-1", "6分-3分".
   */
  private static boolean isNegative(String text, int start) {
    if (start == 0) {
      return false;
    }
    char sign = text.charAt(start - 1);
    if (sign == '负' || sign == '△' || sign == '▲') {
      return true;
    }
    if (sign != '-') {
      return false;
    }
    if (start == 1) {
      return true;
    }
    char c = text.charAt(start - 2);
    if (AMOUNT.matcher(text).region(Math.max(0, start - 1 - LONGEST_UNIT), start - 1).find()) {
      return false;
    }
    return !Character.isLetterOrDigit(c) && c != '%' && c != ')' && c != '-' || isHan(c);
  }

  /**
   * A negative amount as bookkeepers print it, its name before the bracket and its unit behind:
   * 其他收入（50）万元.
   */
  private static boolean isLoss(String text, int start, int end) {
    return start > 1
        && text.charAt(start - 1) == '('
        && text.startsWith(")", end)
        && UnitAfter.read(text, end + 1).unit().dimension() == Unit.Dimension.MONEY
        && MoneyWords.name(Clause.before(text, start - 1, 0));
  }

  private static boolean isHan(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }
}
