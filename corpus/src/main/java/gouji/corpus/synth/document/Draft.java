package gouji.corpus.synth.document;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import gouji.corpus.synth.document.Block.Paragraph.Setting;
import gouji.corpus.synth.document.Block.Row;
import gouji.corpus.synth.document.Relation.Computation;
import gouji.corpus.synth.document.Relation.Kind;
import gouji.corpus.synth.document.Span.Keyword;
import gouji.corpus.synth.document.Span.Part;
import gouji.corpus.synth.document.Span.Printed;
import gouji.corpus.synth.year.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A report while it is written. */
public final class Draft {
  private final List<Block> blocks = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<Printed> figures = new ArrayList<>();
  private int ids;

  /** A figure. It must be put in a line. */
  public Printed print(Fact fact, Form form) {
    Printed figure = new Printed(ids++, fact, form);
    figures.add(figure);
    return figure;
  }

  /** A word that could be wrong. */
  public Keyword word(Keyword.Role role, String text, String... wrong) {
    return new Keyword(ids++, role, text, List.of(wrong));
  }

  /** Pieces of a line that could be left out together. */
  public Part part(Object... pieces) {
    return new Part(ids++, Line.of(pieces).spans());
  }

  /** A row of a table. */
  public Row row(List<Block.Cell> cells) {
    return new Row(ids++, cells);
  }

  public void add(Block block) {
    blocks.add(block);
  }

  /** A paragraph of running text. */
  public void paragraph(Object... pieces) {
    blocks.add(new Block.Paragraph(Line.of(pieces), Setting.INDENTED));
  }

  /** The report asserts that a figure follows from others. */
  public void relate(Kind kind, Computation how, Printed claimed, List<Printed> operands) {
    relations.add(new Relation(kind, claimed, List.copyOf(operands), how, Optional.empty()));
  }

  /** The report asserts that a figure is the sum of others. */
  public void sum(Printed whole, List<Printed> parts) {
    relate(Kind.SUM, Computations.SUM, whole, parts);
  }

  /** The report shows two figures of which the first cannot be more than the second. */
  public void limit(Printed figure, Printed most) {
    relate(Kind.LIMIT, Computations.SAME, figure, List.of(most));
  }

  /** The report compares two figures in words. */
  public void compare(Printed left, Keyword word, Printed right) {
    relations.add(
        new Relation(Kind.COMPARISON, left, List.of(right), Computations.SAME, Optional.of(word)));
  }

  /** The report, which also asserts that whatever it prints twice is the same. */
  public Document finish(String title) {
    Map<String, List<Printed>> places =
        figures.stream()
            .collect(groupingBy(each -> each.fact().name(), LinkedHashMap::new, toList()));
    Map<Printed, Integer> rows = rows();
    for (List<Printed> same : places.values()) {
      Printed first = same.get(0);
      for (Printed again : same.subList(1, same.size())) {
        // Beside itself in a row it is its own total, which the row asserts already.
        if (!rows.containsKey(again) || !rows.get(again).equals(rows.get(first))) {
          relate(Kind.EQUAL, Computations.SAME, again, List.of(first));
        }
      }
    }
    return new Document(title, blocks, relations, Map.of(), Set.of());
  }

  private Map<Printed, Integer> rows() {
    Map<Printed, Integer> rows = new HashMap<>();
    for (Place place : Place.of(new Document("", blocks, List.of(), Map.of(), Set.of()))) {
      place.row().ifPresent(row -> place.figures().forEach(figure -> rows.put(figure, row.id())));
    }
    return rows;
  }
}
