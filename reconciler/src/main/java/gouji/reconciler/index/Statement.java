package gouji.reconciler.index;

import gouji.extractor.figure.Sentences;
import gouji.extractor.model.Block;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Paragraph;
import gouji.extractor.model.Passage;
import gouji.extractor.model.Place;
import gouji.extractor.model.Quote;
import gouji.extractor.model.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph, or the text of a cell, with its figures: what the sentence finders read.
 *
 * @param section the section it stands under
 * @param sentences the ranges of its sentences in {@code passage.text()}
 */
public record Statement(
    String section,
    boolean isParagraph,
    Passage passage,
    List<Sentences.Range> sentences,
    List<Mention> mentions) {

  static List<Statement> of(ReportIndex index) {
    List<Statement> statements = new ArrayList<>();
    for (Block block : index.report().blocks()) {
      if (block instanceof Paragraph paragraph) {
        add(statements, paragraph.section(), true, paragraph.passage(), index.in(paragraph));
      } else if (block instanceof Table table) {
        for (Cell cell : table.cells()) {
          List<Figure> figures = index.in(table, cell.row(), cell.column());
          if (index.only(table, cell.row(), cell.column()).isEmpty()) {
            add(statements, table.section(), false, cell.passage(), figures);
          }
        }
      }
    }
    return statements;
  }

  private static void add(
      List<Statement> statements,
      String section,
      boolean isParagraph,
      Passage passage,
      List<Figure> figures) {
    String text = passage.text();
    List<Mention> mentions = new ArrayList<>();
    int floor = 0;
    for (Figure figure : figures) {
      Place place = figure.provenance().place();
      int start = place instanceof Place.InText t ? t.start() : ((Place.InTable) place).start();
      int end = place instanceof Place.InText t ? t.end() : ((Place.InTable) place).end();
      mentions.add(new Mention(figure, start, end, text.substring(floor, start)));
      floor = end;
    }
    if (!text.isEmpty()) {
      statements.add(new Statement(section, isParagraph, passage, Sentences.of(text), mentions));
    }
  }

  public String text() {
    return passage.text();
  }

  /** The index of the sentence in which a position stands. */
  public int sentenceAt(int position) {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).contains(position)) {
        return i;
      }
    }
    return sentences.size() - 1;
  }

  public boolean sameSentence(Mention a, Mention b) {
    return sentenceAt(a.start()) == sentenceAt(b.start());
  }

  /** Whether a mention stands inside brackets. */
  public boolean isBracketed(Mention mention) {
    int open = text().lastIndexOf('(', mention.start());
    return open > text().lastIndexOf(')', mention.start());
  }

  /** The words between two mentions. */
  public String between(Mention a, Mention b) {
    return text().substring(a.end(), b.start());
  }

  /** From a figure to the end of the words that speak of it. */
  public Quote quote(Mention from, int end) {
    return Quote.of(from.figure(), passage.quote(from.start(), end));
  }

  /** Printed words with their place. */
  public Quote quote(int start, int end) {
    return Quote.of(passage, start, end);
  }
}
