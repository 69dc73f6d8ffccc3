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
          "(?<sign>[-—–△▲负])?(?<digits>(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(?<unit>\\D{0,3})");

  /** A negative amount as bookkeepers print it: (12.30), (1,234), (12.5)%. */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\((?<digits>(?:\\d{1,3}(?:,\\d{3})+|\\d{4,}|\\d+(?=\\.\\d))(?:\\.\\d+)?)\\)(?<unit>\\D{0,3})");

  /** As a negative amount, if it is one of money that has a name; else it numbers an item. */
  private static final Pattern BRACKETED_WHOLE =
      Pattern.compile("\\((?<digits>\\d{1,3})\\)(?<unit>)");

  private static final Pattern DATE = Pattern.compile("(?:(?:19|20)\\d{2}年|1?\\d月)\\D*");

  private static final Pattern BOTH_SIDES = Pattern.compile("收入支出.*总表|收支.*总表");

  /** What is longer is a sentence. */
  private static final int LONGEST_NAME = 24;

  private final ReportContext context;
  private final Table table;
  private final TableHeaders headers;
  private final RowMarks marks;
  private final Unit unit;
  private final Optional<String> fund;
  private final Basis basis;
  private final boolean isBothSides;
  private final HeaderReader said;

  /**
   * A figure that measures what the headers say, before it has a number and a place.
   *
   * @param unit the words of the header's unit; "" where the cell has its own
   */
  record Reading(PrintedNumber number, Measure measure, String unit) {}

  /**
   * The numbers of a cell.
   *
   * @param figures those that the headers tell the measure of
   * @param told those that stand among words of the cell, which tell the measure
   */
  record Content(
      List<Reading> figures, List<PrintedNumber> told, List<OtherNumbers.Stretch> others) {}

  /**
   * @param said what the headers of the report's tables say
   */
  TableReader(ReportContext context, HeaderReader said, Table table) {
    this.context = context;
    this.said = said;
    this.table = table;
    headers = new TableHeaders(table);
    marks = new RowMarks(headers);
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
    boolean talks = CellSorts.talks(text);
    Optional<OtherNumbers.Stretch> other = named(cell, talks);
    if (other.isPresent()) {
      return new Content(List.of(), List.of(), List.of(other.get()));
    }
    boolean body = cell.row() >= table.headerRows();
    Optional<PrintedNumber> plain = body ? plain(cell) : Optional.empty();
    if (plain.isPresent()) {
      return new Content(List.of(measured(plain.get(), cell)), List.of(), List.of());
    }
    NumberScanner.Scan scan = NumberScanner.scan(text);
    if (!body || talks) {
      return new Content(List.of(), scan.figures(), scan.others());
    }
    return new Content(
        scan.figures().stream().map(number -> measured(number, cell)).toList(),
        List.of(),
        scan.others());
  }

  /** A cell that holds one number and perhaps its unit. */
  private Optional<PrintedNumber> plain(Cell cell) {
    String text = cell.text();
    Matcher number = NUMBER.matcher(text);
    Matcher bracketed = (isLoss(cell) ? BRACKETED_WHOLE : BRACKETED).matcher(text);
    boolean loss = bracketed.matches();
    if (!loss && !number.matches()) {
      return Optional.empty();
    }
    Matcher digits = loss ? bracketed : number;
    UnitAfter own = UnitAfter.read(text, digits.start("unit"));
    if (own.unit() == Unit.NONE && !digits.group("unit").isEmpty()) {
      return Optional.empty();
    }
    if (DATE.matcher(text).matches()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(digits.group("digits").replace(",", ""));
    boolean negative = loss || number.group("sign") != null;
    return Optional.of(
        new PrintedNumber(
            0,
            digits.end("digits") + (loss ? 1 : 0),
            text.length(),
            new Quantity(
                negative ? value.negate() : value,
                own.unit(),
                Bounds.read(text, 0, digits.end("digits"), own.end())
                    .orElse(new Precision.Decimals(Math.max(0, value.scale()))))));
  }

  private boolean isLoss(Cell cell) {
    return BRACKETED_WHOLE.matcher(cell.text()).matches()
        && unitOf(cell).unit().dimension() == Unit.Dimension.MONEY
        && !about(cell).isEmpty();
  }

  /** With the unit of the headers where it has none of its own, and what the headers say it is. */
  private Reading measured(PrintedNumber number, Cell cell) {
    Quantity printed = number.quantity();
    HeaderUnit around = unitOf(cell);
    boolean own = printed.unit() != Unit.NONE;
    Unit inUnit = own ? printed.unit() : around.unit();
    String scale = UnitAfter.bare(cell.text(), number);
    if (!scale.isEmpty() && around.unit().dimension() == Unit.Dimension.MONEY) {
      inUnit = MoneyWords.inMoney(scale, inUnit);
    }
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
        measure(cell, inUnit, !own && around.isEach()),
        own ? "" : around.words());
  }

  /** What a cell holds whose row or column is of dates, codes or the like, or that is a header. */
  private Optional<OtherNumbers.Stretch> named(Cell cell, boolean talks) {
    if (cell.row() < table.headerRows()) {
      return CellSorts.inHeader(cell.text());
    }
    if (talks) {
      return Optional.empty();
    }
    if (headers.isKeyColumn(cell.column())) {
      return CellSorts.stretch(
          cell.text(),
          headers.isOrdinalColumn(cell.column())
              ? OtherNumber.Sort.LIST_NUMBER
              : OtherNumber.Sort.CODE);
    }
    return above(cell)
        .sort()
        .flatMap(sort -> CellSorts.named(cell.text(), sort))
        .or(() -> beside(cell).sort().flatMap(sort -> CellSorts.named(cell.text(), sort)));
  }

  /** Whether a cell says what was to be reached. */
  boolean isTarget(Cell cell) {
    return cell.row() >= table.headerRows() && above(cell).target();
  }

  /** What a cell's words are about; "" where its row is not named. */
  String about(Cell cell) {
    String row = headers.rowHeader(cell.row(), cell.column());
    return row.length() <= LONGEST_NAME ? row : "";
  }

  private HeaderWords above(Cell cell) {
    return said.column(headers.leafAbove(cell.row(), cell.column()));
  }

  private RowWords beside(Cell cell) {
    return said.row(headers.rowHeader(cell.row(), cell.column()));
  }

  private HeaderWords.Path path(Cell cell) {
    return said.path(headers.pathAbove(cell.row(), cell.column()));
  }

  private HeaderUnit unitOf(Cell cell) {
    HeaderWords above = above(cell);
    RowWords beside = beside(cell);
    HeaderWords.Path path = path(cell);
    if (above.score() || above.fullMarks() || path.marks()) {
      return apart(Unit.POINT);
    }
    // 人员经费 is money: a header counts people only when it says so in brackets, or as the path knows.
    if (above.unit() != Unit.NONE
        && (above.unit().dimension() != Unit.Dimension.PEOPLE || above.endsInBracket())) {
      return apart(above.unit());
    }
    if (above.bracketed().unit() != Unit.NONE) {
      return above.bracketed();
    }
    if (above.rate()) {
      return apart(Unit.PERCENT);
    }
    if (path.people()) {
      return apart(Unit.PERSON);
    }
    HeaderUnit byRow = beside.bracketed();
    if (byRow.unit() == Unit.NONE) {
      byRow = marks.unit(cell.row(), cell.column());
    }
    // 单价 and 金额 are money, whatever is counted; 决算数 is of what the row counts.
    if (byRow.unit() != Unit.NONE
        && (!above.money()
            || byRow.unit().dimension() == Unit.Dimension.MONEY
            || above.named().bare() && above.named().basis() != Basis.UNSTATED)) {
      return byRow;
    }
    if (beside.rate()) {
      return apart(Unit.PERCENT);
    }
    return apart(above.counted() ? Unit.OTHER : unit);
  }

  private static HeaderUnit apart(Unit unit) {
    return new HeaderUnit(unit, unit.symbol());
  }

  private Measure measure(Cell cell, Unit inUnit, boolean each) {
    String row = headers.rowHeader(cell.row(), cell.column());
    String item = headers.codePath(cell.row(), cell.column());
    HeaderWords above = above(cell);
    HeaderWords.Path path = path(cell);
    Catalogue.Reading byRow = said.row(row).named();
    Catalogue.Reading byColumn = above.named();
    boolean total = said.row(row).total();
    Optional<String> concept =
        total
            ? byColumn.concept()
            : row.isEmpty() ? said.row(path.innermostName()).named().concept() : byRow.concept();
    if (total && concept.isEmpty() && isBothSides) {
      concept = Optional.of("revenueAndExpenditure");
    }
    if (!item.isEmpty()) {
      concept =
          Optional.of(
              byColumn.bare() || above.total() || path.total()
                  ? "functionalItem"
                  : "functionalItem/" + above.words());
    }
    Basis stated = path.basis() != Basis.UNSTATED ? path.basis() : byRow.basis();
    stated = above.target() ? Basis.TARGET : stated;
    return new Measure(
        path.words().isEmpty() ? row : row + "/" + path.words(),
        concept,
        each || cell.text().contains("元/") ? Aspect.RATE : aspect(above, path, inUnit),
        stated != Basis.UNSTATED ? stated : basis,
        byRow.fund().or(byColumn::fund).or(() -> fund),
        path.year()
            .or(() -> Years.beside(path.words(), context.fiscalYear()))
            .or(() -> marks.year(cell.row(), cell.column()))
            .or(context::fiscalYear),
        item.isEmpty() ? Optional.empty() : Optional.of(item));
  }

  private static Aspect aspect(HeaderWords above, HeaderWords.Path path, Unit unit) {
    if (unit == Unit.POINT) {
      return above.fullMarks() || path.marks() ? Aspect.FULL_MARKS : Aspect.SCORE;
    }
    if (above.change()) {
      return unit == Unit.PERCENT ? Aspect.GROWTH_RATE : Aspect.INCREASE;
    }
    if (unit == Unit.PERCENT) {
      return path.isCompletion() ? Aspect.COMPLETION_RATE : Aspect.RATE;
    }
    return Aspect.LEVEL;
  }
}
