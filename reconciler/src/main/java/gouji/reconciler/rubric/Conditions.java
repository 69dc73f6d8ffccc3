package gouji.reconciler.rubric;

import gouji.reconciler.rubric.Range.Bound;
import gouji.reconciler.rubric.Range.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of criteria: which values 90%（含）以上, 80%≤完成率＜90% or 10—20%（含） stand for. 含 belongs
 * to the number before it; where one end of a range is marked, the other end is not within; 以上 and
 * 以下 alone leave it open.
 */
final class Conditions {

  /** A condition and what unit its numbers bear: "%", a measure word, "" for none. */
  record Condition(Range range, String unit) {}

  private static final String NUMBER =
      "(?<![\\d.〔])(-?\\d+(?:\\.\\d+)?)(?!\\d|\\.\\d)(?!\\d*[年月日号])(%|‰|(?!个百分点|分[数值]|得)[个项次处起例家天人条笔份件户元]|万元|亿元|分(?!之|别))?";
  private static final String MARK = "(\\((?:包?含|不包?含|不包括|包括)[^)]{0,6}\\))?";
  private static final String N = NUMBER + MARK;
  private static final String NOUN = "[^\\d;。，,≤≥<>=]{1,24}";

  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?<open>[\\[(])?"
              + N
              + "(?<to>-|—+|~|～|至|到|和|与|、|,(?=.{1,8}[\\])]))"
              + N
              + "(?<close>[\\])])?(?:之间|区间)?");
  private static final Pattern AROUND =
      Pattern.compile(N + "(?<left>≤|<=|<|≥|>=|>)" + NOUN + "(?<right>≤|<=|<|≥|>=|>)" + N);
  private static final Pattern AFTER_WORD =
      Pattern.compile(
          "(?<word>≤|<=|≥|>=|<|>|=|大于或?等于|小于或?等于|不低于|不小于|不少于|不足|不超过|不高于|不大于|不多于|未超过|低于|小于|少于|未达到|达不到|未达|不到|未满|高于|大于|多于|超过|超出|控制在|保持在|达到|达|至少|等于|为)"
              + N
              + "(?<tail>及以[上下内]|或以[上下内]|以[上下内]|之内)?"
              + MARK);
  private static final Pattern BEFORE_WORD =
      Pattern.compile(N + "(?<tail>[及或和]以[上下内]|以[上下内外]|之内)" + MARK);
  private static final Pattern ALONE = Pattern.compile("(?<![\\d./×÷*])" + N + "(?=[的时,，:]*$)");

  /** What may stand between two halves of one condition. */
  private static final Pattern JOINT =
      Pattern.compile("[,，、]?(?:[且但并而又及]|并且|而且|同时)?(?:在|X|x|该?指标|" + NOUN + "?)?[,，]?");

  /** A number that is a distance from a target, or a part of one, is no value of the metric. */
  private static final Pattern RELATIVE =
      Pattern.compile("(?:目标|计划|预算|标准|上年|平均)(?:数|值|水平)?的?-?\\d|\\d个?百分点");

  private record Piece(int start, int end, Range range, String unit) {}

  private Conditions() {}

  /** The one condition that words state of one metric; empty where none or several are. */
  static Optional<Condition> in(String printed) {
    // 80分以上至90分: what is marked is the number, the range comes after it.
    String words =
        printed.replaceAll("[及或和]?以上(?=[至到~—-])", "(含)").replaceAll("[及或和]?以下(?=[至到~—-])", "(不含)");
    List<Piece> pieces = pieces(words);
    if (pieces.isEmpty() || RELATIVE.matcher(words).find()) {
      return Optional.empty();
    }
    Range range = pieces.get(0).range();
    String unit = pieces.get(0).unit();
    for (int i = 1; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      String joint = words.substring(pieces.get(i - 1).end(), piece.start());
      if (!JOINT.matcher(joint).matches() || joint.contains("或") || piece.range().isPoint()) {
        return Optional.empty();
      }
      range = range.and(piece.range());
      unit = unit.isEmpty() ? piece.unit() : unit;
    }
    return range.isEmpty() ? Optional.empty() : Optional.of(new Condition(range, unit));
  }

