package gouji.checker.wording;

import gouji.checker.finding.Evidence;
import gouji.checker.text.Message;
import gouji.extractor.figure.Sentences;
import gouji.extractor.model.Block;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Paragraph;
import gouji.extractor.model.Passage;
import gouji.extractor.model.Place;
import gouji.extractor.model.Position;
import gouji.extractor.model.Quote;
import gouji.extractor.model.Report;
import gouji.extractor.model.Section;
import gouji.extractor.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks up in one report what stands around a figure, and quotes it. */
public final class Citations {
  /** A longer sentence is cut at a comma on both sides of the figure. */
  private static final int LONGEST_SENTENCE = 400;

  private static final int CONTEXT = 150;

  /** Of a longer cell, its row quotes the figure's sentence, or the beginning. */
  private static final int LONGEST_CELL = 160;

  private static final String CLAUSE_ENDS = "，,；;。！？!?：:";
  private static final String CUT = "…";

  private final Report report;
  private final Map<String, Paragraph> paragraphs = new HashMap<>();
  private final Map<String, Table> tables = new HashMap<>();
  private final Map<String, Section> sections = new HashMap<>();
  private final Map<String, List<List<Optional<Cell>>>> grids = new HashMap<>();

  public Citations(Report report) {
    this.report = report;
    report.sections().forEach(s -> sections.put(s.id(), s));
    for (Block block : report.blocks()) {
      if (block instanceof Paragraph paragraph) {
        paragraphs.put(paragraph.id(), paragraph);
      } else if (block instanceof Table table) {
        tables.put(table.id(), table);
      }
    }
  }

  public Report report() {
    return report;
  }

  /** The figure in its sentence, or in its table row under the table's header. */
  public Evidence of(Figure figure) {
    return new Evidence(
        figure.provenance().page(),
        figure.provenance().box(),
        context(figure),
        Optional.of(figure.printed()),
        Optional.of(row(figure)),
        position(figure));
  }

  public Evidence of(Quote quote) {
    return new Evidence(
        quote.page(),
        quote.box(),
        unwrapped(quote.text()),
        quote.figure(),
        Optional.empty(),
        quote.position().map(Citations::position));
  }

  /** Where a figure stands in a file without pages: 第3段, 表2第4行第5列, 工作表“…”B5. */
  public static Optional<Message> position(Figure figure) {
    return figure.provenance().position().map(Citations::position);
  }

  private static Message position(Position position) {
    if (position instanceof Position.InParagraph in) {
      return Message.of("position.paragraph", in.number());
    }
    if (position instanceof Position.InTable in) {
      return Message.of("position.table", in.table(), in.row(), in.column());
    }
    Position.InSheet in = (Position.InSheet) position;
    return Message.of("position.sheet", in.sheet(), in.cell());
  }

  /** The heading under which the figure stands, as printed; empty before the first heading. */
  public String section(Figure figure) {
    return block(figure).map(this::section).orElse("");
  }

  /** The same for a paragraph or a table. */
  public String section(Block block) {
    return title(block.section()).orElse("");
  }

  /** The sentence alone, or the table row without its header: what a figure's identity rests on. */
  public String line(Figure figure) {
    if (figure.provenance().place() instanceof Place.InTable in && tables.containsKey(in.table())) {
      return row(in);
    }
    return context(figure);
  }

  /** 表“…”第3行第5列, or the section of the text. */
  public Message place(Figure figure) {
    return figure.provenance().place() instanceof Place.InTable in
        ? Message.of("place.cell", row(figure), in.column() + 1)
        : row(figure);
  }

  private Message row(Figure figure) {
    if (figure.provenance().place() instanceof Place.InTable in) {
      Optional<Table> table = Optional.ofNullable(tables.get(in.table()));
      String name =
          table
              .flatMap(Table::caption)
              .map(Citations::unwrapped)
              .or(() -> table.flatMap(t -> title(t.section())))
              .orElse("");
      return name.isEmpty()
          ? Message.of("place.row", in.row() + 1)
          : Message.of("place.row.named", name, in.row() + 1);
    }
    String section = section(figure);
    return section.isEmpty() ? Message.of("place.text") : Message.of("place.section", section);
  }

  private Optional<String> title(String section) {
    return Optional.ofNullable(sections.get(section))
        .map(s -> unwrapped(s.title()))
        .filter(title -> !title.isEmpty());
  }

