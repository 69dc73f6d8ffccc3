package gouji.reconciler.score;

import gouji.extractor.model.Aspect;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Precision;
import gouji.extractor.model.Unit;
import gouji.reconciler.index.Mention;
import gouji.reconciler.index.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scores that a paragraph lists under their total: 自评得分96.28分，其中决策14.5分（满分15分）、过程…; full marks that
 * it lists under 满分100分.
 */
final class ListedScores {
  private static final Pattern OPENING = Pattern.compile("其中[:，,]?|(?<=分[，,])由");
  private static final Pattern TOTAL = Pattern.compile("(?:得分|总分|评分|满分|总得分)(?:为|:|是|共)?$");
  private static final Pattern FULL = Pattern.compile("(?:满分|分值|权重)(?:为|:)?$");

  /** What parts one item from the next, and closes the brackets of the one before. */
  private static final Pattern SEPARATOR = Pattern.compile("^[)、，；;和及]+");

  private static final int LONGEST_NAME = 24;

  private ListedScores() {}

  /** The lists of one paragraph, each under its total. */
  static List<Indicator> in(Statement statement) {
    List<Indicator> lists = new ArrayList<>();
    Matcher opening = OPENING.matcher(statement.text());
    while (opening.find()) {
      Optional<Mention> total = total(statement, opening.start());
      List<ScoreMention> items = items(statement, opening.end());
      if (total.isPresent() && items.size() > 1) {
        boolean full = isFull(total.get());
        Optional<Figure> figure = total.map(Mention::figure);
        lists.add(
            new Indicator(
                "",
                0,
                full ? figure : Optional.empty(),
                full ? Optional.empty() : figure,
                false,
                items.stream().map(item -> indicator(item, full)).toList()));
      }
    }
    return lists;
  }

  private static Indicator indicator(ScoreMention item, boolean ofFullMarks) {
    return ofFullMarks
        ? new Indicator(item.name(), 1, item.score(), Optional.empty(), false, List.of())
        : new Indicator(item.name(), 1, item.fullMarks(), item.score(), false, List.of());
  }

  /** The last score before the list, in its sentence or the one before. */
  private static Optional<Mention> total(Statement statement, int before) {
    Optional<Mention> last = Optional.empty();
    for (Mention mention : statement.mentions()) {
      if (mention.end() <= before
          && statement.sentenceAt(before) - statement.sentenceAt(mention.start()) <= 1
          && isPoints(mention)
          && !statement.isBracketed(mention)) {
        last = Optional.of(mention);
      }
    }
    return last.filter(mention -> TOTAL.matcher(mention.clause()).find());
  }

  private static List<ScoreMention> items(Statement statement, int from) {
    List<ScoreMention> items = new ArrayList<>();
    Optional<Figure> marks = Optional.empty();
    String name = "";
    int at = from;
    for (Mention mention : statement.mentions()) {
      if (mention.start() < from) {
        continue;
      }
      String lead = statement.text().substring(at, mention.start());
      String words = SEPARATOR.matcher(lead).replaceFirst("");
      if (!isPoints(mention) || lead.contains("。") || words.length() > LONGEST_NAME) {
        break;
      }
      if (isFull(mention) && lead.startsWith("(") && !items.isEmpty()) {
        ScoreMention last = items.remove(items.size() - 1);
        items.add(
            new ScoreMention(last.name(), Optional.of(mention.figure()), last.score(), false));
      } else if (isFull(mention)) {
        marks = Optional.of(mention.figure());
        name = words.split("\\(", 2)[0];
      } else if (mention.aspect() == Aspect.DEDUCTION
          || !items.isEmpty() && lead.equals(words) && marks.isEmpty()) {
        break;
      } else {
        String own = marks.isPresent() ? name : words;
        items.add(
            new ScoreMention(ScoreMention.core(own), marks, Optional.of(mention.figure()), false));
        marks = Optional.empty();
      }
      at = mention.end();
    }
    return items;
  }

  private static boolean isPoints(Mention mention) {
    return mention.figure().quantity().unit() == Unit.POINT
        && mention.figure().quantity().precision() instanceof Precision.Exact;
  }

  private static boolean isFull(Mention mention) {
    return mention.aspect() == Aspect.FULL_MARKS || FULL.matcher(mention.clause()).find();
  }
}
