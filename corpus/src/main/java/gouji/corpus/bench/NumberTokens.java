package gouji.corpus.bench;

import gouji.extractor.model.Block;
import gouji.extractor.model.Body;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Paragraph;
import gouji.extractor.model.Passage;
import gouji.extractor.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that were read in a report, each with its page. */
final class NumberTokens {
  /** A number with what belongs to it, as printed once wide signs are made narrow. */
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*%?");

  private final TreeMap<String, Integer> counts = new TreeMap<>();

  /** Those of a report that this program read. */
  static NumberTokens of(Body body) {
    NumberTokens tokens = new NumberTokens();
    for (Block block : body.blocks()) {
      if (block instanceof Paragraph paragraph) {
        tokens.add(paragraph.passage());
      } else if (block instanceof Table table) {
        table.caption().ifPresent(caption -> tokens.add(caption, table.pages().get(0)));
        for (Cell cell : table.cells()) {
          tokens.add(cell.passage());
        }
      }
    }
    return tokens;
  }

  private void add(Passage passage) {
    Matcher number = NUMBER.matcher(passage.text());
    while (number.find()) {
      count(number.group(), passage.page(number.start()));
    }
  }

  /** Adds those of a text that stands on one page. */
  void add(String text, int page) {
    Matcher number = NUMBER.matcher(Passage.unplaced(text).text());
    while (number.find()) {
      count(number.group(), page);
    }
  }

  private void count(String number, int page) {
    counts.merge(String.format(Locale.ROOT, "page %2d: %s", page, number), 1, Integer::sum);
  }

  int size() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Those of these that the others have not. */
  List<String> missing(NumberTokens others) {
    List<String> missing = new ArrayList<>();
    counts.forEach(
        (token, count) -> {
          for (int i = others.counts.getOrDefault(token, 0); i < count; i++) {
            missing.add(token);
          }
        });
    return missing;
  }
}
