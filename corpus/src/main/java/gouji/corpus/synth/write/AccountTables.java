package gouji.corpus.synth.write;

import gouji.corpus.synth.document.Block.Paragraph.Setting;
import gouji.corpus.synth.document.Line;
import gouji.corpus.synth.document.Span.Printed;
import gouji.corpus.synth.write.FunctionTable.Sort;
import gouji.corpus.synth.year.Accounts.Economic;
import gouji.corpus.synth.year.Accounts.ThreePublic;
import gouji.corpus.synth.year.Amounts;
import gouji.corpus.synth.year.Fact;
import gouji.corpus.synth.year.Item;
import gouji.corpus.synth.year.Item.Purse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The tables of accounts and budgets. */
final class AccountTables {
  private static final Map<String, String> ECONOMIC =
      new TreeMap<>(Map.of("301", "工资福利支出", "302", "商品和服务支出", "303", "对个人和家庭的补助", "310", "资本性支出"));

  private final Pen pen;
  private final Books books;

  AccountTables(Pen pen, Books books) {
    this.pen = pen;
    this.books = books;
  }

  private String unit() {
    return "单位：" + pen.manner().unit();
  }

  /** By function, as budgets give it. */
  void income() {
    List<Sort> sorts =
        List.of(
            new Sort("财政拨款收入", item -> item.purse() != Purse.OTHER, books.fiscal().income()),
            new Sort("其他收入", item -> item.purse() == Purse.OTHER, books.other().income()));
    new FunctionTable(pen, "all", books.accounts().items(), books.all().income(), sorts)
        .write("部门收入总表", "收入合计");
  }

  void expenditure() {
    List<Sort> sorts =
        basicAndProjects(books.accounts().basic().outturn(), books.accounts().projects().outturn());
    new FunctionTable(pen, "all", books.accounts().items(), books.all().expenditure(), sorts)
        .write(books.areAccounts() ? "支出决算表" : "部门支出总表", "本年支出合计");
  }

  void generalExpenditure() {
    new FunctionTable(
            pen,
            "general",
            of(Purse.GENERAL),
            books.general().expenditure(),
            basicAndProjects(books.accounts().basic().outturn(), books.generalProjects()))
        .write(books.areAccounts() ? "一般公共预算财政拨款支出决算表" : "一般公共预算支出表", "合计");
  }

  private static List<Sort> basicAndProjects(Fact basic, Fact projects) {
    return List.of(
        new Sort("基本支出", Item::basic, basic), new Sort("项目支出", item -> !item.basic(), projects));
  }

  private List<Item> of(Purse purse) {
    return books.accounts().items().stream().filter(item -> item.purse() == purse).toList();
  }

  void fund() {
    String caption = books.areAccounts() ? "政府性基金预算财政拨款收入支出决算表" : "政府性基金预算支出表";
    if (books.fund().isEmpty()) {
      Grid grid = new Grid(pen, "CLRRR").header("科目编码", "科目名称", "合计", "基本支出", "项目支出");
      for (int i = 0; i < 3; i++) {
        grid.add("", "", "", "", "");
      }
      grid.add(Grid.wide(2, 1, "合计"), "", "", "");
      grid.finish(Line.of(caption), unit(), false);
      pen.set(Setting.NOTE, "注：" + pen.self() + pen.plainYear() + "年度没有政府性基金预算财政拨款收支，故本表无数据。");
      return;
    }
    Fact spent = books.fund().expenditure();
    List<Sort> projects = List.of(new Sort("项目支出", item -> true, spent));
    new FunctionTable(pen, "fund", of(Purse.FUND), spent, projects).write(caption, "合计");
  }

