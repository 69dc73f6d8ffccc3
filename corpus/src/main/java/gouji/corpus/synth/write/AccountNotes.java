package gouji.corpus.synth.write;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import gouji.corpus.synth.document.Line;
import gouji.corpus.synth.document.Relation.Kind;
import gouji.corpus.synth.document.Span.Printed;
import gouji.corpus.synth.year.Accounts.Economic;
import gouji.corpus.synth.year.Fact;
import gouji.corpus.synth.year.Item;
import gouji.corpus.synth.year.Item.Purse;
import gouji.corpus.synth.year.Pot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What accounts and budgets say of their tables. */
final class AccountNotes {
  private static final List<String> MORE = List.of("人员增加，相应经费增加", "政策性增支", "工作任务增加");
  private static final List<String> LESS = List.of("厉行节约，压减一般性支出", "人员变动，相应经费减少", "工作任务减少");

  private final Pen pen;
  private final Books books;

  AccountNotes(Pen pen, Books books) {
    this.pen = pen;
    this.books = books;
  }

  /** Both totals, and what became of them since last year. */
  void totals(Pot pot, String name) {
    Printed in = pen.money(pot.total());
    Fact change = pot.total().change();
    List<Object> pieces = new ArrayList<>();
    pieces.addAll(List.of(pen.plainYear() + "年度" + name));
    if (pen.chance(50)) {
      pieces.addAll(List.of("收入总计、支出总计均为", in, "。"));
    } else {
      pieces.addAll(List.of("收入总计", in, "，支出总计", pen.money(pot.total()), "。"));
    }
    pieces.addAll(List.of(pen.say("与上年相比，", "与" + pen.lastYear() + "年度相比，")));
    pieces.addAll(List.of("收、支总计各", pen.sinceYearBefore(in)));
    pieces.addAll(List.of("，主要原因是" + reason(change) + "。"));
    pen.paragraph(pieces.toArray());
  }

  private String reason(Fact change) {
    return pen.say((change.value().signum() >= 0 ? MORE : LESS).toArray(String[]::new));
  }

  void income() {
    Printed all = pen.money(books.all().income());
    Printed fiscal = pen.money(books.fiscal().income());
    List<Object> pieces =
        new ArrayList<>(List.of("本年收入合计", all, "，其中：财政拨款收入", fiscal, "，占", pen.share(fiscal, all)));
    if (books.other().isEmpty()) {
      pen.draft().sum(all, List.of(fiscal));
    } else {
      Printed other = pen.money(books.other().income());
      pen.draft().sum(all, List.of(fiscal, other));
      pieces.addAll(List.of("；其他收入", other, "，占", pen.share(other, all)));
    }
    pieces.add("。");
    pen.paragraph(pieces.toArray());
  }

  void expenditure() {
    Printed all = pen.money(books.all().expenditure());
    Printed basic = pen.money(books.accounts().basic().outturn());
    Printed projects = pen.money(books.accounts().projects().outturn());
    pen.draft().sum(all, List.of(basic, projects));
    pen.paragraph(
        "本年支出合计",
        all,
        "，其中：基本支出",
        basic,
        "，占",
        pen.share(basic, all),
        "；项目支出",
        projects,
        "，占",
        pen.share(projects, all),
        "。");
  }

  /** How much of all spending it is, and what it was last year. */
  void general() {
    Printed general = pen.money(books.general().expenditure());
    List<Object> pieces = new ArrayList<>(List.of("一般公共预算财政拨款支出", general));
    if (!books.other().isEmpty() || !books.fund().isEmpty()) {
      Printed all = pen.money(books.all().expenditure());
      Printed share = pen.share(general, all);
      pieces.addAll(List.of("，占本年支出合计", all, "的", share));
    }
    pieces.addAll(
        List.of(
            "。与上年相比，一般公共预算财政拨款支出",
            pen.sinceYearBefore(general),
            "，主要原因是" + reason(general.fact().change()) + "。"));
    pen.paragraph(pieces.toArray());
  }

  /** Class by class, each with its share. */
  void structure() {
    Printed all = pen.money(books.general().expenditure());
    List<Printed> parts = new ArrayList<>();
    List<Object> pieces = new ArrayList<>(List.of("一般公共预算财政拨款支出", all, "，主要用于以下方面："));
    Map<String, List<Item>> fields =
        lines().stream()
            .collect(groupingBy(item -> item.field().digits(), LinkedHashMap::new, toList()));
    fields.forEach(
        (digits, items) -> {
          String name = String.join(" ", "outturn", "general", digits, "all");
          Printed part =
              pen.money(
                  Fact.sum(name, items.stream().map(item -> item.amounts().outturn()).toList()));
          pieces.addAll(
              List.of(
                  (parts.isEmpty() ? "" : "；") + items.get(0).field().name() + "（类）支出",
                  part,
                  "，占",
                  pen.share(part, all)));
          parts.add(part);
        });
    pen.draft().sum(all, parts);
    pieces.add("。");
    pen.paragraph(pieces.toArray());
  }

