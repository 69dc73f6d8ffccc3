package gouji.reconciler.rubric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides criteria into grants: what is given or taken (得5分, 不得分, 每低1个百分点扣0.5分, 得分=执行率×10分, 酌情扣分),
 * each with the words before it that say when.
 */
final class Grants {

  /** How points are given or taken. */
  enum Form {
    /** Nothing is granted: a limit (扣完为止, 最高5分) or a definition. */
    NOTHING,
    STEPS,
    FORMULA,
    BY_PROPORTION,
    SHARE,
    SHARE_RANGE,
    NONE,
    FULL,
    DEDUCTION,
    DISCRETION,
    POINTS,
    EXCEPTION
  }

  /**
   * @param condition the words before it, up to the grant before
   * @param match the groups that its form has
   */
  record Grant(Form form, String condition, Matcher match) {
    String words() {
      return condition + match.group();
    }
  }

  private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
  private static final String MARKS = "(?:该?项?指标)?(?:满分|分值|权重分?|总分|标准分|指标分值?|该项分值?|本项分值?|相应分值?|分数)";
  private static final String GIVE = "(?:得|计|记|给|赋|评|为)";

  private static final Map<Form, Pattern> FORMS =
      Map.ofEntries(
          Map.entry(
              Form.NOTHING,
              Pattern.compile(
                  "(?:直至|直到)?(?:扣|减)(?:完|光|尽)(?:该?项?"
                      + MARKS
                      + ")?(?:分值?)?为止|直至扣完|扣满[\\d.]*分为止|扣至(?:0|零)分?(?:为止)?"
                      + "|最低(?:为|得)?(?:0|零)分|最[多高](?:不超过|为|得|加|扣)?[\\d.]+分|(?:以|至)[\\d.]+分为限|不超过(?:该?项?"
                      + MARKS
                      + ")|(?:总计|合计|共计|共)[\\d.]+分")),
          Map.entry(
              Form.STEPS,
              Pattern.compile(
                  "每(?<way>[^\\d;。，,每扣得%]{0,14}?)"
                      + "(?<step>\\d+(?:\\.\\d+)?|[一二两三四五十](?=个|%|项|次|处|起|例|家|天|日|人|条|笔|份|件))?"
                      + "(?<unit>个百分点|百分点|%|‰|个|项|次|处|起|例|家|天|日|人|条|笔|份|件)?(?<with>\\(含\\))?"
                      + "(?<what>[^\\d;。扣]{0,24}?)[，,]?(?<verb>扣减|扣除|扣分|扣|(?<!增)减|加分|(?<!增)加|得)"
                      + "(?:该?项?指标)?(?<points>\\d+(?:\\.\\d+)?)(?:分|(?<percent>%)的?"
                      + MARKS
                      + "?)")),
          Map.entry(
              Form.BY_PROPORTION,
              Pattern.compile(
                  "按(?:照)?[^;。，,\\d扣]{0,18}?(?:比例|比率|完成率|执行率|到位率|完成比)(?:[^;。，,\\d]{0,6}?)(?:得分|计分|给分|赋分|记分|评分|扣分|计算得分|计算|折算|扣减|得)")),
          Map.entry(
              Form.FORMULA,
              Pattern.compile(
                  "(?:(?:本|该)?(?:项|指标)*(?:实际|自评)?得分(?:为|=|:)+(?<formula>[^;。，]*?[×*xX÷/](?:(?!其中)[^;。，])*)"
                      + "|(?<bare>[^;。，,=]{2,20}[×*](?:\\d+(?:\\.\\d+)?(?!%)分?|"
                      + MARKS
                      + ")))")),
          Map.entry(
              Form.SHARE_RANGE,
              Pattern.compile(
                  "(?<give>"
                      + GIVE
                      + "|按)?(?:"
                      + MARKS
                      + "的?)?"
                      + "(?<from>\\d+)%?(?:\\(不?含\\))?(?:-|—+|~|～|至|到)(?<to>\\d+)%(?:\\(不?含\\))?"
                      + "(?:之?间)?(?:的?"
                      + MARKS
                      + "|合理确定(?:分值|得分)|得分|计分|给分|赋分|评分|(?=[,，;。、]|$))")),
          Map.entry(
              Form.SHARE,
              Pattern.compile(
                  GIVE + "(?:" + MARKS + "的?" + NUMBER + "%|" + NUMBER + "%的?(?:" + MARKS
                      + "|分))")),
          Map.entry(Form.EXCEPTION, Pattern.compile("(?:可?不(?:予)?扣分|不受此限|除外|不适用|不考核|不作考核)")),
          Map.entry(
              Form.NONE,
              Pattern.compile(
                  "(?:均|(?<!否)则|该项|本项|此项|一律)?(?:不得分|不计分|不给分|不予计分|得零分|为零分|计零分|零分|扣完|全扣|扣全部分值)")),
          Map.entry(
              Form.DISCRETION,
              Pattern.compile(
                  "(?:酌情|酌|视(?:具体)?(?:情况|情节|程度)?[^;。，,]{0,8}|结合(?:实际|具体)[^;。，,]{0,8}|根据(?:实际)?情况|适当)(?:[^;。，,\\d]{0,4}?)(?:扣减|扣|给|得|评|计|减|赋)[\\d.]*(?:-[\\d.]+)?分?")),
          Map.entry(
              Form.DEDUCTION,
              Pattern.compile(
                  "(?:扣减|扣除|扣掉|扣|减)(?:(?:"
                      + MARKS
                      + "的?)?"
                      + NUMBER
                      + "(?:分|(%)(?:的?"
                      + MARKS
                      + ")?))")),
          Map.entry(
              Form.FULL,
              Pattern.compile(
                  "(?:均|(?<!否)则|可|即)?"
                      + GIVE
                      + "(?:该?项?指标?)?(?:满分|全分|全部分值?|权重分|分值分?)(?:\\(?"
                      + NUMBER
                      + "分\\)?)?")),
          Map.entry(
              Form.POINTS,
              Pattern.compile(
                  "(?<each>各)?"
                      + GIVE
                      + "?(?:该项分值?)?(?<points>\\d+(?:\\.\\d+)?)(?:(?:-|—+|~|～|至)(?<to>\\d+(?:\\.\\d+)?))?分(?!之|别|钟|以|[(（]?含|数|值|的项)")));