  /** Personnel and operating, by economic classification. */
  void economic() {
    Grid grid = new Grid(pen, "CLRRR").header("经济分类科目编码", "科目名称", "合计", "人员经费", "公用经费");
    List<Printed> people = new ArrayList<>();
    List<Printed> offices = new ArrayList<>();
    for (var group : ECONOMIC.entrySet()) {
      boolean personnel = group.getKey().equals("301") || group.getKey().equals("303");
      List<Economic> lines =
          (personnel ? books.accounts().personnel() : books.accounts().operating())
              .stream().filter(line -> line.code().digits().startsWith(group.getKey())).toList();
      economicGroup(grid, group, lines, personnel, personnel ? people : offices);
    }
    List<Object> total = new ArrayList<>(List.of(Grid.wide(2, 1, "合计")));
    Printed all = pen.draft().print(books.accounts().basic().outturn(), pen.manner().cell());
    Printed allPeople = pen.draft().print(books.accounts().personnelFunds(), pen.manner().cell());
    Printed allOffices = pen.draft().print(books.accounts().operatingFunds(), pen.manner().cell());
    pen.draft().sum(all, List.of(allPeople, allOffices));
    pen.draft().sum(allPeople, people);
    pen.draft().sum(allOffices, offices);
    total.addAll(List.of(all, allPeople, allOffices));
    grid.add(total.toArray());
    grid.finish(Line.of(books.areAccounts() ? "一般公共预算财政拨款基本支出决算表" : "一般公共预算基本支出表"), unit(), false);
  }

  private void economicGroup(
      Grid grid,
      Map.Entry<String, String> group,
      List<Economic> lines,
      boolean personnel,
      List<Printed> groups) {
    Fact sum =
        Fact.sum("economic " + group.getKey(), lines.stream().map(Economic::amount).toList());
    Printed whole = economicRow(grid, group.getKey(), group.getValue(), sum, personnel);
    groups.add(whole);
    List<Printed> parts = new ArrayList<>();
    for (Economic line : lines) {
      parts.add(
          economicRow(grid, line.code().digits(), line.code().name(), line.amount(), personnel));
    }
    pen.draft().sum(whole, parts);
  }

  /** The figure in the second column, which stands in the first as well. */
  private Printed economicRow(Grid grid, String code, String name, Fact amount, boolean personnel) {
    Printed all = pen.draft().print(amount, pen.manner().cell());
    Printed figure = pen.draft().print(amount, pen.manner().cell());
    String nothing = pen.manner().nothing();
    grid.add(code, name, all, personnel ? figure : nothing, personnel ? nothing : figure);
    return figure;
  }

  void threePublic() {
    ThreePublic three = books.accounts().threePublic();
    boolean both = books.areAccounts();
    Grid grid = new Grid(pen, "R".repeat(both ? 12 : 6));
    if (both) {
      grid.header(Grid.wide(6, 1, "预算数"), Grid.wide(6, 1, "决算数"));
    }
    List<Object> upper = new ArrayList<>();
    List<Object> lower = new ArrayList<>();
    for (int i = 0; i < (both ? 2 : 1); i++) {
      upper.addAll(
          List.of(
              Grid.wide(1, 2, "合计"),
              Grid.wide(1, 2, "因公出国（境）费"),
              Grid.wide(3, 1, "公务用车购置及运行维护费"),
              Grid.wide(1, 2, "公务接待费")));
      lower.addAll(List.of("小计", "购置费", "运行维护费"));
    }
    grid.header(upper.toArray()).header(lower.toArray());
    List<Object> cells = new ArrayList<>();
    if (both) {
      threePublicCells(three, Amounts::initial, cells);
    }
    threePublicCells(three, Amounts::outturn, cells);
    grid.add(cells.toArray());
    grid.finish(Line.of(both ? "财政拨款“三公”经费支出决算表" : "一般公共预算“三公”经费支出表"), unit(), false);
  }

  private void threePublicCells(
      ThreePublic three, Function<Amounts, Fact> which, List<Object> cells) {
    List<Amounts> columns =
        List.of(
            three.total(),
            three.trips(),
            three.vehicles(),
            three.purchase(),
            three.running(),
            three.reception());
    List<List<Printed>> figures = new ArrayList<>();
    for (Amounts column : columns) {
      List<Printed> figure = new ArrayList<>();
      cells.add(Grid.amount(pen, which.apply(column), figure));
      figures.add(figure);
    }
    sum(figures, 0, 1, 2, 5);
    sum(figures, 2, 3, 4);
  }

  private void sum(List<List<Printed>> figures, int whole, int... parts) {
    List<Printed> printed = new ArrayList<>();
    for (int part : parts) {
      printed.addAll(figures.get(part));
    }
    figures.get(whole).forEach(figure -> pen.draft().sum(figure, printed));
  }
}