  private Optional<Block> block(Figure figure) {
    if (figure.provenance().place() instanceof Place.InTable in) {
      return Optional.ofNullable(tables.get(in.table()));
    }
    Place.InText in = (Place.InText) figure.provenance().place();
    return Optional.ofNullable(paragraphs.get(in.paragraph()));
  }

  private String context(Figure figure) {
    if (figure.provenance().place() instanceof Place.InText in) {
      return Optional.ofNullable(paragraphs.get(in.paragraph()))
          .map(p -> sentence(p.passage(), in.start(), in.end()))
          .orElse(figure.printed());
    }
    Place.InTable in = (Place.InTable) figure.provenance().place();
    Table table = tables.get(in.table());
    if (table == null) {
      return figure.printed();
    }
    String header = in.row() < table.headerRows() ? "" : header(table, in);
    return header.isEmpty() ? row(in) : header + "\n" + row(in);
  }

  private static String sentence(Passage passage, int from, int to) {
    String text = passage.text();
    Sentences.Range sentence = Sentences.at(text, from);
    int start = sentence.start();
    int end = Math.max(to, sentence.end());
    if (end - start <= LONGEST_SENTENCE) {
      return unwrapped(passage.quote(start, end));
    }
    int cutStart = Math.max(start, from - CONTEXT);
    while (cutStart > start && CLAUSE_ENDS.indexOf(text.charAt(cutStart - 1)) < 0) {
      cutStart--;
    }
    int cutEnd = Math.min(end, to + CONTEXT);
    while (cutEnd < end && CLAUSE_ENDS.indexOf(text.charAt(cutEnd - 1)) < 0) {
      cutEnd++;
    }
    return (cutStart > start ? CUT : "")
        + unwrapped(passage.quote(cutStart, cutEnd))
        + (cutEnd < end ? CUT : "");
  }

  /** The row's cells, each once, also those that span it from above. */
  private String row(Place.InTable in) {
    List<String> cells = new ArrayList<>();
    for (Cell cell : cellsOf(in)) {
      String text = unwrapped(cell.passage().printed());
      if (text.length() <= LONGEST_CELL) {
        cells.add(text);
      } else if (cell.covers(in.row(), in.column())) {
        cells.add(sentence(cell.passage(), in.start(), in.end()));
      } else {
        cells.add(text.substring(0, LONGEST_CELL) + CUT);
      }
    }
    return line(cells);
  }

  /** Above each cell of the row, the column's header cells from the top down. */
  private String header(Table table, Place.InTable in) {
    List<List<Optional<Cell>>> grid = grid(in.table());
    List<String> headers = new ArrayList<>();
    for (Cell cell : cellsOf(in)) {
      Set<String> above = new LinkedHashSet<>();
      for (int r = 0; r < table.headerRows() && r < grid.size(); r++) {
        grid.get(r)
            .get(cell.column())
            .map(c -> unwrapped(c.passage().printed()))
            .filter(text -> !text.isEmpty())
            .ifPresent(above::add);
      }
      headers.add(String.join("/", above));
    }
    return headers.stream().allMatch(String::isEmpty) ? "" : line(headers);
  }

  private Set<Cell> cellsOf(Place.InTable in) {
    List<List<Optional<Cell>>> grid = grid(in.table());
    return in.row() < grid.size()
        ? grid.get(in.row()).stream()
            .flatMap(Optional::stream)
            .collect(Collectors.toCollection(LinkedHashSet::new))
        : Set.of();
  }

  private List<List<Optional<Cell>>> grid(String table) {
    return grids.computeIfAbsent(
        table, id -> Optional.ofNullable(tables.get(id)).map(Table::grid).orElse(List.of()));
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  /** Lines joined: with a space between Latin words, with nothing between Han characters. */
  private static String unwrapped(String printed) {
    StringBuilder text = new StringBuilder(printed.length());
    String[] lines = printed.strip().split("\\s*\\R\\s*");
    for (String line : lines) {
      if (!text.isEmpty()
          && !line.isEmpty()
          && isAsciiWord(text.charAt(text.length() - 1))
          && isAsciiWord(line.charAt(0))) {
        text.append(' ');
      }
      text.append(line);
    }
    return text.toString();
  }

  private static boolean isAsciiWord(char c) {
    return c < 0x80 && Character.isLetter(c);
  }
}
