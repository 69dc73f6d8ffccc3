package gouji.reconciler.score;

import gouji.extractor.figure.TableHeaders;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Place;
import gouji.extractor.model.Table;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.index.ReportIndex;
import gouji.reconciler.rubric.Rubric;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The value that a row gives for the metric of its criteria: 实际完成值, else the one percentage of its
 * name in the explanation, else the rate of a plan and an outturn there. Only rates are read: a
 * number of heads or days may count anything.
 *
 * @param isAmbiguous whether several could be meant
 */
record Metric(Optional<Expression> value, boolean isAmbiguous) {
  static final Pattern ACHIEVED =
      Pattern.compile("(?:全年|年度|指标)?(?:实际)?(?:完成值|完成情况|实际值|完成数|实现值|完成率|指标值完成情况)(?:\\(.*\\))?");
  private static final Pattern NO_EXPLANATION =
      Pattern.compile(
          ".*(?:标准|细则|办法|方法|规则|指标说明|指标解释|指标内涵|指标释义|解释|定义|要点|考核内容|评价内容|指标值|目标值|计划值|[一二三四]级指标|指标名称|名称).*");

  /** Words that make a percentage one of something else. */
  private static final Pattern OTHER =
      Pattern.compile(".*(?:目标|上年|去年|同期|计划|标准|平均|较|应达|要求|提高|下降|低于|高于|超过|扣).*");

  private static final Pattern NAME = Pattern.compile("[\\p{IsHan}“”]*?(?:率|满意度|比例|比重|占比|进度|偏差度)");
  private static final String BOUNDARIES = "，,。；;、:";

  /**
   * That of a row.
   *
   * @param elsewhere what the running text states, for rows that give no value themselves
   */
  static Metric of(
      ReportIndex index,
      Table table,
      int row,
      Rubric rubric,
      String indicator,
      StatedRates elsewhere) {
    if (!rubric.unit().isEmpty() && !rubric.unit().equals("%")) {
      return new Metric(Optional.empty(), false);
    }
    TableHeaders headers = index.headers(table);
    List<Figure> achieved = new ArrayList<>();
    List<Figure> explained = new ArrayList<>();
    List<Expression> made = new ArrayList<>();
    Set<String> names = names(rubric, indicator);
    for (int c = 0; c < headers.columns(); c++) {
      int column = c;
      Optional<Cell> cell =
          headers
              .cell(row, c)
              .filter(x -> x.row() == row && x.column() == column && x.rowSpan() == 1);
      String header = headers.leafAbove(row, c);
      int criteria = cell.map(x -> CriteriaText.opening(x.text())).orElse(-1);
      if (cell.isEmpty() || criteria < 0 && NO_EXPLANATION.matcher(header).matches()) {
        continue;
      }
      Optional<Figure> only = index.only(table, row, c).filter(Metric::isRate);
      if (ACHIEVED.matcher(header).matches() && only.isPresent()) {
        achieved.add(only.get());
      } else {
        List<Figure> figures = index.in(table, row, c);
        explained.addAll(named(figures, cell.get().text(), names));
        PlanAndOutturn.rate(figures, cell.get().text(), names).ifPresent(made::add);
      }
    }
    if (!achieved.isEmpty() || !explained.isEmpty()) {
      return achieved.isEmpty() ? the(explained) : the(achieved);
    }
    return made.size() == 1
        ? new Metric(Optional.of(made.get(0)), false)
        : the(elsewhere.of(names));
  }

  /** The one percentage in a text that is called as the criteria call their metric. */
  static Metric in(List<Figure> figures, String text, Rubric rubric, String indicator) {
    return !rubric.unit().isEmpty() && !rubric.unit().equals("%")
        ? new Metric(Optional.empty(), false)
        : the(named(figures, text, names(rubric, indicator)));
  }

  private static Metric the(List<Figure> figures) {
    Set<String> values = new LinkedHashSet<>();
    figures.forEach(f -> values.add(f.quantity().value().stripTrailingZeros().toPlainString()));
    return values.size() == 1
        ? new Metric(Optional.of(Expression.of(figures.get(figures.size() - 1))), false)
        : new Metric(Optional.empty(), values.size() > 1);
  }

  private static boolean isRate(Figure figure) {
    return figure.quantity().unit() == Unit.PERCENT && figure.quantity().precision().isDefinite();
  }

  private static Set<String> names(Rubric rubric, String indicator) {
    Set<String> names = new LinkedHashSet<>(rubric.metricNames());
    Matcher name = NAME.matcher(indicator);
    if (name.find()) {
      names.add(name.group());
    }
    return names;
  }

  /** Such percentages before the criteria, if the text goes on with them. */
  private static List<Figure> named(List<Figure> figures, String text, Set<String> names) {
    int criteria = CriteriaText.opening(text);
    return figures.stream()
        .filter(Metric::isRate)
        .filter(figure -> criteria < 0 || start(figure) < criteria)
        .filter(figure -> isNamed(clause(start(figure), text), names))
        .toList();
  }

  static int start(Figure figure) {
    Place place = figure.provenance().place();
    return place instanceof Place.InTable at ? at.start() : ((Place.InText) place).start();
  }

  /** The words of a figure's clause before it, formulas included. */
  private static String clause(int end, String text) {
    int begin = end;
    while (begin > 0 && BOUNDARIES.indexOf(text.charAt(begin - 1)) < 0) {
      begin--;
    }
    return text.substring(begin, end);
  }

  /** 差异率 names what the criteria call 财政拨款收入预决算差异率, unless more of that name do. */
  private static boolean isNamed(String clause, Set<String> names) {
    Matcher name = NAME.matcher(clause);
    return name.lookingAt()
        && !OTHER
            .matcher(names.contains(name.group()) ? clause.substring(name.end()) : clause)
            .matches()
        && !clause.matches(".*[×*÷/]$")
        && names.stream().anyMatch(n -> n.endsWith(name.group()) || name.group().endsWith(n));
  }
}
