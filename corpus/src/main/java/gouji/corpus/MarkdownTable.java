package gouji.corpus;

import java.util.ArrayList;
import java.util.List;

/** A table that reads well both in a terminal and as Markdown. Its first column holds names. */
public final class MarkdownTable {
  /** From here on, signs are two columns wide in a terminal, nearly all of them Chinese. */
  private static final char WIDE = '\u2E80';

  private final List<List<String>> rows = new ArrayList<>();

  public MarkdownTable(List<String> header) {
    rows.add(header);
  }

  /** Adds a row of as many cells as the header has. */
  public void add(List<String> row) {
    rows.add(row);
  }

  /** The lines of the table, each with a line feed. */
  @Override
  public String toString() {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    StringBuilder text = new StringBuilder();
    for (int r = 0; r < rows.size(); r++) {
      for (int i = 0; i < columns; i++) {
        String cell = rows.get(r).get(i);
        String gap = " ".repeat(widths[i] - width(cell));
        text.append("| ").append(i == 0 ? cell + gap : gap + cell).append(' ');
      }
      text.append("|\n");
      if (r == 0) {
        for (int i = 0; i < columns; i++) {
          text.append(i == 0 ? "|:" : "|-")
              .append("-".repeat(widths[i]))
              .append(i == 0 ? '-' : ':');
        }
        text.append("|\n");
      }
    }
    return text.toString();
  }

  private static int width(String cell) {
    return cell.chars().map(c -> c >= WIDE ? 2 : 1).sum();
  }
}
