package gouji.corpus.synth.write;

import gouji.corpus.synth.document.Line;
import gouji.corpus.synth.document.Relation.Kind;
import gouji.corpus.synth.document.Span.Printed;
import gouji.corpus.synth.year.Accounts;
import gouji.corpus.synth.year.Amounts;
import gouji.corpus.synth.year.Fact;
import gouji.corpus.synth.year.Project;
import java.util.ArrayList;
import java.util.List;

/** The tables that a self-evaluation has of the money. */
final class SpendingTables {
  private final Pen pen;
  private final Accounts accounts;

  SpendingTables(Pen pen) {
    this.pen = pen;
    this.accounts = pen.year().accounts();
  }

  /** Project by project, in a table of budget, outturn and rate. */
  void projects() {
    pen.paragraph(
        pen.plainYear() + "年" + pen.self() + "共实施项目",
        pen.countOf(pen.year().projects(), "个"),
        "，资金安排和使用情况如下：");
    boolean difference = pen.chance(50);
    boolean numbered = pen.chance(50);
    Grid grid = new Grid(pen, (numbered ? "C" : "") + (difference ? "LRRRR" : "LRRR"));
    List<Object> header = new ArrayList<>(List.of("序号", "项目名称", "全年预算数", "全年执行数", "执行率"));
    if (difference) {
      header.add(4, "结余");
    }
    grid.header(Grid.numbered(numbered, header.toArray()));
    List<Printed> budgets = new ArrayList<>();
    List<Printed> spent = new ArrayList<>();
    for (Project project : pen.year().projects()) {
      List<Object> cells =
          new ArrayList<>(
              List.of(String.valueOf(budgets.size() + 1), project.undertaking().name()));
      cells.addAll(projectCells(project.amounts(), difference, budgets, spent));
      grid.add(Grid.numbered(numbered, cells.toArray()));
    }
    List<Printed> totalBudget = new ArrayList<>();
    List<Printed> totalSpent = new ArrayList<>();
    List<Object> total = new ArrayList<>(List.of(Grid.wide(numbered ? 2 : 1, 1, "合计")));
    total.addAll(projectCells(accounts.projects(), difference, totalBudget, totalSpent));
    grid.add(total.toArray());
    pen.draft().sum(totalBudget.get(0), budgets);
    pen.draft().sum(totalSpent.get(0), spent);
    grid.finish(Line.of("项目支出情况表"), "单位：" + pen.manner().unit(), !numbered);
  }

  private List<Object> projectCells(
      Amounts amounts, boolean difference, List<Printed> budgets, List<Printed> spent) {
    Printed budget = pen.draft().print(amounts.adjusted(), pen.manner().cell());
    Printed outturn = pen.draft().print(amounts.outturn(), pen.manner().cell());
    budgets.add(budget);
    spent.add(outturn);
    List<Object> cells = new ArrayList<>(List.of(budget, outturn));
    if (difference) {
      cells.add(pen.cellDifference(budget, outturn));
    }
    cells.add(pen.rate(Kind.RATE, outturn, budget));
    return cells;
  }

  /** This year and the last, with the change as a number with its sign. */
  void changes() {
    Grid grid =
        new Grid(pen, "LRRRR")
            .header("项目", pen.plainYear() + "年", pen.lastYear() + "年", "增减额", "增减率");
    List<Printed> now = new ArrayList<>();
    List<Printed> before = new ArrayList<>();
    changeRow(grid, "基本支出", accounts.basic().outturn(), now, before);
    changeRow(grid, "项目支出", accounts.projects().outturn(), now, before);
    changeRow(grid, "合计", accounts.total().outturn(), now, before);
    pen.draft().sum(now.get(2), now.subList(0, 2));
    pen.draft().sum(before.get(2), before.subList(0, 2));
    pen.paragraph("近两年支出变化情况见下表。");
    grid.finish(Line.of("支出增减变化情况表"), "单位：" + pen.manner().unit(), true);
  }

  private void changeRow(
      Grid grid, String name, Fact outturn, List<Printed> nows, List<Printed> befores) {
    Printed now = pen.draft().print(outturn, pen.manner().cell());
    Printed before = pen.draft().print(outturn.yearBefore(), pen.manner().cell());
    nows.add(now);
    befores.add(before);
    grid.add(name, now, before, pen.cellDifference(now, before), pen.growth(now, before));
  }
}
