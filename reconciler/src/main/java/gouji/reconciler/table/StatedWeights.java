package gouji.reconciler.table;

import gouji.extractor.model.Figure;
import gouji.reconciler.index.ReportIndex;
import gouji.reconciler.index.Statement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a report itself says the execution rate is worth. */
final class StatedWeights {
  private static final Pattern IN_WORDS =
      Pattern.compile("执行率[^。;，,]{0,8}?(?:权重|分值|满分|占|\\()[^。;\\d]{0,6}(\\d+(?:\\.\\d+)?)(?:分|%)");
  private static final Pattern ROW = Pattern.compile("(?:预算|资金|项目|年度)*(?:预算|资金|支出)?执行率");

  private StatedWeights() {}

  /** Whether some sentence or table gives execution another weight. */
  static boolean differFrom(BigDecimal weight, ReportIndex index) {
    for (Statement statement : index.statements()) {
      Matcher matcher = IN_WORDS.matcher(statement.text());
      while (matcher.find()) {
        if (new BigDecimal(matcher.group(1)).compareTo(weight) != 0) {
          return true;
        }
      }
    }
    return index.report().tables().stream()
        .flatMap(table -> Stretch.of(index, table).stream())
        .flatMap(stretch -> inTable(stretch).stream())
        .anyMatch(marks -> marks.quantity().value().compareTo(weight) != 0);
  }

  /** The full marks of the rows that are called 执行率, and of the column of that name in forms. */
  private static List<Figure> inTable(Stretch stretch) {
    List<Integer> marks = stretch.columns(Names::isFullMarks);
    boolean form = !stretch.columns(name -> ROW.matcher(name).matches()).isEmpty();
    return stretch.rows().stream()
        .filter(row -> form && stretch.isTotal(row) || isExecution(stretch, row))
        .flatMap(row -> last(stretch, row, marks).stream())
        .toList();
  }

  private static boolean isExecution(Stretch stretch, int row) {
    return IntStream.range(0, stretch.headers().columns())
        .mapToObj(c -> stretch.headers().text(row, c))
        .anyMatch(text -> text.endsWith("执行率") && ROW.matcher(text).matches());
  }

  /** Of the weights of several levels the innermost. */
  private static Optional<Figure> last(Stretch stretch, int row, List<Integer> columns) {
    return columns.stream()
        .flatMap(c -> stretch.figure(row, c).stream())
        .reduce((first, second) -> second);
  }
}
