package gouji.reconciler.score;

import gouji.extractor.model.Interval;
import gouji.reconciler.index.ReportIndex;
import gouji.reconciler.index.Statement;
import gouji.reconciler.rubric.Range;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which scores of a hundred a grade stands for, by the report's own words: 90分（含）以上为优, 优（90—100分）;
 * where it has none, by the national convention.
 *
 * @param own whether the report prints them
 */
record GradeBands(boolean own, Map<String, Interval> bands) {
  static final String GRADE = "优秀|优|良好|良|中等|中|一般|基本合格|不合格|合格|较差|差";

  private static final BigDecimal MOST = BigDecimal.valueOf(100);
  private static final GradeBands NATIONAL =
      new GradeBands(
          false,
          Map.of("优", band(90, 100), "良", band(80, 90), "中", band(60, 80), "差", band(0, 60)));

  private static final String QUOTED = "[“\"]?(?<grade>" + GRADE + ")[”\"]?";
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<when>[^;。，,、:“”\"]{2,40}?)的?[，,]?(?:评定|评价|绩效|评|定|等级|等次)*(?:为|是|属于?)"
              + QUOTED
              + "(?=[;。，,、()的等]|$)");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?<=^|[;。，,、:“\"为(])"
              + QUOTED
              + "(?:等级|等次|档|级)?[(:为](?<when>[^;。，,、)为是]{2,30})(?=[;。，,、)]|$)");

  /** Where a grade stands as one. Few statements have any: the others are left at that. */
  private static final Pattern GRADED =
      Pattern.compile(
          "[为是属于:][“\"]?(?:"
              + GRADE
              + ")(?=[”\"]?(?:[;。，,、()的等]|$))|(?:"
              + GRADE
              + ")[”\"]?(?:等级|等次|档|级)?[(:为]");

  /** Points beside a grade: there are bands, be they understood or not. */
  private static final Pattern LIKE_BANDS =
      Pattern.compile(
          "(?:以上|以下|[≥≤<>]|\\d分?(?:-|—+|~|至)\\d)[^。;等]{0,16}[为是:][“\"]?(?:"
              + GRADE
              + ")|(?:"
              + GRADE
              + ")[”\"]?[(:]\\D{0,6}\\d");

  /** The report's own bands, else the national ones; empty where its own ones are not clear. */
  static Optional<GradeBands> of(ReportIndex index) {
    Map<String, Interval> bands = new HashMap<>();
    boolean printed = false;
    for (Statement statement : index.statements()) {
      if (!GRADED.matcher(statement.text()).find()) {
        continue;
      }
      printed |= LIKE_BANDS.matcher(statement.text()).find();
      for (Pattern pattern : new Pattern[] {BEFORE, AFTER}) {
        Matcher matcher = pattern.matcher(statement.text());
        while (matcher.find()) {
          Optional<Interval> band = band(matcher.group("when"));
          Interval before = band.map(b -> bands.put(plain(matcher.group("grade")), b)).orElse(null);
          if (before != null && !same(before, band.get())) {
            return Optional.empty();
          }
        }
      }
    }
    if (bands.isEmpty()) {
      return printed ? Optional.empty() : Optional.of(NATIONAL);
    }
    return Optional.of(new GradeBands(true, bands));
  }

  private static boolean same(Interval a, Interval b) {
    return a.low().compareTo(b.low()) == 0 && a.high().compareTo(b.high()) == 0;
  }

  private static Optional<Interval> band(String when) {
    // 完成率95%以上为优 grades a rate, not a score.
    return Optional.of(when)
        .filter(words -> !words.contains("%") && !words.contains("率"))
        .flatMap(Range::in)
        .map(range -> range.clip(new Interval(BigDecimal.ZERO, MOST)))
        .filter(band -> !band.isExact() && band.high().compareTo(BigDecimal.TEN) > 0);
  }

  private static Interval band(int low, int high) {
    return new Interval(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
  }

  /** The scores, both ends included, for which a grade may be given. */
  Optional<Interval> of(String grade) {
    return Optional.ofNullable(bands.get(plain(grade)));
  }

  private static String plain(String grade) {
    return switch (grade) {
      case "优秀" -> "优";
      case "良好" -> "良";
      case "中等" -> "中";
      default -> grade;
    };
  }
}
