package gouji.extractor.figure;

import gouji.extractor.identity.Identity;
import gouji.extractor.language.Segmenter;
import gouji.extractor.model.Block;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Measure;
import gouji.extractor.model.Paragraph;
import gouji.extractor.model.Passage;
import gouji.extractor.model.Place;
import gouji.extractor.model.Provenance;
import gouji.extractor.model.Quantity;
import gouji.extractor.model.Section;
import gouji.extractor.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads every figure of a report's blocks, in reading order. */
public final class FigureReader {
  private static final int LONGEST_WORD = 16;
  private static final List<String> SCORE_WORDS = List.of("自评得分", "自评分", "自评", "得分", "满分", "分值");

  private final ReportContext context;
  private final ProseReader prose;
  private final Map<String, Section> sections = new HashMap<>();
  private final List<Figure> figures = new ArrayList<>();

  private FigureReader(Identity identity, List<Section> sections, List<Block> blocks) {
    context =
        new ReportContext(
            identity.organisation(),
            identity.fiscalYear(),
            identity.kind(),
            new Segmenter(words(identity, blocks)));
    prose = new ProseReader(context);
    sections.forEach(section -> this.sections.put(section.id(), section));
  }

  public static List<Figure> read(Identity identity, List<Section> sections, List<Block> blocks) {
    FigureReader reader = new FigureReader(identity, sections, blocks);
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        reader.readParagraph(paragraph);
      } else if (block instanceof Table table) {
        reader.readTable(table);
      }
    }
    return reader.figures;
  }

  /** The catalogue's names, the department, and what tables call their rows. */
  private static Set<String> words(Identity identity, List<Block> blocks) {
    Set<String> words = new HashSet<>(Catalogue.names());
    words.addAll(SCORE_WORDS);
    identity.organisation().ifPresent(words::add);
    for (Block block : blocks) {
      if (block instanceof Table table) {
        for (Cell cell : table.cells()) {
          String text = cell.text();
          if (text.length() <= LONGEST_WORD && text.codePoints().allMatch(FigureReader::isHan)) {
            words.add(text);
          }
        }
      }
    }
    return words;
  }

  private static boolean isHan(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }

  private void readParagraph(Paragraph paragraph) {
    Passage passage = paragraph.passage();
    for (ProseReader.Reading reading : prose.read(passage.text(), headings(paragraph.section()))) {
      PrintedNumber number = reading.number();
      add(
          passage,
          number.start(),
          number.end(),
          reading.quantity(),
          reading.measure(),
          new Place.InText(paragraph.id(), number.start(), number.unitEnd()));
    }
  }

  private void readTable(Table table) {
    TableReader reader = new TableReader(context, table);
    for (Cell cell : table.cells()) {
      var number = reader.read(cell);
      if (number.isPresent()) {
        TableReader.Reading reading = number.get();
        add(
            cell.passage(),
            reading.start(),
            reading.end(),
            reading.quantity(),
            reading.measure(),
            place(table, cell, reading.start(), cell.text().length()));
      } else if (cell.row() >= table.headerRows()) {
        for (ProseReader.Reading reading : wordy(table, cell)) {
          PrintedNumber printed = reading.number();
          add(
              cell.passage(),
              printed.start(),
              printed.end(),
              reading.quantity(),
              reading.measure(),
              place(table, cell, printed.start(), printed.unitEnd()));
        }
      }
    }
  }

  /** Cells that talk are read like paragraphs; bare codes and ordinals are no figures. */
  private List<ProseReader.Reading> wordy(Table table, Cell cell) {
    boolean talks = cell.text().codePoints().filter(FigureReader::isHan).count() >= 2;
    return talks
        ? prose.read(cell.text(), table.caption().orElse("") + headings(table.section()))
        : List.of();
  }

  private static Place place(Table table, Cell cell, int start, int end) {
    return new Place.InTable(table.id(), cell.row(), cell.column(), start, end);
  }

  private void add(
      Passage passage, int start, int end, Quantity quantity, Measure measure, Place place) {
    figures.add(
        new Figure(
            figures.size() + 1,
            passage.text().substring(start, end),
            OtherReadings.of(passage, start, end),
            quantity,
            measure,
            new Provenance(
                passage.page(start),
                passage.box(start, end),
                place,
                passage.readBy(start, end),
                passage.position())));
  }

  /** The titles of the sections around, outermost first. */
  private String headings(String id) {
    Section section = sections.get(id);
    if (section == null) {
      return "";
    }
    return section.parent().map(this::headings).orElse("") + "/" + section.title();
  }
}
