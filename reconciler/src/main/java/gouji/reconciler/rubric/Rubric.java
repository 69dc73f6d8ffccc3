package gouji.reconciler.rubric;

import gouji.extractor.model.Interval;
import gouji.extractor.model.Passage;
import gouji.reconciler.rubric.Reading.Manner;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scoring criteria (评分标准), compiled: a function from the metric to the scores that some reading of
 * them gives. Immutable.
 */
public final class Rubric {
  private static final String PERCENT = "[×*xX]100%(?!分)(?:-100%)?(?:\\([^)]{1,8}\\))?[;。，,]?";

  /** 差异率=|决算数-预算数|/预算数×100%, 决算数/预算数×100%: what the metric is, not what is given. */
  private static final Pattern DEFINITION =
      Pattern.compile(
          "[^;。，,:=]{0,24}=[^;。=≤≥<>]{2,80}(?:"
              + PERCENT
              + "|[×*xX]100(?!%?分)[;。，,]?)"
              + "|(?<=^|[;。:])[^;。，,:=≤≥<>]{2,40}[÷/][^;。=≤≥<>]{1,60}"
              + PERCENT);

  private static final Pattern OWN_MARKS =
      Pattern.compile("^[^;。，,:\\d]{0,30}\\((?:满分|分值)?(\\d+(?:\\.\\d+)?)分\\)");

  private static final Pattern METRIC =
      Pattern.compile("[\\p{IsHan}“”]{1,14}(?:率|满意度|比例|比重|占比|进度|偏差度|程度)");

  private final BigDecimal fullMarks;
  private final List<Part> parts;
  private final String text;

  private Rubric(BigDecimal fullMarks, List<Part> parts, String text) {
    this.fullMarks = fullMarks;
    this.parts = parts;
    this.text = text;
  }

  /** Criteria as printed, without a target of their own. */
  public static Rubric compile(String criteria, BigDecimal fullMarks) {
    return compile(criteria, fullMarks, Optional.empty());
  }

  /**
   * Criteria as printed.
   *
   * @param target what 达到目标 means: a yearly target as printed, ≥90%
   */
  public static Rubric compile(String criteria, BigDecimal fullMarks, Optional<String> target) {
    String text = Passage.unplaced(criteria).text().replace(" ", "");
    Optional<Range> range =
        target.flatMap(t -> Conditions.in(Passage.unplaced(t).text())).map(c -> c.range());
    String plain = DEFINITION.matcher(text).replaceAll("");
    List<String> pieces = Numbering.pieces(plain);
    List<Part> parts = parts(pieces, fullMarks, range);
    return new Rubric(fullMarks, parts, text);
  }

  private static List<Part> parts(
      List<String> pieces, BigDecimal fullMarks, Optional<Range> target) {
    List<BigDecimal> own = new ArrayList<>();
    for (String piece : pieces) {
      Matcher marks = OWN_MARKS.matcher(piece);
      if (marks.find()) {
        own.add(new BigDecimal(marks.group(1)));
      } else {
        own.add(Grants.most(piece));
      }
    }
    BigDecimal sum = own.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (pieces.size() > 1
        && sum.compareTo(fullMarks) == 0
        && own.stream().allMatch(m -> m.compareTo(fullMarks) < 0)) {
      List<Part> parts = new ArrayList<>();
      for (int i = 0; i < pieces.size(); i++) {
        String piece = OWN_MARKS.matcher(pieces.get(i)).replaceFirst("");
        parts.add(PartCompiler.compile(piece, own.get(i), target));
      }
      return parts;
    }
    return List.of(PartCompiler.compile(String.join(";", pieces), fullMarks, target));
  }

  public BigDecimal fullMarks() {
    return fullMarks;
  }

  /** The clauses of its metric, in the order in which they are tried. */
  public List<Clause> clauses() {
    return metricPart().map(Part::clauses).orElse(List.of());
  }

  /** The unit of its metric: "%", a measure word, "" where none is printed. */
  public String unit() {
    return metricPart().map(Part::unit).orElse("");
  }

  /** What the criteria call a rate, a degree or a share: 差异率, 满意度. */
  public Set<String> metricNames() {
    Set<String> names = new LinkedHashSet<>();
    Matcher name = METRIC.matcher(text);
    while (name.find()) {
      if (!name.group().startsWith("按")) {
        names.add(name.group());
      }
    }
    return names;
  }

  /** Whether one metric decides all of it or a part. */
  public boolean isMetric() {
    return metricPart().isPresent();
  }

  /** The part that a metric decides; of several the one that a rate decides. */
  private Optional<Part> metricPart() {
    List<Part> metric = parts.stream().filter(Part::isMetric).toList();
    if (metric.size() > 1) {
      metric = metric.stream().filter(part -> part.unit().matches("%?")).toList();
    }
    return metric.size() == 1 ? Optional.of(metric.get(0)) : Optional.empty();
  }

  /** What is wrong with the criteria of its metrics, with the values and the points. */
  public List<Flaw> flaws() {
    return parts.stream().flatMap(part -> part.flaws().stream()).toList();
  }

  /** What is wrong with the criteria, and why they, or a part of them, cannot be run. */
  public Set<Problem> problems() {
    Set<Problem> problems = EnumSet.noneOf(Problem.class);
    parts.forEach(part -> problems.addAll(part.problems()));
    if (parts.stream().filter(Part::isMetric).count() > 1) {
      problems.add(Problem.SEVERAL_METRICS);
    }
    return problems;
  }

  /**
   * What it gives for a metric that lies somewhere in an interval.
   *
   * @param metric in the unit that the criteria print: 90 for 90%
   */
  public Score score(Interval metric) {
    Optional<Part> decided = metricPart();
    List<Reading> readings =
        decided.map(part -> part.readings(Optional.of(metric))).orElse(List.of());
    Interval points =
        readings.stream().map(Reading::points).reduce(Interval::hull).orElse(Interval.ZERO);
    boolean discretionary = false;
    for (Part part : parts) {
      if (decided.filter(part::equals).isEmpty()) {
        points = points.plus(new Interval(BigDecimal.ZERO, part.marks()));
        discretionary = true;
      }
    }
    discretionary |= readings.stream().anyMatch(reading -> isJudged(reading.manner()));
    Interval within = new Interval(points.low().min(fullMarks), points.high().min(fullMarks));
    Reading bounds = new Reading("", Manner.DISCRETION, within);
    return new Score(
        within, readings.isEmpty() ? List.of(bounds) : distinct(readings), discretionary);
  }

  /** What it gives at the least and at the most, where the metric is not known. */
  public Score bounds() {
    Interval all = new Interval(BigDecimal.ZERO, fullMarks);
    return new Score(all, List.of(new Reading("", Manner.DISCRETION, all)), true);
  }

  private static boolean isJudged(Manner manner) {
    return manner == Manner.DISCRETION || manner == Manner.NOT_COVERED;
  }

  private static List<Reading> distinct(List<Reading> readings) {
    return readings.stream().distinct().toList();
  }
}
