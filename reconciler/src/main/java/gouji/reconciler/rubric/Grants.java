package gouji.reconciler.rubric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
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
    NOTHING("扣减直最以至不总合共"),
    STEPS("每"),
    FORMULA("×*xX÷/"),
    BY_PROPORTION("按"),
    SHARE("%"),
    SHARE_RANGE("%"),
    NONE("不零扣"),
    FULL("满全权值"),
    DEDUCTION("扣减"),
    DISCRETION("酌视结根适"),
    POINTS("分"),
    EXCEPTION("不除");

    /** Of these characters a text has one, or no grant of the form. */
    private final String needs;

    Form(String needs) {
      this.needs = needs;
    }

    boolean mayStandIn(String text) {
      return needs.chars().anyMatch(c -> text.indexOf(c) >= 0);
    }
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

  /** Ties go to the form that comes first. */
  private static final Map<Form, Pattern> FORMS =
      new EnumMap<>(
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
                          + "?(?:该项分值?)?(?<points>\\d+(?:\\.\\d+)?)(?:(?:-|—+|~|～|至)(?<to>\\d+(?:\\.\\d+)?))?分(?!之|别|钟|以|[(（]?含|数|值|的项)"))));

  private static final Pattern CONDITION_END = Pattern.compile("[;。]+$");
  private static final Pattern EDGES = Pattern.compile("^[，,、:.)]+|[，,]+$");
  private static final Pattern NAMES_MARKS = Pattern.compile(".*(?:满分|分值|权重|\\(|[×*÷/=])$");

  private Grants() {}

  /** The next place where a form stands; looked for again only once it was passed. */
  private static final class Finder {
    private final Form form;
    private final Pattern pattern;
    private final String text;
    private Optional<Matcher> next = Optional.empty();
    private boolean exhausted;

    Finder(Form form, Pattern pattern, String text) {
      this.form = form;
      this.pattern = pattern;
      this.text = text;
      exhausted = !form.mayStandIn(text);
    }

    /** The first place from {@code at} on where the form is a grant. */
    Optional<Matcher> from(int at) {
      if (!exhausted && next.filter(found -> found.start() >= at).isEmpty()) {
        next = search(at);
        exhausted = next.isEmpty();
      }
      return exhausted ? Optional.empty() : next;
    }

    private Optional<Matcher> search(int from) {
      Matcher matcher = pattern.matcher(text);
      int at = from;
      while (matcher.find(at) && matcher.end() > matcher.start()) {
        if (isGrant(form, text, from, matcher)) {
          return Optional.of(matcher);
        }
        at = matcher.start() + 1;
      }
      return Optional.empty();
    }
  }

  /** The grants in order. Text is normalised, its own numbering taken off. */
  static List<Grant> in(String text) {
    List<Finder> finders = new ArrayList<>();
    FORMS.forEach((form, pattern) -> finders.add(new Finder(form, pattern, text)));
    List<Grant> grants = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<Grant> next = next(finders, text, at);
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

  /** The one that stands first; of several at one place the form that comes first. */
  private static Optional<Grant> next(List<Finder> finders, String text, int from) {
    Optional<Grant> best = Optional.empty();
    for (Finder finder : finders) {
      Optional<Matcher> found = finder.from(from);
      if (found.isPresent()
          && (best.isEmpty() || found.get().start() < best.get().match().start())) {
        String condition = clause(text.substring(from, found.get().start()));
        best = Optional.of(new Grant(finder.form, condition, found.get()));
      }
    }
    return best;
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
    return given || !before.isEmpty() && !NAMES_MARKS.matcher(before).matches();
  }

  private static String clause(String words) {
    String rest = CONDITION_END.matcher(words).replaceFirst("");
    int sentence = Math.max(rest.lastIndexOf(';'), rest.lastIndexOf('。'));
    return EDGES.matcher(rest.substring(sentence + 1)).replaceAll("");
  }
}
