package gouji.corpus.synth.document;

import gouji.corpus.synth.document.Block.Cell;
import gouji.corpus.synth.document.Block.Heading;
import gouji.corpus.synth.document.Block.Paragraph;
import gouji.corpus.synth.document.Block.Row;
import gouji.corpus.synth.document.Block.Table;
import gouji.corpus.synth.document.Block.Title;
import gouji.corpus.synth.document.Span.Keyword;
import gouji.corpus.synth.document.Span.Part;
import gouji.corpus.synth.document.Span.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A line of a report where it stands.
 *
 * @param row of a table, where it is in one
 * @param table of that row
 */
public record Place(Line line, Optional<Row> row, Optional<Table> table) {

  /** All lines of a report, in order. */
  public static List<Place> of(Document document) {
    List<Place> places = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Title title) {
        places.add(outside(title.line()));
      } else if (block instanceof Heading heading) {
        places.add(outside(heading.line()));
      } else if (block instanceof Paragraph paragraph) {
        places.add(outside(paragraph.line()));
      } else if (block instanceof Table table) {
        table.caption().ifPresent(caption -> places.add(outside(caption)));
        for (Row row : table.header()) {
          cells(places, row, table);
        }
        for (Row row : table.body()) {
          cells(places, row, table);
        }
      }
    }
    return places;
  }

  private static Place outside(Line line) {
    return new Place(line, Optional.empty(), Optional.empty());
  }

  private static void cells(List<Place> places, Row row, Table table) {
    for (Cell cell : row.cells()) {
      places.add(new Place(cell.line(), Optional.of(row), Optional.of(table)));
    }
  }

  /** Where a figure or a word begins in the text of this line; empty where it is not in it. */
  public Optional<Integer> find(Document document, Span span) {
    return find(document, line.spans(), span);
  }

  private static Optional<Integer> find(Document document, List<Span> spans, Span wanted) {
    int offset = 0;
    for (Span span : spans) {
      if (span.equals(wanted)) {
        return Optional.of(offset);
      }
      if (span instanceof Part part && !document.left().contains(part.id())) {
        int before = offset;
        Optional<Integer> within = find(document, part.spans(), wanted).map(at -> before + at);
        if (within.isPresent()) {
          return within;
        }
      }
      offset += document.text(span).length();
    }
    return Optional.empty();
  }

  /** The figures of this line, those in parts as well. */
  public List<Printed> figures() {
    List<Printed> figures = new ArrayList<>();
    figures(line.spans(), figures);
    return figures;
  }

  /** The words of this line that could be wrong. */
  public List<Keyword> keywords() {
    return line.spans().stream()
        .filter(Keyword.class::isInstance)
        .map(Keyword.class::cast)
        .toList();
  }

  /** The parts of this line that could be left out. */
  public List<Part> parts() {
    return line.spans().stream().filter(Part.class::isInstance).map(Part.class::cast).toList();
  }

  private static void figures(List<Span> spans, List<Printed> figures) {
    for (Span span : spans) {
      if (span instanceof Printed figure) {
        figures.add(figure);
      } else if (span instanceof Part part) {
        figures(part.spans(), figures);
      }
    }
  }

  void addAbsent(Set<Integer> left, Set<Printed> absent) {
    if (row.isPresent() && left.contains(row.get().id())) {
      absent.addAll(figures());
    }
    for (Part part : parts()) {
      if (left.contains(part.id())) {
        List<Printed> figures = new ArrayList<>();
        figures(part.spans(), figures);
        absent.addAll(figures);
      }
    }
  }
}
