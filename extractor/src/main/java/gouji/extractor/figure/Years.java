package gouji.extractor.figure;

import gouji.extractor.model.Measure;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Of which fiscal year a figure of running text is. */
final class Years {
  private static final Pattern YEAR = Pattern.compile("(20\\d{2})年");
  private static final Pattern LAST = Pattern.compile("(?<!加)上年度?(?!结转)|去年|上一年");
  private static final Pattern THIS = Pattern.compile("本年|今年|当年");

  private Years() {}

  /**
   * @param own the words of the figure's clause that are about it
   * @param before what it may share its year with
   */
  static Optional<Integer> of(
      String own, @Nullable Measure before, Opening opening, ReportContext context) {
    Matcher year = YEAR.matcher(own);
    if (year.find()) {
      return Optional.of(Integer.valueOf(year.group(1)));
    }
    if (LAST.matcher(own).find()) {
      return context.fiscalYear().map(y -> y - 1);
    }
    if (THIS.matcher(own).find()) {
      return context.fiscalYear();
    }
    return before != null ? before.year() : opening.year().or(context::fiscalYear);
  }
}
