package gouji.corpus.synth.write;

import gouji.corpus.synth.document.Block.Paragraph.Setting;
import gouji.corpus.synth.document.Document;
import gouji.corpus.synth.document.Line;
import gouji.corpus.synth.document.Relation.Kind;
import gouji.corpus.synth.document.Span.Printed;
import gouji.corpus.synth.year.Amounts;
import gouji.corpus.synth.year.Dice;
import gouji.corpus.synth.year.Project;
import gouji.corpus.synth.year.Year;
import java.util.ArrayList;
import java.util.List;

/** The forms in which projects evaluate themselves, behind a list of the projects. */
final class ProjectForms {
  private static final String SUBJECT = "项目支出绩效自评";

  private final Pen pen;

  private ProjectForms(Pen pen) {
    this.pen = pen;
  }

  static Document write(Year year, Dice dice) {
    Pen pen = new Pen(year, dice, Manner.draw(dice, year.department(), false, "万元", "万元"));
    new ProjectForms(pen).write();
    return pen.draft().finish(year.department().name() + year.number() + "年度" + SUBJECT);
  }

  private void write() {
    List<Project> projects = pen.dice().some(pen.year().projects(), pen.dice().between(2, 4));
    if (pen.chance(70)) {
      new Opening(pen).title(SUBJECT + pen.say("报告", "情况"));
      pen.heading(1, "部门概况");
      new Opening(pen).duties();
      new Opening(pen).staff();
      pen.heading(1, pen.say("项目自评总体情况", "自评工作开展情况"));
      list(projects);
      pen.heading(1, pen.say("存在的问题", "存在的主要问题"));
      new Closing(pen).problems();
      pen.heading(1, pen.say("下一步改进措施", "有关建议"));
      new Closing(pen).measures();
    }
    boolean landscape = pen.chance(40);
    for (Project project : projects) {
      pen.newPage(landscape);
      pen.set(Setting.CENTRED, SUBJECT + "表");
      pen.set(Setting.CENTRED, "（", pen.yearNumber(), "年度）");
      new ProjectForm(pen, project).write();
    }
  }

  private void list(List<Project> projects) {
    pen.paragraph(
        "按照财政部门统一部署，",
        pen.self() + "对",
        pen.countOf(projects.stream().map(each -> each.undertaking().name()).toList(), "个"),
        "项目开展了绩效自评，情况如下：");
    boolean numbered = pen.chance(50);
    Grid grid = new Grid(pen, numbered ? "CLRRRC" : "LRRRC");
    grid.header(Grid.numbered(numbered, "序号", "项目名称", "全年预算数", "全年执行数", "执行率", "自评得分"));
    List<Printed> budgets = new ArrayList<>();
    List<Printed> spent = new ArrayList<>();
    for (Project project : projects) {
      budgets.add(pen.draft().print(project.amounts().adjusted(), pen.manner().cell()));
      spent.add(pen.draft().print(project.amounts().outturn(), pen.manner().cell()));
      Printed budget = budgets.get(budgets.size() - 1);
      Printed outturn = spent.get(spent.size() - 1);
      grid.add(
          Grid.numbered(
              numbered,
              String.valueOf(spent.size()),
              project.undertaking().name(),
              budget,
              outturn,
              pen.rate(Kind.RATE, outturn, budget),
              pen.points(project.points(), "")));
    }
    Amounts sum =
        Amounts.sum("the projects listed", projects.stream().map(Project::amounts).toList());
    Printed budget = pen.draft().print(sum.adjusted(), pen.manner().cell());
    Printed outturn = pen.draft().print(sum.outturn(), pen.manner().cell());
    pen.draft().sum(budget, budgets);
    pen.draft().sum(outturn, spent);
    grid.add(
        Grid.wide(numbered ? 2 : 1, 1, "合计"),
        budget,
        outturn,
        pen.rate(Kind.RATE, outturn, budget),
        "");
    grid.finish(Line.of("项目绩效自评情况汇总表"), "单位：" + pen.manner().unit(), false);
  }
}
