package gouji.extractor.figure;

import gouji.extractor.identity.Identity;
import gouji.extractor.language.Segmenter;
import gouji.extractor.model.Basis;
import gouji.extractor.model.Block;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Measure;
import gouji.extractor.model.Numbers;
import gouji.extractor.model.OtherNumber;
import gouji.extractor.model.Paragraph;
import gouji.extractor.model.Passage;
import gouji.extractor.model.Place;
import gouji.extractor.model.Provenance;
import gouji.extractor.model.Quantity;
import gouji.extractor.model.Section;
import gouji.extractor.model.Table;
import gouji.extractor.model.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads every number of a report's blocks, in reading order. */
public final class FigureReader {
  private static final int LONGEST_WORD = 16;

  /** Words of the field that a general dictionary cuts up. */
  private static final List<String> FIELD_WORDS =
      List.of(
          "自评得分", "自评分", "自评", "得分", "满分", "分值", "预决算", "三公", "实有", "履职", "规上", "专精特新", "参公", "工勤",
          "在用", "遗属", "临聘", "公用经费", "到位率", "完成率", "执行率", "控制率", "利用率", "结余率", "满意度", "知晓率");

  /** 200多万, 100余人次: no part of the unit. */
  private static final Pattern ROUGHLY = Pattern.compile("[余多来]");

  private final ReportContext context;
  private final ProseReader prose;
  private final HeaderReader headers;
  private final Map<String, Section> sections = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<OtherNumber> others = new ArrayList<>();

  private FigureReader(Identity identity, List<Section> sections, List<Block> blocks) {
    context =
        new ReportContext(
            identity.organisation(),
            identity.fiscalYear(),
            identity.kind(),
            new Segmenter(words(identity, blocks)),
            PrintedZeros.areDropped(blocks));
    prose = new ProseReader(context);
    headers = new HeaderReader(identity.organisation());
    sections.forEach(section -> this.sections.put(section.id(), section));
  }

  public static Numbers read(Identity identity, List<Section> sections, List<Block> blocks) {
    FigureReader reader = new FigureReader(identity, sections, blocks);
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        reader.readParagraph(paragraph);
      } else if (block instanceof Table table) {
        reader.readTable(table);
      }
    }
    return new Numbers(reader.figures, reader.others);
  }

  /** The catalogue's names, the field's words, the department, and what tables call their rows. */
  private static Set<String> words(Identity identity, List<Block> blocks) {
    Set<String> words = new HashSet<>(Catalogue.names());
    words.addAll(FIELD_WORDS);
    identity.organisation().ifPresent(words::add);
    for (Block block : blocks) {
      if (block instanceof Table table) {
        for (Cell cell : table.cells()) {
          String text = cell.text();
          if (text.length() <= LONGEST_WORD && isHan(text)) {
            words.add(text);
          }
        }
      }
    }
    return words;
  }

  private static boolean isHan(String text) {
    int i = 0;
    while (i < text.length() && Character.isIdeographic(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i == text.length();
  }

  private void readParagraph(Paragraph paragraph) {
    String text = paragraph.passage().text();
    NumberScanner.Scan scan = NumberScanner.scan(text);
    Placing place = (start, end) -> new Place.InText(paragraph.id(), start, end);
    for (ProseReader.Reading reading : prose.read(text, scan.figures(), around(paragraph))) {
      PrintedNumber number = reading.number();
      add(paragraph.passage(), number, reading.quantity(), "", reading.measure(), place);
    }
    addOthers(paragraph.passage(), scan.others(), place);
  }

  private void readTable(Table table) {
    TableReader reader = new TableReader(context, headers, table);
    String heading = table.caption().orElse("") + headings(table.section());
    for (Cell cell : table.cells()) {
      Placing place =
          (start, end) -> new Place.InTable(table.id(), cell.row(), cell.column(), start, end);
      TableReader.Content content = reader.read(cell);
      for (TableReader.Reading reading : content.figures()) {
        add(
            cell.passage(),
            reading.number(),
            reading.number().quantity(),
            reading.unit(),
            reading.measure(),
            place);
      }
      // Cells that talk are read like paragraphs.
      ProseReader.Surroundings around =
          new ProseReader.Surroundings(heading, content.told().isEmpty() ? "" : reader.about(cell));
      for (ProseReader.Reading reading : prose.read(cell.text(), content.told(), around)) {
        Measure measure = reading.measure();
        boolean target = reader.isTarget(cell) && !Aspects.isScore(measure.aspect());
        add(
            cell.passage(),
            reading.number(),
            reading.quantity(),
            "",
            target ? measure.onBasis(Basis.TARGET) : measure,
            place);
      }
      addOthers(cell.passage(), content.others(), place);
    }
  }

  /** The place of a stretch of a block's text. */
  private interface Placing {
    Place of(int start, int end);
  }

  /**
   * @param apart the words of the unit where it does not stand behind the number
   */
  private void add(
      Passage passage,
      PrintedNumber number,
      Quantity quantity,
      String apart,
      Measure measure,
      Placing place) {
    int start = number.start();
    int end = number.end();
    String behind = ROUGHLY.matcher(passage.text().substring(end, number.unitEnd())).replaceAll("");
    String unit = quantity.unit() != Unit.OTHER ? quantity.unit().symbol() : behind + apart;
    figures.add(
        new Figure(
            figures.size() + 1,
            passage.text().substring(start, end),
            OtherReadings.of(passage, start, end),
            quantity,
            unit,
            measure,
            provenance(passage, start, end, place.of(start, number.unitEnd()))));
  }

  private void addOthers(Passage passage, List<OtherNumbers.Stretch> stretches, Placing place) {
    for (OtherNumbers.Stretch stretch : stretches) {
      int start = stretch.start();
      int end = stretch.end();
      others.add(
          new OtherNumber(
              passage.text().substring(start, end),
              stretch.sort(),
              provenance(passage, start, end, place.of(start, end))));
    }
  }

  private static Provenance provenance(Passage passage, int start, int end, Place place) {
    return new Provenance(
        passage.page(start),
        passage.box(start, end),
        place,
        passage.readBy(start, end),
        passage.position());
  }

  /** A title that runs into its paragraph says what the paragraph is about. */
  private ProseReader.Surroundings around(Paragraph paragraph) {
    Section section = sections.get(paragraph.section());
    String title =
        section == null
            ? ""
            : titles.computeIfAbsent(section.id(), id -> Passage.unplaced(section.title()).text());
    boolean runsIn =
        !title.isEmpty()
            && paragraph.passage().text().length() > title.length()
            && paragraph.passage().text().startsWith(title);
    return new ProseReader.Surroundings(
        headings(paragraph.section()), runsIn ? Naming.indicator(title) : "");
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
