package gouji.reconciler.score;

import gouji.extractor.model.Figure;
import gouji.extractor.model.Unit;
import gouji.reconciler.index.Mention;
import gouji.reconciler.index.ReportIndex;
import gouji.reconciler.index.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rates that the running text states of the department as a whole, by name: 2023年度预算执行率为78.04%.
 */
final class StatedRates {
  /** A rate by a name that says what it is of; 完成率 alone may be of anything. */
  private static final Pattern STATED =
      Pattern.compile(
          "(?:20\\d\\d年度?|[本全]?年度?|[本我](?:部门|单位|[局委办院中心])|部门|单位|整体|总体|综合|实际|其中)*"
              + "(?<name>[\\p{IsHan}“”]{3,12}率)(?:约?为|是|达到?|:)?");

  /** What a condition goes on with: 预算完成率100%的，得10分. */
  private static final Pattern CONDITION = Pattern.compile("^(?:的|[及或]?以[上下]|\\(含|，?[计得扣])");

  private final Map<String, List<Figure>> byName = new HashMap<>();

  StatedRates(ReportIndex index) {
    for (Statement statement : index.paragraphs()) {
      for (Mention mention : statement.mentions()) {
        if (mention.figure().quantity().unit() != Unit.PERCENT
            || !mention.figure().quantity().precision().isDefinite()) {
          continue;
        }
        Matcher stated = STATED.matcher(mention.clause());
        if (stated.matches() && !goesOnAsCondition(statement, mention)) {
          byName
              .computeIfAbsent(plain(stated.group("name")), name -> new ArrayList<>())
              .add(mention.figure());
        }
      }
    }
  }

  private static boolean goesOnAsCondition(Statement statement, Mention mention) {
    String text = statement.text();
    return CriteriaText.opening(text) >= 0
        || CONDITION.matcher(text).region(mention.end(), text.length()).lookingAt();
  }

  /** Those that go by one of the names. */
  List<Figure> of(Set<String> names) {
    return names.stream()
        .map(StatedRates::plain)
        .distinct()
        .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
        .distinct()
        .toList();
  }

  private static String plain(String name) {
    return name.replaceAll("[“”]", "");
  }
}
