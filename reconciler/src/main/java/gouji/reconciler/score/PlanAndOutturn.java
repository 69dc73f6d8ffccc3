package gouji.reconciler.score;

import gouji.extractor.model.Aspect;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What was planned and what came of it, side by side in an explanation: the rate that they make
 * where the criteria ask for one. 预算13.75万元，决算13.70万元; 编制21人，在职20人.
 */
final class PlanAndOutturn {
  /** Rates of an outturn in its plan. */
  private static final Pattern RATE = Pattern.compile(".*(?:控制|完成|执行|支出|使用|到位|支付)(?:进度)?率");

  private static final Pattern PLAN =
      Pattern.compile(".*(?:预算|计划|编制|核定|批复)[^执行支出决算完成到位在职实际使用]{0,6}");
  private static final Pattern OUTTURN =
      Pattern.compile(".*(?:决算|实际|支出|执行|完成|在职|实有|到位|使用)[^预计编核批]{0,6}");

  private static final String BOUNDARIES = "，,。；;、:(";

  private PlanAndOutturn() {}

  /**
   * The rate, when the text holds one plan and one outturn and nothing else of that dimension.
   *
   * @param figures of the text, in order
   * @param names of the metric and of the indicator
   */
  static Optional<Expression> rate(List<Figure> figures, String text, Set<String> names) {
    if (names.isEmpty() || !names.stream().allMatch(name -> RATE.matcher(name).matches())) {
      return Optional.empty();
    }
    List<Figure> amounts = new ArrayList<>();
    for (Figure figure : figures) {
      if (isAmount(figure)) {
        amounts.add(figure);
      }
    }
    if (amounts.size() != 2
        || amounts.get(0).quantity().unit().dimension()
            != amounts.get(1).quantity().unit().dimension()) {
      return Optional.empty();
    }
    for (int plan = 0; plan < 2; plan++) {
      Figure planned = amounts.get(plan);
      Figure spent = amounts.get(1 - plan);
      if (PLAN.matcher(words(planned, text)).matches()
          && OUTTURN.matcher(words(spent, text)).matches()) {
        return Optional.of(Expression.percentage(Expression.of(spent), Expression.of(planned)));
      }
    }
    return Optional.empty();
  }

  private static boolean isAmount(Figure figure) {
    Unit.Dimension dimension = figure.quantity().unit().dimension();
    return figure.measure().aspect() == Aspect.LEVEL
        && figure.quantity().precision().isDefinite()
        && (dimension == Unit.Dimension.MONEY || dimension == Unit.Dimension.PEOPLE);
  }

  /** The words of its clause before a figure. */
  private static String words(Figure figure, String text) {
    int end = Metric.start(figure);
    int begin = end;
    while (begin > 0 && BOUNDARIES.indexOf(text.charAt(begin - 1)) < 0) {
      begin--;
    }
    return text.substring(begin, end);
  }
}
