package gouji.checker.report;

import gouji.checker.finding.Evidence;
import gouji.checker.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a finding rests on, short enough for a cell: each sentence once, each table's header once,
 * wide tables with their long cells cut. The JSON has all of it.
 */
final class Excerpt {
  private static final int MOST_QUOTES = 6;
  private static final int LONGEST = 700;

  /** Above this, the cells of a table row are cut. */
  private static final int LONGEST_ROW = 160;

  private static final int LONGEST_CELL = 16;
  private static final String BAR = " | ";
  private static final String CUT = "…";

  private Excerpt() {}

  /**
   * @param paged whether pages mean anything in the report's format
   */
  static String of(List<Evidence> evidence, boolean paged, Texts texts) {
    List<String> quotes = new ArrayList<>();
    List<String> whole = new ArrayList<>();
    String header = "";
    for (Evidence one : evidence) {
      if (whole.stream().anyMatch(earlier -> earlier.contains(one.text()))) {
        continue;
      }
      whole.add(one.text());
      int newline = one.text().indexOf('\n');
      String ownHeader = newline < 0 ? "" : one.text().substring(0, newline);
      boolean repeated = !ownHeader.isEmpty() && ownHeader.equals(header);
      header = ownHeader;
      String text =
          (repeated ? one.text().substring(newline + 1) : one.text())
              .lines()
              .map(line -> shortened(line, one.figure().orElse("")))
              .collect(Collectors.joining("\n"));
      quotes.add(placed(one, paged, text, texts));
    }
    StringBuilder excerpt = new StringBuilder();
    int shown = 0;
    for (String quote : quotes) {
      if (shown == MOST_QUOTES || (shown > 0 && excerpt.length() + quote.length() > LONGEST)) {
        break;
      }
      excerpt.append(shown == 0 ? "" : "\n").append(quote);
      shown++;
    }
    return shown == quotes.size()
        ? excerpt.toString()
        : excerpt + "\n" + texts.get("quote.more", quotes.size() - shown);
  }

  private static String placed(Evidence one, boolean paged, String text, Texts texts) {
    return one.position()
        .map(position -> texts.get("quote.position", texts.render(position), text))
        .orElseGet(() -> paged ? texts.get("quote.page", one.page(), text) : text);
  }

  /** Cuts the cells of a long table row, but for the one that holds the figure alone. */
  private static String shortened(String line, String figure) {
    if (!line.startsWith("| ") || line.length() <= LONGEST_ROW) {
      return line;
    }
    List<String> cells = new ArrayList<>();
    for (String cell : line.substring(2, line.length() - 2).split(" \\| ", -1)) {
      cells.add(
          cell.length() <= LONGEST_CELL || cell.equals(figure)
              ? cell
              : cell.substring(0, LONGEST_CELL) + CUT);
    }
    return "| " + String.join(BAR, cells) + " |";
  }
}
