package gouji.checker;

import gouji.extractor.model.Aspect;
import gouji.extractor.model.Basis;
import gouji.extractor.model.Block;
import gouji.extractor.model.BoundingBox;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Measure;
import gouji.extractor.model.Numbers;
import gouji.extractor.model.Page;
import gouji.extractor.model.Paragraph;
import gouji.extractor.model.Passage;
import gouji.extractor.model.Place;
import gouji.extractor.model.Precision;
import gouji.extractor.model.Provenance;
import gouji.extractor.model.Quantity;
import gouji.extractor.model.ReadBy;
import gouji.extractor.model.ReadIssue;
import gouji.extractor.model.Report;
import gouji.extractor.model.ReportKind;
import gouji.extractor.model.Section;
import gouji.extractor.model.Table;
import gouji.extractor.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a report by hand, as the extractor would have read it.
 *
 * <p>In text, figures stand in braces and their unit follows: {@code "支出{4065.33}万元"}. In tables,
 * every cell that is a number is a figure; its unit stands in the header in brackets, and columns
 * headed 得分 and 分值 are scores and full marks.
 */
public final class ReportBuilder {
  private static final Pattern MARKED = Pattern.compile("\\{(-?[0-9][0-9.,]*)}(万元|元|%|分|人|个)?");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9,]*(\\.[0-9]+)?");
  private static final Pattern HEADER_UNIT = Pattern.compile("[（(](万元|元|%|分|人|个)[）)]");

  private final String file;
  private final List<Page> pages = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<ReadIssue> issues = new ArrayList<>();
  private String section = "";
  private int page = 1;
  private ReadBy readBy = ReadBy.TEXT_LAYER;

  private ReportBuilder(String file) {
    this.file = file;
  }

  public static ReportBuilder report(String file) {
    return new ReportBuilder(file);
  }

  public ReportBuilder onPage(int number) {
    page = number;
    return this;
  }

  public ReportBuilder byOcr() {
    readBy = ReadBy.OCR;
    return this;
  }

  public ReportBuilder section(String title) {
    String id = "s" + (sections.size() + 1);
    sections.add(new Section(id, Optional.empty(), title, 1, page));
    section = id;
    return this;
  }

  public ReportBuilder issue(ReadIssue.Code code, Optional<Integer> onPage) {
    issues.add(new ReadIssue(code, onPage, ""));
    return this;
  }

  public ReportBuilder paragraph(String marked) {
    String id = "p" + (blocks.size() + 1);
    Matcher matcher = MARKED.matcher(marked);
    StringBuilder plain = new StringBuilder();
    int done = 0;
    while (matcher.find()) {
      plain.append(marked, done, matcher.start());
      String lead = plain.substring(Math.max(0, plain.length() - 8)).replaceAll(".*[，。、（]", "");
      int start = plain.length();
      plain.append(matcher.group(1));
      int end = plain.length();
      String unit = matcher.group(2) == null ? "" : matcher.group(2);
      plain.append(unit);
      done = matcher.end();
      figures.add(
          figure(
              matcher.group(1),
              unit(unit),
              measure(lead, Aspect.LEVEL),
              new Place.InText(id, start, end)));
    }
    plain.append(marked.substring(done));
    Passage.Builder passage = new Passage.Builder();
    for (int i = 0; i < plain.length(); i++) {
      double x = 60 + 12.0 * (i % 40);
      double y = 80 + 20.0 * blocks.size() + 18.0 * Math.floorDiv(i, 40);
      passage.append(plain.substring(i, i + 1), page, new BoundingBox(x, y, x + 12, y + 14));
    }
    blocks.add(new Paragraph(id, section, passage.build(), false));
    return this;
  }

  /** Rows of cells between bars; the first row is the header. */
  public ReportBuilder table(String caption, String text) {
    String id = "t" + (blocks.size() + 1);
    List<List<String>> rows =
        text.lines().filter(l -> l.contains("|")).map(ReportBuilder::cells).toList();
    List<Cell> cells = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        String words = rows.get(r).get(c);
        BoundingBox box =
            new BoundingBox(60 + 90.0 * c, 200 + 20.0 * r, 150 + 90.0 * c, 220 + 20.0 * r);
        Passage passage = new Passage.Builder().append(words, page, box).build();
        cells.add(new Cell(r, c, 1, 1, passage, page, Optional.of(box)));
        if (r > 0 && NUMBER.matcher(words).matches()) {
          String header = rows.get(0).get(c);
          Matcher unit = HEADER_UNIT.matcher(header);
          Aspect aspect =
              header.contains("得分")
                  ? Aspect.SCORE
                  : header.contains("分值") || header.contains("满分")
                      ? Aspect.FULL_MARKS
                      : Aspect.LEVEL;
          figures.add(
              figure(
                  words,
                  aspect != Aspect.LEVEL
                      ? Unit.POINT
                      : unit.find() ? unit(unit.group(1)) : Unit.NONE,
                  measure(rows.get(r).get(0), aspect),
                  new Place.InTable(id, r, c, 0, words.length())));
        }
      }
    }
    blocks.add(
        new Table(
            id,
            section,
            List.of(page),
            caption.isEmpty() ? Optional.empty() : Optional.of(caption),
            Optional.empty(),
            List.of(),
            1,
            true,
            cells));
    return this;
  }

  public Report build() {
    List<Page> all = new ArrayList<>(pages);
    int last = Math.max(page, 1);
    for (int n = all.size() + 1; n <= last; n++) {
      int number = n;
      boolean unread =
          issues.stream()
              .anyMatch(
                  i ->
                      i.code() == ReadIssue.Code.IMAGE_ONLY_PAGE
                          && i.page().equals(Optional.of(number)));
      all.add(new Page(n, 595.3, 841.9, unread ? Optional.empty() : Optional.of(readBy)));
    }
    return new Report(
        file,
        "0".repeat(64),
        Optional.of("某县财政局"),
        Optional.of(2021),
        ReportKind.DEPARTMENT_SELF_EVALUATION,
        blocks.isEmpty() && issues.stream().noneMatch(i -> i.page().isPresent()) ? List.of() : all,
        sections,
        blocks,
        new Numbers(figures, List.of()),
        issues);
  }

  /** The n-th figure, from 1, that is printed so. */
  public static Figure figure(Report report, String printed, int n) {
    return report.figures().stream()
        .filter(f -> f.printed().equals(printed))
        .skip(n - 1L)
        .findFirst()
        .orElseThrow(() -> new AssertionError("The report does not print " + printed));
  }

  public static Figure figure(Report report, String printed) {
    return figure(report, printed, 1);
  }

  static List<String> cells(String row) {
    String inner = row.strip().replaceFirst("^\\|", "").replaceFirst("\\|[^|]*$", "");
    return List.of(inner.split("\\|", -1)).stream().map(String::strip).toList();
  }

  private Figure figure(String printed, Unit unit, Measure measure, Place place) {
    BigDecimal value = new BigDecimal(printed.replace(",", ""));
    boolean exact = unit == Unit.POINT || unit == Unit.PERSON || unit == Unit.COUNT;
    Precision precision =
        exact ? new Precision.Exact() : new Precision.Decimals(Math.max(0, value.scale()));
    double y = 100 + 5.0 * figures.size();
    return new Figure(
        figures.size() + 1,
        printed,
        new Quantity(value, unit, precision),
        measure,
        new Provenance(page, Optional.of(new BoundingBox(100, y, 140, y + 12)), place, readBy));
  }

  private static Measure measure(String phrase, Aspect aspect) {
    return new Measure(
        phrase,
        Optional.empty(),
        aspect,
        Basis.UNSTATED,
        Optional.empty(),
        Optional.of(2021),
        Optional.empty());
  }

  private static Unit unit(String symbol) {
    for (Unit unit : Unit.values()) {
      if (!symbol.isEmpty() && unit.symbol().equals(symbol)) {
        return unit;
      }
    }
    return Unit.NONE;
  }
}
