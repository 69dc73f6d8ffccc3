package gouji.extractor.figure;

import gouji.extractor.identity.Identity;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Passage;
import gouji.extractor.model.ReportKind;
import gouji.extractor.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table for tests: cells between bars, a row a line; a cell that is only {@code <} belongs to the
 * one on its left, {@code ^} to the one above. A line before the first row is the caption, a line
 * with 单位 the unit line.
 */
final class Grid {
  private Grid() {}

  static Table table(int headerRows, String text) {
    Optional<String> caption = Optional.empty();
    Optional<String> unitLine = Optional.empty();
    List<List<String>> rows = new ArrayList<>();
    for (String line : text.strip().lines().toList()) {
      if (line.startsWith("|")) {
        String inner = line.strip().substring(1, line.strip().length() - 1);
        rows.add(List.of(inner.split("\\|", -1)).stream().map(String::strip).toList());
      } else if (line.contains("单位")) {
        unitLine = Optional.of(line);
      } else {
        caption = Optional.of(line);
      }
    }
    return new Table(
        "t1", "", List.of(1), caption, unitLine, List.of(), headerRows, true, cells(rows));
  }

  private static List<Cell> cells(List<List<String>> rows) {
    List<Cell> cells = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        String words = rows.get(r).get(c);
        if (words.equals("<") || words.equals("^")) {
          continue;
        }
        int wide = 1;
        while (c + wide < rows.get(r).size() && rows.get(r).get(c + wide).equals("<")) {
          wide++;
        }
        int high = 1;
        while (r + high < rows.size() && rows.get(r + high).get(c).equals("^")) {
          high++;
        }
        cells.add(new Cell(r, c, high, wide, Passage.unplaced(words), 1, Optional.empty()));
      }
    }
    return cells;
  }

  /** The figures of a department's accounts for 2023 that hold nothing but this table. */
  static List<Figure> figures(int headerRows, String text) {
    Identity identity =
        new Identity(Optional.of("清河县农业农村局"), Optional.of(2023), ReportKind.DEPARTMENT_ACCOUNTS);
    return FigureReader.read(identity, List.of(), List.of(table(headerRows, text))).figures();
  }
}