  private static List<Piece> pieces(String words) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < words.length()) {
      Optional<Piece> next = next(words, at);
      if (next.isEmpty()) {
        break;
      }
      pieces.add(next.get());
      at = next.get().end();
    }
    return pieces;
  }

  private static Optional<Piece> next(String words, int from) {
    Optional<Piece> best = Optional.empty();
    for (Pattern pattern : List.of(AROUND, BETWEEN, AFTER_WORD, BEFORE_WORD, ALONE)) {
      Matcher matcher = pattern.matcher(words);
      if (matcher.find(from) && best.map(piece -> matcher.start() < piece.start()).orElse(true)) {
        Range range =
            pattern == AROUND
                ? around(matcher)
                : pattern == BETWEEN
                    ? between(matcher)
                    : pattern == AFTER_WORD
                        ? afterWord(matcher)
                        : pattern == BEFORE_WORD ? beforeWord(matcher) : alone(matcher);
        best =
            Optional.of(new Piece(matcher.start(), matcher.end(), range, unit(matcher, pattern)));
      }
    }
    return best;
  }

  // Groups are numbered: named ones count too.
  private static Range around(Matcher m) {
    Range first = compared(number(m, 1), flipped(m.group("left")));
    Range second = compared(number(m, 6), m.group("right"));
    return first.and(second);
  }

  private static BigDecimal number(Matcher m, int group) {
    return new BigDecimal(m.group(group));
  }

  private static String flipped(String sign) {
    return sign.replace('<', '\0')
        .replace('>', '<')
        .replace('\0', '>')
        .replace('≤', '\1')
        .replace('≥', '≤')
        .replace('\1', '≥');
  }

  private static Range compared(BigDecimal at, String sign) {
    return switch (sign) {
      case "<" -> Range.to(at, Side.WITHOUT);
      case ">" -> Range.from(at, Side.WITHOUT);
      case "≤", "<=" -> Range.to(at, Side.WITH);
      default -> Range.from(at, Side.WITH);
    };
  }

  private static Range between(Matcher m) {
    BigDecimal a = number(m, 2);
    BigDecimal b = number(m, 6);
    Side left = side(m.group(4), m.group("open"));
    Side right = side(m.group(8), m.group("close"));
    // 80%（含）—90%: the end that is not marked is not within.
    left = left == Side.EITHER && right == Side.WITH ? Side.WITHOUT : left;
    right =
        right == Side.EITHER && side(m.group(4), m.group("open")) == Side.WITH
            ? Side.WITHOUT
            : right;
    Bound one = new Bound(a, left);
    Bound other = new Bound(b, right);
    return a.compareTo(b) <= 0 ? Range.between(one, other) : Range.between(other, one);
  }

  private static Side side(@Nullable String mark, @Nullable String bracket) {
    if (mark != null) {
      return mark.contains("不") ? Side.WITHOUT : Side.WITH;
    }
    return bracket != null && "[]".contains(bracket) ? Side.WITH : Side.EITHER;
  }

  private static Range afterWord(Matcher m) {
    BigDecimal at = number(m, 2);
    String word = m.group("word");
    String tail = m.group("tail");
    Side marked = side(m.group(4) != null ? m.group(4) : m.group(6), null);
    Side strict = marked == Side.EITHER ? Side.WITHOUT : marked;
    Side loose = marked == Side.EITHER ? Side.WITH : marked;
    if (word.matches("控制在|保持在|达到|达|为") && tail != null) {
      return word(at, tail, marked);
    }
    return switch (word) {
      case "<", "不足", "低于", "小于", "少于", "未达到", "达不到", "未达", "不到", "未满" -> Range.to(at, strict);
      case ">", "高于", "大于", "多于", "超过", "超出" -> Range.from(at, strict);
      case "≤", "<=", "小于或等于", "小于等于", "不超过", "未超过", "不高于", "不大于", "不多于", "控制在" ->
          Range.to(at, loose);
      case "=", "等于", "为" -> Range.only(at);
      default -> Range.from(at, loose);
    };
  }

  private static Range beforeWord(Matcher m) {
    Side marked = side(m.group(3) != null ? m.group(3) : m.group(5), null);
    return word(number(m, 1), m.group("tail"), marked);
  }

  private static Range word(BigDecimal at, String tail, Side marked) {
    Side side = marked == Side.EITHER && tail.length() == 3 ? Side.WITH : marked;
    return tail.endsWith("上") || tail.endsWith("外") ? Range.from(at, side) : Range.to(at, side);
  }

  private static Range alone(Matcher m) {
    return Range.only(number(m, 1));
  }

  private static String unit(Matcher m, Pattern pattern) {
    int[] groups =
        pattern == AROUND
            ? new int[] {2, 7}
            : pattern == BETWEEN ? new int[] {3, 7} : new int[] {pattern == AFTER_WORD ? 3 : 2};
    String unit = "";
    for (int group : groups) {
      String printed = m.group(group);
      unit = printed == null ? unit : printed;
    }
    return unit;
  }
}
