package gouji.corpus.synth.write;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import gouji.corpus.synth.document.Line;
import gouji.corpus.synth.document.Span.Printed;
import gouji.corpus.synth.year.Fact;
import gouji.corpus.synth.year.Item;
import gouji.corpus.synth.year.Item.Purse;
import gouji.corpus.synth.year.Pot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the money came from on the left, where it went on the right, and the same total below both.
 */
final class BalanceTable {
  /** Fields that most departments spend nothing on; a form names them all the same. */
  private static final Map<String, String> FIELDS =
      new TreeMap<>(
          Map.of(
              "201", "一般公共服务支出",
              "203", "国防支出",
              "204", "公共安全支出",
              "205", "教育支出",
              "206", "科学技术支出",
              "207", "文化旅游体育与传媒支出",
              "211", "节能环保支出",
              "213", "农林水支出",
              "214", "交通运输支出",
              "229", "其他支出"));

  private final Pen pen;
  private final Books books;

  BalanceTable(Pen pen, Books books) {
    this.pen = pen;
    this.books = books;
  }

  private record Side(String name, Fact amount) {}

  /** All money. */
  void all() {
    List<Side> income =
        List.of(
            new Side("一般公共预算财政拨款收入", books.general().income()),
            new Side("政府性基金预算财政拨款收入", books.fund().income()),
            new Side("国有资本经营预算财政拨款收入", nothing()),
            new Side("事业收入", nothing()),
            new Side("其他收入", books.other().income()));
    write(
        books.areAccounts() ? "收入支出决算总表" : "部门收支总表",
        income,
        fields(books.accounts().items(), "all"),
        books.all(),
        "年初结转和结余",
        "年末结转和结余");
  }

  /** What the treasury gave. */
  void fiscal() {
    List<Side> income =
        List.of(
            new Side("一般公共预算财政拨款", books.general().income()),
            new Side("政府性基金预算财政拨款", books.fund().income()),
            new Side("国有资本经营预算财政拨款", nothing()));
    List<Item> items =
        books.accounts().items().stream().filter(item -> item.purse() != Purse.OTHER).toList();
    write(
        books.areAccounts() ? "财政拨款收入支出决算总表" : "财政拨款收支总表",
        income,
        fields(items, "fiscal"),
        books.fiscal(),
        "年初财政拨款结转和结余",
        "年末财政拨款结转和结余");
  }

  private Fact nothing() {
    return books.general().expenditure().minus("nothing", books.general().expenditure());
  }

  private List<Side> fields(List<Item> items, String scope) {
    Map<String, Side> sides = new TreeMap<>();
    if (pen.chance(50)) {
      FIELDS.forEach((digits, name) -> sides.put(digits, new Side(name, nothing())));
    }
    Map<String, List<Item>> byField =
        items.stream()
            .collect(groupingBy(item -> item.field().digits(), LinkedHashMap::new, toList()));
    byField.forEach(
        (digits, inField) ->
            sides.put(
                digits,
                new Side(
                    inField.get(0).field().name(),
                    Fact.sum(
                        String.join(" ", "outturn", scope, digits, "all"),
                        inField.stream().map(item -> item.amounts().outturn()).toList()))));
    return List.copyOf(sides.values());
  }

  private void write(
      String caption,
      List<Side> income,
      List<Side> spending,
      Pot pot,
      String openingName,
      String closingName) {
    Grid grid =
        new Grid(pen, "LRLR")
            .header(Grid.wide(2, 1, "收入"), Grid.wide(2, 1, "支出"))
            .header("项目", books.word() + "数", "项目", books.word() + "数");
    List<Printed> in = new ArrayList<>();
    List<Printed> out = new ArrayList<>();
    for (int i = 0; i < Math.max(income.size(), spending.size()); i++) {
      List<Object> cells = new ArrayList<>();
      side(income, i, in, cells);
      side(spending, i, out, cells);
      grid.add(cells.toArray());
    }
    List<Printed> allIn = new ArrayList<>();
    List<Printed> allOut = new ArrayList<>();
    grid.add(
        "本年收入合计",
        Grid.amount(pen, pot.income(), allIn),
        "本年支出合计",
        Grid.amount(pen, pot.expenditure(), allOut));
    sum(allIn, in);
    sum(allOut, out);
    grid.add(
        books.areAccounts() ? openingName : "上年结转",
        Grid.amount(pen, pot.opening(), allIn),
        books.areAccounts() ? closingName : "结转下年",
        Grid.amount(pen, pot.closing(), allOut));
    List<Printed> totalIn = new ArrayList<>();
    List<Printed> totalOut = new ArrayList<>();
    grid.add(
        books.areAccounts() ? "总计" : "收入总计",
        Grid.amount(pen, pot.total(), totalIn),
        books.areAccounts() ? "总计" : "支出总计",
        Grid.amount(pen, pot.total(), totalOut));
    pen.draft().sum(totalIn.get(0), allIn);
    pen.draft().sum(totalOut.get(0), allOut);
    grid.finish(Line.of(caption), "单位：" + pen.manner().unit(), false);
  }

  private void side(List<Side> sides, int i, List<Printed> figures, List<Object> cells) {
    if (i >= sides.size()) {
      cells.addAll(List.of("", ""));
      return;
    }
    cells.add(Outline.chinese(i + 1) + "、" + sides.get(i).name());
    cells.add(Grid.amount(pen, sides.get(i).amount(), figures));
  }

  private void sum(List<Printed> whole, List<Printed> parts) {
    whole.forEach(figure -> pen.draft().sum(figure, parts));
  }
}
