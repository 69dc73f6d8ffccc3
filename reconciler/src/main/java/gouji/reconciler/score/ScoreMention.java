package gouji.reconciler.score;

import gouji.extractor.model.Aspect;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Passage;
import gouji.extractor.model.Precision;
import gouji.reconciler.index.Mention;
import gouji.reconciler.index.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A score in running text, with the full marks beside it: 满分20分，自评得分20分; 自评5分（满分8分）; 不得分（满分3分）.
 *
 * @param name what is scored, "" when the words only point at it (该指标, 此项)
 */
record ScoreMention(
    String name, Optional<Figure> fullMarks, Optional<Figure> score, boolean scoredZero) {

  /** Score and full marks stand together when no more than these few characters part them. */
  private static final int APART = 12;

  /** Nothing else is named between the two: not 得92.5分。投入（满分10分）. */
  private static final Pattern ONLY_POINTS =
      Pattern.compile(
          "(?:满分|分值|权重|标准分|总分|自评|实际|评价|得分|评分|得|该|此|本|其|单位|部门|各?[项级]|[一二三]级|指标|为|是|共|计|工|行|分|数|扣|[^；;\\p{IsHan}])*");

  private static final Pattern SCORED =
      Pattern.compile("(?:得分|自评|评分|评分为|自评分|自评得|得|评价结果|评分工|得分工|行分|总分)(?:为|:|是|数为)?$");
  private static final Pattern NOT_A_SCORE = Pattern.compile("平均|人均|扣|加分|减分|以上|标准|的得|得\\d");

  /** "控制率≤100%的，得4分": what criteria would give. */
  private static final Pattern AWARDED = Pattern.compile("的[，,]?(?:可|则|计|记|共)?得$");

  private static final Pattern NO_POINTS = Pattern.compile("(?:此项|本项|该项|该指标|本指标)?不得分|未得分");
  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:第[一二三四五六七八九十]+[、,]?|[一二三四五六七八九十]+[、.]|\\([一二三四五六七八九十\\d]+\\)|\\d+[.、)]|[①-⑳])+");
  private static final Pattern SCORING = Pattern.compile("[(，]?(?:自评|满分|得分|评分|得\\d|分值)");
  private static final Pattern POINTING =
      Pattern.compile(
          "^(?:该|此|本|其)?(?:项|指标|一级指标|二级指标|三级指标|项一级指标|项指标|一级|二级|三级)*$|^(?:该|此|本).{0,10}指标$");
  private static final Pattern SCORE_WORDS =
      Pattern.compile("(?:自评|评价|单位|部门)?(?:得分|评分|自评分|自评|满分|分值|得|总分|自评(?:得)?分工?|自评行分)?(?:为|:|是)?$");

  /** The scores of one paragraph, in order. */
  static List<ScoreMention> in(Statement statement) {
    List<ScoreMention> found = new ArrayList<>();
    // What was taken off may stand between the two: 满分5分，扣0.5分，得4.5分.
    List<Mention> mentions =
        statement.mentions().stream().filter(m -> m.aspect() != Aspect.DEDUCTION).toList();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      Optional<Mention> next =
          i + 1 < mentions.size() ? Optional.of(mentions.get(i + 1)) : Optional.empty();
      if (isScore(mention)) {
        Optional<Mention> full = next.filter(n -> isFullMarks(n) && near(statement, mention, n));
        found.add(
            new ScoreMention(
                core(mention.clause()),
                full.map(Mention::figure),
                Optional.of(mention.figure()),
                false));
        i += full.isPresent() ? 1 : 0;
      } else if (isFullMarks(mention)) {
        Optional<Mention> score = next.filter(n -> isScore(n) && near(statement, mention, n));
        boolean none = score.isEmpty() && NO_POINTS.matcher(around(statement, mention)).find();
        if (score.isPresent() || none) {
          found.add(
              new ScoreMention(
                  core(mention.clause()),
                  Optional.of(mention.figure()),
                  score.map(Mention::figure),
                  none));
        }
        i += score.isPresent() ? 1 : 0;
      }
    }
    return found;
  }

  private static boolean isScore(Mention mention) {
    String lead = mention.clause();
    return mention.aspect() == Aspect.SCORE
        && mention.figure().quantity().precision() instanceof Precision.Exact
        && SCORED.matcher(lead).find()
        && !NOT_A_SCORE.matcher(lead).find()
        && !AWARDED.matcher(mention.lead()).find();
  }

  private static boolean isFullMarks(Mention mention) {
    return mention.aspect() == Aspect.FULL_MARKS
        && mention.figure().quantity().precision() instanceof Precision.Exact;
  }

  private static boolean near(Statement statement, Mention a, Mention b) {
    String between = statement.between(a, b);
    return between.length() <= APART && ONLY_POINTS.matcher(between).matches()
        || statement.sameSentence(a, b)
            && statement.mentions().stream()
                .anyMatch(
                    m ->
                        m.aspect() == Aspect.DEDUCTION
                            && m.start() >= a.end()
                            && m.end() <= b.start());
  }

  /** The sentence before and after a lone "满分 3 分". */
  private static String around(Statement statement, Mention mention) {
    String text = statement.text();
    return text.substring(
        Math.max(0, mention.start() - 14), Math.min(text.length(), mention.end() + 10));
  }

  /** The same under the name that the heading gives it, where its own words only point there. */
  ScoreMention orNamed(String heading) {
    return name.isEmpty()
        ? new ScoreMention(title(Passage.unplaced(heading).text()), fullMarks, score, scoredZero)
        : this;
  }

  /** What a heading is about: up to the words of scoring that follow in the same line. */
  static String title(String heading) {
    Matcher scoring = SCORING.matcher(heading);
    return core(scoring.find() ? heading.substring(0, scoring.start()) : heading);
  }

  /** A title or lead without its numbering and without the words of scoring. */
  static String core(String words) {
    String rest = NUMBERING.matcher(words).replaceFirst("").split("[。，；:]", 2)[0];
    Matcher matcher = SCORE_WORDS.matcher(rest);
    if (matcher.find()) {
      rest = rest.substring(0, matcher.start());
    }
    return POINTING.matcher(rest).matches() ? "" : rest;
  }
}
