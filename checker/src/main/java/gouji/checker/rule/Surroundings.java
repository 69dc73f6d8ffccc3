package gouji.checker.rule;

import gouji.extractor.model.Block;
import gouji.extractor.model.Paragraph;
import gouji.extractor.model.Quote;
import gouji.extractor.model.ReadBy;
import gouji.extractor.model.Report;
import gouji.extractor.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands around a table, and how words are quoted. */
final class Surroundings {
  /** A table's notes are few. */
  private static final int NOTES = 3;

  private Surroundings() {}

  /** The heading that the table stands under, as a paragraph with its place. */
  static Optional<Paragraph> caption(List<Block> blocks, Table table) {
    for (int i = blocks.indexOf(table) - 1; i >= 0; i--) {
      if (!(blocks.get(i) instanceof Paragraph paragraph)) {
        return Optional.empty();
      }
      if (paragraph.heading()) {
        return Optional.of(paragraph);
      }
    }
    return Optional.empty();
  }

  /** The paragraphs between the table and its caption, and those right after it. */
  static List<Paragraph> notes(List<Block> blocks, Table table) {
    List<Paragraph> notes = new ArrayList<>();
    int at = blocks.indexOf(table);
    if (caption(blocks, table).isPresent()) {
      add(notes, blocks, at, -1);
    }
    add(notes, blocks, at, 1);
    return notes;
  }

  private static void add(List<Paragraph> notes, List<Block> blocks, int from, int step) {
    for (int i = from + step;
        Math.abs(i - from) <= NOTES && i >= 0 && i < blocks.size();
        i += step) {
      if (!(blocks.get(i) instanceof Paragraph paragraph) || paragraph.heading()) {
        return;
      }
      notes.add(paragraph);
    }
  }

  /** All of a paragraph. */
  static Quote quote(Paragraph paragraph) {
    return quote(paragraph, 0, paragraph.passage().length());
  }

  static Quote quote(Paragraph paragraph, int start, int end) {
    return Quote.of(paragraph.passage(), start, end);
  }

  /** Whether every page of a range was read, and from its text. */
  static boolean isWholeText(Report report, int first, int last) {
    return report.pages().stream()
            .filter(page -> page.number() >= first && page.number() <= last)
            .allMatch(page -> page.readBy().equals(Optional.of(ReadBy.TEXT_LAYER)))
        && report.issues().stream()
            .allMatch(issue -> issue.page().map(p -> p < first || p > last).orElse(false));
  }
}
