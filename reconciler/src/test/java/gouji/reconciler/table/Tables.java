package gouji.reconciler.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extractor.figure.FigureReader;
import gouji.extractor.identity.Identity;
import gouji.extractor.model.Block;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Paragraph;
import gouji.extractor.model.Passage;
import gouji.extractor.model.Place;
import gouji.extractor.model.Report;
import gouji.extractor.model.ReportKind;
import gouji.extractor.model.Table;
import gouji.reconciler.assertion.AssertionFinder;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Outcome;
import gouji.reconciler.assertion.Recalculation;
import gouji.reconciler.index.ReportIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * A report of a table, or of several with a blank line between them, for tests.
 *
 * <pre>{@code
 * 单位：万元
 * | 项目 | 支出 | <    |
 * | ^    | 基本 | 项目 |
 * | ---- |
 * | 甲   | 1    | 2    |
 * | 合计 | 1    | 3    | // holds fails
 * }</pre>
 *
 * <p>{@code <} goes on with the cell to the left, {@code ^} with the one above; the dashes end the
 * header. What follows {@code //} is what becomes of the assertions about the row's own figures, in
 * order, repetitions left out; a row without it must have none. Lines outside the table are
 * paragraphs.
 */
public final class Tables {
  private static final String MARK = "//";

  private Tables() {}

  /** Runs a finder and compares what it books with the marks. */
  public static void check(AssertionFinder finder, String text) {
    check(finder, text, true);
  }

  /** As {@link #check(AssertionFinder, String)}, of a table that may not be as printed. */
  static void checkUnverified(AssertionFinder finder, String text) {
    check(finder, text, false);
  }

  private static void check(AssertionFinder finder, String text, boolean verified) {
    Report report = report(text, verified);
    List<Recalculation> booked = find(finder, report);
    StringJoiner expected = new StringJoiner("\n");
    StringJoiner actual = new StringJoiner("\n");
    int row = 0;
    for (String line : text.lines().toList()) {
      if (!line.startsWith("|")) {
        continue;
      }
      expected.add(line);
      String plain = line.contains(MARK) ? line.substring(0, line.indexOf(MARK)) : line;
      List<String> words = words(report, booked, line.startsWith("| --") ? -1 : row++);
      actual.add(
          (words.isEmpty() ? plain : plain.stripTrailing() + " // " + String.join(" ", words))
              .stripTrailing());
    }
    assertEquals(expected.toString(), actual.toString());
  }

  /** What a finder books. */
  static List<Recalculation> find(AssertionFinder finder, String text) {
    return find(finder, report(text, true));
  }

  private static List<Recalculation> find(AssertionFinder finder, Report report) {
    ReportIndex index = new ReportIndex(report);
    Ledger ledger = new Ledger(index::isUnverified);
    finder.find(index, ledger);
    return ledger.recalculations();
  }

  private static List<String> words(Report report, List<Recalculation> booked, int row) {
    List<String> words = new ArrayList<>();
    for (Recalculation recalculation : booked) {
      String word = word(recalculation.outcome());
      boolean here =
          recalculation.assertion().figures().stream()
              .limit(1)
              .anyMatch(figure -> rowOf(report, figure) == row);
      if (here && (words.isEmpty() || !words.get(words.size() - 1).equals(word))) {
        words.add(word);
      }
    }
    return words;
  }

  /** Counted through all tables. */
  private static int rowOf(Report report, Figure figure) {
    int above = 0;
    for (Table table : report.tables()) {
      if (figure.provenance().place() instanceof Place.InTable at
          && at.table().equals(table.id())) {
        return above + at.row();
      }
      above += table.rowCount();
    }
    return -1;
  }

  private static String word(Outcome outcome) {
    if (outcome instanceof Outcome.Undecidable) {
      return "undecidable";
    }
    return outcome instanceof Outcome.Fails ? "fails" : "holds";
  }

  private static Report report(String text, boolean verified) {
    List<Block> blocks = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    Optional<String> unit = Optional.empty();
    int headerRows = 1;
    for (String line : (text + "\n\n").split("\n", -1)) {
      if (line.startsWith("| --")) {
        headerRows = rows.size();
      } else if (line.startsWith("|")) {
        rows.add(cells(line));
      } else if (line.startsWith("单位")) {
        unit = Optional.of(line);
      } else if (!line.isBlank()) {
        blocks.add(new Paragraph("p" + blocks.size(), "", Passage.unplaced(line), false));
      } else if (!rows.isEmpty()) {
        blocks.add(table("t" + blocks.size(), unit, headerRows, verified, rows));
        rows = new ArrayList<>();
        headerRows = 1;
      }
    }
    Identity identity =
        new Identity(Optional.empty(), Optional.of(2023), ReportKind.DEPARTMENT_SELF_EVALUATION);
    return new Report(
        "test.pdf",
        "",
        identity.organisation(),
        identity.fiscalYear(),
        identity.kind(),
        List.of(),
        List.of(),
        blocks,
        FigureReader.read(identity, List.of(), blocks),
        List.of());
  }

  private static Table table(
      String id, Optional<String> unit, int headerRows, boolean verified, List<List<String>> rows) {
    return new Table(
        id, "", List.of(1), Optional.empty(), unit, List.of(), headerRows, verified, cells(rows));
  }

  private static List<String> cells(String line) {
    String row = line.substring(1, line.lastIndexOf('|'));
    List<String> cells = new ArrayList<>();
    for (String cell : row.split("\\|", -1)) {
      cells.add(cell.strip());
    }
    return cells;
  }

  private static List<Cell> cells(List<List<String>> rows) {
    List<Cell> cells = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        String text = rows.get(r).get(c);
        if (!text.equals("<") && !text.equals("^")) {
          Passage passage = Passage.unplaced(text);
          int wide = wide(rows.get(r), c);
          cells.add(new Cell(r, c, tall(rows, r, c), wide, passage, 1, Optional.empty()));
        }
      }
    }
    return cells;
  }

  private static int wide(List<String> row, int column) {
    int end = column + 1;
    while (end < row.size() && row.get(end).equals("<")) {
      end++;
    }
    return end - column;
  }

  private static int tall(List<List<String>> rows, int row, int column) {
    int end = row + 1;
    while (end < rows.size()
        && column < rows.get(end).size()
        && rows.get(end).get(column).equals("^")) {
      end++;
    }
    return end - row;
  }
}