  /** Ties go to the form that comes first. */
  private static final List<Form> ORDER = List.of(Form.values());

  private Grants() {}

  /** The grants in order. Text is normalised, its own numbering taken off. */
  static List<Grant> in(String text) {
    List<Grant> grants = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<Grant> next = next(text, at);
      if (next.isEmpty()) {
        break;
      }
      grants.add(next.get());
      at = next.get().match().end();
    }
    return grants;
  }

  /** The most points that one grant of a piece names; 0 for none. */
  static BigDecimal most(String piece) {
    return in(piece).stream().map(Grants::points).reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  /** 得2分, 得满分3分; 0 where no points are named. */
  private static BigDecimal points(Grant grant) {
    Matcher m = grant.match();
    return switch (grant.form()) {
      case POINTS -> new BigDecimal(m.group("points"));
      case FULL -> m.group(1) == null ? BigDecimal.ZERO : new BigDecimal(m.group(1));
      default -> BigDecimal.ZERO;
    };
  }

  private static Optional<Grant> next(String text, int from) {
    Optional<Grant> best = Optional.empty();
    for (Form form : ORDER) {
      Matcher matcher = pattern(form).matcher(text);
      int at = from;
      while (matcher.find(at) && matcher.end() > matcher.start()) {
        if (isGrant(form, text, from, matcher)) {
          if (best.isEmpty() || matcher.start() < best.get().match().start()) {
            String condition = clause(text.substring(from, matcher.start()));
            best = Optional.of(new Grant(form, condition, matcher));
          }
          break;
        }
        at = matcher.start() + 1;
      }
    }
    return best;
  }

  private static Pattern pattern(Form form) {
    Pattern pattern = FORMS.get(form);
    if (pattern == null) {
      throw new IllegalStateException("No pattern for " + form);
    }
    return pattern;
  }

  /** Points that nothing gives need a condition before them: 要素完整2分. */
  private static boolean isGrant(Form form, String text, int from, Matcher matcher) {
    if (form == Form.SHARE_RANGE) {
      // 80%—90% followed by a comma is a condition, unless something gives it.
      return matcher.group("give") != null || !matcher.group().matches(".*[%)]$");
    }
    if (form != Form.POINTS) {
      return true;
    }
    String before = clause(text.substring(from, matcher.start()));
    boolean given = matcher.group().codePointAt(0) > '9';
    return given || !before.isEmpty() && !before.matches(".*(?:满分|分值|权重|\\(|[×*÷/=])$");
  }

  private static String clause(String words) {
    String rest = words.replaceFirst("[;。]+$", "");
    int sentence = Math.max(rest.lastIndexOf(';'), rest.lastIndexOf('。'));
    return rest.substring(sentence + 1).replaceAll("^[，,、:.)]+|[，,]+$", "");
  }
}
