package gouji.extractor.figure;

import gouji.extractor.model.Aspect;
import gouji.extractor.model.Basis;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Measure;
import gouji.extractor.model.OtherNumber;
import gouji.extractor.model.Precision;
import gouji.extractor.model.Quantity;
import gouji.extractor.model.Table;
import gouji.extractor.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers of a table's cells. */
final class TableReader {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<sign>[-△▲负])?(?<digits>(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(?<unit>\\D{0,3})");

  /** A negative amount as bookkeepers print it: (12.30), (1,234). (3) numbers an item. */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\((?<digits>(?:\\d{1,3}(?:,\\d{3})+|\\d{4,}|\\d+(?=\\.\\d))(?:\\.\\d+)?)\\)");

  private static final Pattern SCORE = Pattern.compile(".*(?:得分|评分|自评分|分数)(?:\\(.*\\))?");
  private static final Pattern FULL_MARKS = Pattern.compile(".*(?:分值|满分|权重|标准分)(?:\\(.*\\))?");
  private static final Pattern PEOPLE =
      Pattern.compile(".*(?:人数|编制|在职|退休|离休|人员数?|实有)(?:数|人)?(?:\\(.*\\))?");

  /** A header over others that counts people whatever they are called: 年末在职人数/行政. */
  private static final Pattern HEADS = Pattern.compile("(?:人数|编制数?)(?:\\([^/]*\\))?/");

  private static final Pattern RATE = Pattern.compile(".*(?:率|占比|比例|比重|%)(?:\\(.*\\))?|.*%.*");
  private static final Pattern COUNTED = Pattern.compile(".*(?:数量|个数|面积|台数|辆数).*");
  private static final Pattern TOTAL = Pattern.compile("合计|总计|共计|总合计|本年支出|合计数");
  private static final Pattern BOTH_SIDES = Pattern.compile("收入支出.*总表|收支.*总表");
  private static final Pattern CHANGE = Pattern.compile("增减|增长|变动|变化|差额|差异|增幅|较上年|同比");
  private static final Pattern YEAR = Pattern.compile("(20\\d{2})年");

  private final ReportContext context;
  private final Table table;
  private final TableHeaders headers;
  private final Unit unit;
  private final Optional<String> fund;
  private final Basis basis;
  private final boolean isBothSides;

  /** A figure that measures what the headers say, before it has a number and a place. */
  record Reading(PrintedNumber number, Measure measure) {}

  /**
   * The numbers of a cell.
   *
   * @param figures those that the headers tell the measure of
   * @param told those that stand among words of the cell, which tell the measure
   */
  record Content(
      List<Reading> figures, List<PrintedNumber> told, List<OtherNumbers.Stretch> others) {}

  TableReader(ReportContext context, Table table) {
    this.context = context;
    this.table = table;
    headers = new TableHeaders(table);
    String caption = table.caption().map(c -> c.replaceAll("\\s", "")).orElse("");
    unit =
        table
            .unitLine()
            .map(line -> UnitAfter.named(line.substring(Math.max(0, line.lastIndexOf("单位")))))
            .filter(u -> u != Unit.NONE)
            .orElseGet(() -> UnitAfter.named(caption.replaceAll(".*\\(", "(")));
    fund =
        Catalogue.read(caption.replaceAll("^.*?(?=一般公共预算|政府性基金|国有资本经营|财政拨款)", ""), Optional.empty())
            .fund();
    isBothSides = BOTH_SIDES.matcher(caption).find();
    Basis stated = Catalogue.basisOf(caption);
    basis = stated != Basis.UNSTATED ? stated : context.usualBasis();
  }

  Content read(Cell cell) {
    String text = cell.text();
    Optional<OtherNumbers.Stretch> other = named(cell);
    if (other.isPresent()) {
      return new Content(List.of(), List.of(), List.of(other.get()));
    }
    boolean body = cell.row() >= table.headerRows();
    Optional<PrintedNumber> plain = body ? plain(text) : Optional.empty();
    if (plain.isPresent()) {
      return new Content(List.of(measured(plain.get(), cell)), List.of(), List.of());
    }
    NumberScanner.Scan scan = NumberScanner.scan(text);
    if (!body || CellSorts.talks(text)) {
      return new Content(List.of(), scan.figures(), scan.others());
    }
    return new Content(
        scan.figures().stream().map(number -> measured(number, cell)).toList(),
        List.of(),
        scan.others());
  }

  /** A cell that holds one number and perhaps its unit. */
  private static Optional<PrintedNumber> plain(String text) {
    Matcher number = NUMBER.matcher(text);
    Matcher bracketed = BRACKETED.matcher(text);
    boolean loss = bracketed.matches();
    if (!loss && !number.matches()) {
      return Optional.empty();
    }
    Matcher digits = loss ? bracketed : number;
    UnitAfter own =
        loss ? new UnitAfter(Unit.NONE, text.length()) : UnitAfter.read(text, number.end("digits"));
    if (own.unit() == Unit.NONE && !loss && !number.group("unit").isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(digits.group("digits").replace(",", ""));
    boolean negative = loss || number.group("sign") != null;
    return Optional.of(
        new PrintedNumber(
            0,
            loss ? text.length() : digits.end("digits"),
            text.length(),
            new Quantity(
                negative ? value.negate() : value,
                own.unit(),
                Bounds.read(text, 0, digits.end("digits"), own.end())
                    .orElse(new Precision.Decimals(Math.max(0, value.scale()))))));
  }

  /** With the unit of the headers where it has none of its own, and what the headers say it is. */
  private Reading measured(PrintedNumber number, Cell cell) {
    String leaf = headers.leafAbove(cell.row(), cell.column());
    Quantity printed = number.quantity();
    Unit inUnit = printed.unit() != Unit.NONE ? printed.unit() : unitOf(cell, leaf);
    Precision precision =
        !printed.precision().isDefinite()
            ? printed.precision()
            : switch (inUnit.dimension()) {
              case SCORE, PEOPLE, COUNT -> new Precision.Exact();
              default -> new Precision.Decimals(Math.max(0, printed.value().scale()));
            };
    return new Reading(
        new PrintedNumber(
            number.start(),
            number.end(),
            number.unitEnd(),
            new Quantity(printed.value(), inUnit, precision)),
        measure(cell, leaf, inUnit));
  }

  /** What a cell holds whose row or column is of dates, codes or the like, or that is a header. */
  private Optional<OtherNumbers.Stretch> named(Cell cell) {
    if (cell.row() < table.headerRows()) {
      return CellSorts.inHeader(cell.text());
    }
    if (headers.isKeyColumn(cell.column()) && !CellSorts.talks(cell.text())) {
      return CellSorts.stretch(
          cell.text(),
          headers.isOrdinalColumn(cell.column())
              ? OtherNumber.Sort.LIST_NUMBER
              : OtherNumber.Sort.CODE);
    }
    String leaf = headers.leafAbove(cell.row(), cell.column());
    return CellSorts.named(cell.text(), leaf)
        .or(() -> CellSorts.named(cell.text(), headers.rowHeader(cell.row(), cell.column())));
  }

  private Unit unitOf(Cell cell, String leaf) {
    String path = headers.pathAbove(cell.row(), cell.column());
    String row = headers.rowHeader(cell.row(), cell.column());
    if (SCORE.matcher(leaf).matches() || FULL_MARKS.matcher(leaf).matches() || isMarks(path)) {
      return Unit.POINT;
    }
    Unit named = UnitAfter.named(leaf);
    // 人员经费 is money: a header counts people only when it says so in brackets, or as PEOPLE knows.
    if (named != Unit.NONE && (named.dimension() != Unit.Dimension.PEOPLE || leaf.endsWith(")"))) {
      return named;
    }
    if (RATE.matcher(leaf).matches() || RATE.matcher(row).matches()) {
      return Unit.PERCENT;
    }
    if (PEOPLE.matcher(path).matches() || HEADS.matcher(path).find()) {
      return Unit.PERSON;
    }
    Unit byRow = UnitAfter.bracketed(row);
    if (byRow == Unit.NONE) {
      byRow =
          headers.unitColumn(cell.row(), cell.column()).map(UnitAfter::exactly).orElse(Unit.NONE);
    }
    if (byRow != Unit.NONE) {
      return byRow;
    }
    return COUNTED.matcher(leaf).matches() ? Unit.OTHER : unit;
  }

  private static boolean isMarks(String path) {
    return path.contains("权重") || path.endsWith("分值");
  }

  private Measure measure(Cell cell, String leaf, Unit inUnit) {
    String row = headers.rowHeader(cell.row(), cell.column());
    String path = headers.pathAbove(cell.row(), cell.column());
    String item = headers.codePath(cell.row(), cell.column());
    Catalogue.Reading byRow = Catalogue.read(row, context.organisation());
    Catalogue.Reading byColumn = Catalogue.read(leaf, context.organisation());
    boolean total = TOTAL.matcher(row).matches();
    Optional<String> concept = total ? byColumn.concept() : byRow.concept();
    if (total && concept.isEmpty() && isBothSides) {
      concept = Optional.of("revenueAndExpenditure");
    }
    if (!item.isEmpty()) {
      concept =
          Optional.of(
              byColumn.bare() || TOTAL.matcher(leaf).matches()
                  ? "functionalItem"
                  : "functionalItem/" + leaf);
    }
    Basis byHeader = Catalogue.basisOf(path);
    Basis stated = byHeader != Basis.UNSTATED ? byHeader : byRow.basis();
    Matcher year = YEAR.matcher(path);
    return new Measure(
        path.isEmpty() ? row : row + "/" + path,
        concept,
        cell.text().contains("元/") ? Aspect.RATE : aspect(leaf, path, inUnit),
        stated != Basis.UNSTATED ? stated : basis,
        byRow.fund().or(byColumn::fund).or(() -> fund),
        year.find() ? Optional.of(Integer.valueOf(year.group(1))) : context.fiscalYear(),
        item.isEmpty() ? Optional.empty() : Optional.of(item));
  }

  private static Aspect aspect(String leaf, String path, Unit unit) {
    if (unit == Unit.POINT) {
      return FULL_MARKS.matcher(leaf).matches() || isMarks(path) ? Aspect.FULL_MARKS : Aspect.SCORE;
    }
    if (CHANGE.matcher(leaf).find()) {
      return unit == Unit.PERCENT ? Aspect.GROWTH_RATE : Aspect.INCREASE;
    }
    if (unit == Unit.PERCENT) {
      return path.contains("执行率") || path.contains("完成率") ? Aspect.COMPLETION_RATE : Aspect.RATE;
    }
    return Aspect.LEVEL;
  }
}