  private List<Item> lines() {
    return books.accounts().items().stream().filter(item -> item.purse() == Purse.GENERAL).toList();
  }

  /** Item by item: budget, outturn, rate, and the reason for the difference. */
  void items() {
    Fact budget =
        Fact.sum(
            "initial budget of the general public budget",
            lines().stream().map(item -> item.amounts().initial()).toList());
    Printed initial = pen.money(budget);
    Printed spent = pen.money(books.general().expenditure());
    pen.paragraph("一般公共预算财政拨款支出", completed(initial, spent), compared(spent, initial), "其中：");
    int number = 1;
    for (Item item : lines()) {
      Printed planned = pen.money(item.amounts().initial());
      Printed used = pen.money(item.amounts().outturn());
      pen.paragraph(
          number++ + ".",
          name(item) + "。",
          pen.say("主要用于" + item.purpose() + "。", ""),
          completed(planned, used),
          compared(used, planned));
    }
  }

  /** The same for a budget: what for, how much, and what it was last year. */
  void plannedItems() {
    int number = 1;
    for (Item item : lines()) {
      Printed planned = pen.money(item.amounts().outturn());
      pen.paragraph(
          number++ + ".",
          name(item),
          pen.plainYear() + "年预算数为",
          planned,
          "，比上年预算数",
          pen.sinceYearBefore(planned),
          "，" + pen.say("", "主要用于" + item.purpose() + "，") + "主要原因是",
          reason(planned.fact().change()) + "。");
    }
  }

  private static String name(Item item) {
    return item.field().name()
        + "（类）"
        + item.division().name()
        + "（款）"
        + item.item().name()
        + "（项）";
  }

  private Line completed(Printed planned, Printed used) {
    return Line.of(
        "年初预算为", planned, "，支出决算为", used, "，完成年初预算的", pen.rate(Kind.RATE, used, planned), "。");
  }

  private Line compared(Printed used, Printed planned) {
    boolean same = used.text().equals(planned.text());
    String more = pen.say(MORE.toArray(String[]::new));
    String less = pen.say(LESS.toArray(String[]::new));
    if (same) {
      return Line.of("决算数", pen.compared(used, planned), "预算数。");
    }
    boolean above = used.fact().value().compareTo(planned.fact().value()) > 0;
    return Line.of("决算数", pen.compared(used, planned), "预算数的主要原因是" + (above ? more : less) + "。");
  }

  void basic() {
    Printed all = pen.money(books.accounts().basic().outturn());
    Printed people = pen.money(books.accounts().personnelFunds());
    Printed offices = pen.money(books.accounts().operatingFunds());
    pen.draft().sum(all, List.of(people, offices));
    pen.paragraph(
        "一般公共预算财政拨款基本支出",
        all,
        "，其中：人员经费",
        people,
        "，主要包括" + names(books.accounts().personnel()) + "；公用经费",
        offices,
        "，主要包括" + names(books.accounts().operating()) + "。");
  }

  private static String names(List<Economic> lines) {
    return String.join("、", lines.stream().map(line -> line.code().name()).toList());
  }

  void fund() {
    Pot fund = books.fund();
    if (fund.isEmpty()) {
      pen.paragraph(pen.self() + pen.plainYear() + "年度没有政府性基金预算财政拨款收入和支出。");
      return;
    }
    Printed income = pen.money(fund.income());
    Printed spent = pen.money(fund.expenditure());
    if (fund.opening().isZero() && fund.closing().isZero()) {
      pen.paragraph("政府性基金预算财政拨款本年收入", income, "，本年支出", spent, "，全部为项目支出。");
      return;
    }
    Printed opening = pen.money(fund.opening());
    Printed closing = pen.money(fund.closing());
    pen.draft()
        .relate(
            Kind.DIFFERENCE,
            operands -> operands.get(0).plus(operands.get(1)).minus(operands.get(2)),
            closing,
            List.of(opening, income, spent));
    pen.paragraph(
        "政府性基金预算财政拨款年初结转和结余", opening, "，本年收入", income, "，本年支出", spent, "，年末结转和结余", closing, "。");
  }
}
