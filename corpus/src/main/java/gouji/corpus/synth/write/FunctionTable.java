package gouji.corpus.synth.write;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import gouji.corpus.synth.document.Span.Printed;
import gouji.corpus.synth.year.Bureau.Code;
import gouji.corpus.synth.year.Fact;
import gouji.corpus.synth.year.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A table by 类, 款 and 项, with a column for all and one for each sort of spending or of money. */
final class FunctionTable {
  private final Pen pen;

  /** Sets apart sums of different items with the same code. */
  private final String scope;

  private final Fact whole;

  private final List<Item> items;
  private final List<Sort> sorts;
  private final Codes codes;

  /**
   * A column.
   *
   * @param takes which items
   * @param whole their sum, by the name it has in the rest of the report
   */
  record Sort(String header, Predicate<Item> takes, Fact whole) {}

  private enum Codes {
    /** 2010601 in one column. */
    ONE_COLUMN,
    /** 201, 06 and 01 in columns of their own. */
    THREE_COLUMNS
  }

  /** A row: its figures, nothing for a column without an amount. */
  private record Line(List<List<Printed>> figures) {}

  FunctionTable(Pen pen, String scope, List<Item> items, Fact whole, List<Sort> sorts) {
    this.pen = pen;
    this.scope = scope;
    this.items = items;
    this.whole = whole;
    this.sorts = sorts;
    this.codes = pen.dice().pick(Codes.values());
  }

  void write(String caption, String allHeader) {
    int before = codes == Codes.THREE_COLUMNS ? 4 : 2;
    Grid grid = new Grid(pen, "C".repeat(before - 1) + "L" + "R".repeat(sorts.size() + 1));
    List<Object> header = new ArrayList<>();
    if (codes == Codes.THREE_COLUMNS) {
      header.addAll(List.of("类", "款", "项", "科目名称"));
    } else {
      header.addAll(List.of(pen.say("功能分类科目编码", "科目编码"), "科目名称"));
    }
    header.add(allHeader);
    sorts.forEach(sort -> header.add(sort.header()));
    grid.header(header.toArray());
    boolean totalFirst = pen.chance(50);
    List<Object> total = new ArrayList<>(List.of(Grid.wide(before, 1, "合计")));
    Line sum = figures("", items, total);
    if (totalFirst) {
      grid.add(total.toArray());
    }
    List<Line> fields = new ArrayList<>();
    grouped(items, Item::field)
        .forEach((field, inField) -> fields.add(field(grid, field, inField)));
    if (!totalFirst) {
      grid.add(total.toArray());
    }
    add(sum, fields);
    grid.finish(caption, "单位：" + pen.manner().unit(), false);
  }

  private Line field(Grid grid, Code field, List<Item> inField) {
    Line line = row(grid, List.of(field.digits()), field.name(), inField);
    List<Line> below = new ArrayList<>();
    grouped(inField, Item::division)
        .forEach((division, inDivision) -> below.add(division(grid, division, inDivision)));
    add(line, below);
    return line;
  }

  private Line division(Grid grid, Code division, List<Item> inDivision) {
    String field = inDivision.get(0).field().digits();
    Line line = row(grid, List.of(field, division.digits()), division.name(), inDivision);
    List<Line> below = new ArrayList<>();
    for (Item item : inDivision) {
      below.add(
          row(
              grid,
              List.of(field, division.digits(), item.item().digits()),
              item.item().name(),
              List.of(item)));
    }
    add(line, below);
    return line;
  }

  private Line row(Grid grid, List<String> digits, String name, List<Item> group) {
    List<Object> cells = new ArrayList<>();
    if (codes == Codes.THREE_COLUMNS) {
      IntStream.range(0, 3).forEach(i -> cells.add(i < digits.size() ? digits.get(i) : ""));
    } else {
      cells.add(String.join("", digits));
    }
    cells.add(name);
    Line line = figures(String.join("", digits), group, cells);
    grid.add(cells.toArray());
    return line;
  }

  /** The figures of a row, appended to its cells; the first is the sum of the others. */
  private Line figures(String code, List<Item> group, List<Object> cells) {
    List<List<Printed>> columns = new ArrayList<>();
    columns.add(new ArrayList<>());
    cells.add(Grid.amount(pen, code.isEmpty() ? whole : fact(code, "all", group), columns.get(0)));
    List<Printed> parts = new ArrayList<>();
    for (Sort sort : sorts) {
      List<Printed> figure = new ArrayList<>();
      List<Item> some = group.stream().filter(sort.takes()).toList();
      cells.add(
          Grid.amount(
              pen, code.isEmpty() ? sort.whole() : fact(code, sort.header(), some), figure));
      parts.addAll(figure);
      columns.add(figure);
    }
    if (!sorts.isEmpty() && !columns.get(0).isEmpty()) {
      pen.draft().sum(columns.get(0).get(0), parts);
    }
    return new Line(columns);
  }

  private Fact fact(String code, String sort, List<Item> group) {
    List<Fact> amounts = group.stream().map(item -> item.amounts().outturn()).toList();
    boolean oneItem = code.length() == 7 && group.size() == 1;
    return oneItem
        ? amounts.get(0)
        : Fact.sum(String.join(" ", "outturn", scope, code, sort), amounts);
  }

  /** Each column of a row is the sum of the same column of the rows below. */
  private void add(Line whole, List<Line> parts) {
    for (int c = 0; c < whole.figures().size(); c++) {
      int column = c;
      List<Printed> below =
          parts.stream().flatMap(part -> part.figures().get(column).stream()).toList();
      if (!whole.figures().get(c).isEmpty()) {
        pen.draft().sum(whole.figures().get(c).get(0), below);
      }
    }
  }

  private static Map<Code, List<Item>> grouped(List<Item> items, Function<Item, Code> by) {
    return items.stream().collect(groupingBy(by, LinkedHashMap::new, toList()));
  }
}
