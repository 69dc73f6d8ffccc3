package gouji.corpus.synth.write;

import gouji.corpus.synth.document.Block;
import gouji.corpus.synth.document.Document;
import gouji.corpus.synth.year.Dice;
import gouji.corpus.synth.year.Year;
import java.util.List;

/** Final accounts or a budget: what the department is, the tables, what is said of them. */
final class MoneyReport {
  private static final List<String> TERMS =
      List.of(
          "财政拨款收入：指本级财政当年拨付的资金。",
          "其他收入：指除上述收入以外的各项收入。",
          "基本支出：指为保障机构正常运转、完成日常工作任务所必需的开支。",
          "项目支出：指在基本支出之外，为完成特定行政任务和事业发展目标所发生的支出。",
          "“三公”经费：指因公出国（境）费、公务用车购置及运行维护费和公务接待费。",
          "机关运行经费：指为保障行政单位运行用于购买货物和服务的各项公用经费。");

  private final Pen pen;
  private final Books books;

  private MoneyReport(Pen pen, Books books) {
    this.pen = pen;
    this.books = books;
  }

  static Document accounts(Year year, Dice dice) {
    Pen pen = new Pen(year, dice, Manner.draw(dice, year.department(), true, "万元", "万元"));
    new MoneyReport(pen, Books.ofAccounts(year.accounts())).write("部门决算");
    return pen.draft().finish(year.department().name() + year.number() + "年度部门决算");
  }

  static Document budget(Year year, Dice dice) {
    Pen pen = new Pen(year, dice, Manner.draw(dice, year.department(), true, "万元", "元"));
    new MoneyReport(pen, Books.ofBudget(year.accounts())).write("部门预算");
    return pen.draft().finish(year.department().name() + year.number() + "年度部门预算");
  }

  private void write(String subject) {
    new Opening(pen).title(subject + (books.areAccounts() ? "" : "公开说明"));
    if (pen.chance(70)) {
      pen.draft().add(new Block.Contents(1));
      pen.newPage(false);
    }
    pen.part(pen.say("部门概况", "部门基本情况"));
    pen.heading(1, "主要职责");
    new Opening(pen).duties();
    pen.heading(1, pen.say("人员构成", "机构和人员情况"));
    if (pen.chance(60)) {
      new Opening(pen).staff();
    } else {
      new Opening(pen).staffTable();
    }
    boolean tablesFirst = pen.chance(70);
    if (tablesFirst) {
      tables(subject);
      notes(subject);
    } else {
      notes(subject);
      tables(subject);
    }
    pen.newPage(false);
    pen.part("名词解释");
    for (String term : pen.dice().some(TERMS, pen.dice().between(3, 6))) {
      pen.paragraph(term);
    }
  }

  private void tables(String subject) {
    boolean landscape = pen.chance(35);
    pen.newPage(landscape);
    pen.part(pen.yearNumber(), "年度" + subject + "表");
    new BalanceTable(pen, books).all();
    AccountTables tables = new AccountTables(pen, books);
    if (!books.areAccounts()) {
      next(landscape);
      tables.income();
    }
    next(landscape);
    tables.expenditure();
    next(landscape);
    new BalanceTable(pen, books).fiscal();
    next(landscape);
    tables.generalExpenditure();
    next(landscape);
    tables.economic();
    next(landscape);
    tables.threePublic();
    tables.fund();
    pen.newPage(false);
  }

  /** Each table on its page, or one after the other. */
  private void next(boolean landscape) {
    if (pen.chance(75)) {
      pen.newPage(landscape);
    }
  }

  private void notes(String subject) {
    String word = books.word();
    AccountNotes notes = new AccountNotes(pen, books);
    OtherNotes others = new OtherNotes(pen, books);
    pen.newPage(false);
    pen.part(pen.yearNumber(), "年度" + subject + "情况说明");
    pen.heading(1, "收入支出" + word + "总体情况说明");
    notes.totals(books.all(), "");
    pen.heading(1, "收入" + word + "情况说明");
    notes.income();
    pen.heading(1, "支出" + word + "情况说明");
    notes.expenditure();
    pen.heading(1, "财政拨款收入支出" + word + "总体情况说明");
    notes.totals(books.fiscal(), "财政拨款");
    pen.heading(1, "一般公共预算财政拨款支出" + word + "情况说明");
    pen.heading(2, "总体情况");
    notes.general();
    pen.heading(2, pen.say("结构情况", "支出结构"));
    notes.structure();
    pen.heading(2, "具体情况");
    if (books.areAccounts()) {
      notes.items();
    } else {
      notes.plannedItems();
    }
    pen.heading(1, "一般公共预算财政拨款基本支出" + word + "情况说明");
    notes.basic();
    pen.heading(1, "“三公”经费" + word + "情况说明");
    others.threePublic();
    pen.heading(1, "政府性基金预算财政拨款收支" + word + "情况说明");
    notes.fund();
    pen.heading(1, "其他重要事项的情况说明");
    pen.heading(2, "机关运行经费情况");
    others.running();
    if (books.areAccounts() || pen.chance(60)) {
      pen.heading(2, "政府采购情况");
      others.procurement();
    }
  }
}
