package gouji.extractor.figure;

import gouji.extractor.model.Measure;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Of which fiscal year a figure of running text is. */
final class Years {
  /** 23年预算, 较22年增加: a year without its century, not so many years. */
  static final String SHORT =
      "(?<![\\d.])[12]\\d年(?:(?=度|初(?![中级步始])|[末底]|全年|[上下]半年|1?\\d月|预算|决算|财政)"
          + "|(?<=(?:[较比与同]|截至).{3})(?=[增减]|上升|下降|提高|降低|同期|相比))";

  private static final Pattern YEAR = Pattern.compile("(20\\d{2})年|" + SHORT);
  private static final Pattern LAST = Pattern.compile("(?<!加)上年度?(?!结转)|去年|上一年");
  private static final Pattern BEFORE =
      Pattern.compile("(?<![较比加])(?:上年度?|去年|上一年度?|上期)(?!结转|结余|相比|增)");
  private static final Pattern NEXT = Pattern.compile("下年度?|下一年度?");
  private static final Pattern THIS = Pattern.compile("本年|今年|当年");

  private Years() {}

  /**
   * @param own the words of the figure's clause that are about it
   * @param before what it may share its year with
   */
  static Optional<Integer> of(
      String own, @Nullable Measure before, Opening opening, ReportContext context) {
    Optional<Integer> named = named(own);
    if (named.isPresent()) {
      return named;
    }
    if (LAST.matcher(own).find()) {
      return context.fiscalYear().map(y -> y - 1);
    }
    if (THIS.matcher(own).find()) {
      return context.fiscalYear();
    }
    return before != null ? before.year() : opening.year().or(context::fiscalYear);
  }

  /** The year of a column that its header tells from the report's: 上年决算数, 去年同期, 下年预算. */
  static Optional<Integer> beside(String header, Optional<Integer> fiscalYear) {
    if (BEFORE.matcher(header).find()) {
      return fiscalYear.map(y -> y - 1);
    }
    return NEXT.matcher(header).find() ? fiscalYear.map(y -> y + 1) : Optional.empty();
  }

  /** The year that words name first. */
  static Optional<Integer> named(String words) {
    Matcher year = YEAR.matcher(words);
    if (!year.find()) {
      return Optional.empty();
    }
    String digits = year.group(1) != null ? year.group(1) : "20" + year.group().substring(0, 2);
    return Optional.of(Integer.valueOf(digits));
  }
}
