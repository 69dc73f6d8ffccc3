package gouji.corpus.synth.write;

import gouji.corpus.synth.document.Block.Cell;
import gouji.corpus.synth.document.Block.Paragraph.Setting;
import gouji.corpus.synth.document.Computations;
import gouji.corpus.synth.document.Document;
import gouji.corpus.synth.document.Line;
import gouji.corpus.synth.document.Relation.Kind;
import gouji.corpus.synth.document.Span.Printed;
import gouji.corpus.synth.year.Accounts;
import gouji.corpus.synth.year.Amounts;
import gouji.corpus.synth.year.Dice;
import gouji.corpus.synth.year.Score;
import gouji.corpus.synth.year.Score.Leaf;
import gouji.corpus.synth.year.Year;
import java.util.ArrayList;
import java.util.List;

/**
 * The self-evaluation of a whole department as one form: its money, then indicator by indicator.
 */
final class DepartmentForm {
  private static final String SUBJECT = "部门整体绩效自评表";
  private static final int COLUMNS = 6;

  private final Pen pen;
  private final Scores scores;
  private final Grid grid;
  private final List<Printed> fulls = new ArrayList<>();
  private final List<Printed> points = new ArrayList<>();

  private DepartmentForm(Pen pen) {
    this.pen = pen;
    this.scores = new Scores(pen);
    this.grid = new Grid(pen, "CCCLCC");
  }

  static Document write(Year year, Dice dice) {
    Pen pen = new Pen(year, dice, Manner.draw(dice, year.department(), false, "万元", "万元"));
    new DepartmentForm(pen).write();
    return pen.draft().finish(year.department().name() + year.number() + "年度" + SUBJECT);
  }

  private void write() {
    boolean report = pen.chance(60);
    if (report) {
      new Opening(pen).title("部门整体绩效自评结果");
      pen.heading(1, "自评结论");
      new Scores(pen).conclusion(pen.year().score().points());
      pen.heading(1, pen.say("预算执行情况", "资金情况"));
      new Spending(pen).outturn();
      pen.heading(1, "存在的问题和原因");
      new Closing(pen).problems();
      pen.heading(1, "下一步打算");
      new Closing(pen).measures();
      pen.newPage(pen.chance(30));
    }
    pen.set(Setting.CENTRED, pen.yearNumber(), "年度" + SUBJECT);
    pen.set(Setting.FLUSH, "单位名称：", pen.department());
    money();
    indicators();
    grid.finish(Line.of(), "", false);
  }

  private void money() {
    Accounts accounts = pen.year().accounts();
    Cell title = Grid.wide(2, 4, "预算执行情况（" + pen.manner().unit() + "）");
    boolean letters = pen.chance(50);
    grid.add(
        title,
        "",
        letters ? "全年预算数（A）" : "全年预算数",
        letters ? "全年执行数（B）" : "全年执行数",
        letters ? "执行率（B/A）" : "执行率");
    List<Printed> all = row("部门整体支出总额", accounts.total());
    List<Printed> basic = row(pen.say("其中：基本支出", "基本支出"), accounts.basic());
    List<Printed> projects = row("项目支出", accounts.projects());
    for (int i = 0; i < 2; i++) {
      pen.draft().sum(all.get(i), List.of(basic.get(i), projects.get(i)));
    }
  }

  private List<Printed> row(String name, Amounts amounts) {
    Printed budget = pen.draft().print(amounts.adjusted(), pen.manner().cell());
    Printed spent = pen.draft().print(amounts.outturn(), pen.manner().cell());
    grid.add(name, budget, spent, pen.rate(Kind.RATE, spent, budget));
    return List.of(budget, spent);
  }

  private void indicators() {
    grid.add("一级指标", Grid.wide(2, 1, "指标名称"), "完成情况及评分标准", "分值", "得分");
    for (Score first : pen.year().score().children()) {
      List<Leaf> leaves = first.leaves().toList();
      for (int i = 0; i < leaves.size(); i++) {
        Leaf leaf = leaves.get(i);
        Printed full = pen.points(leaf.full(), "");
        Printed got = pen.points(leaf.points(), "");
        pen.draft().limit(got, full);
        fulls.add(full);
        points.add(got);
        List<Object> cells = new ArrayList<>();
        if (i == 0) {
          cells.add(Grid.wide(1, leaves.size(), first.name()));
        }
        Line grounds = Line.of(scores.grounds(leaf, full, got), "。评分标准：" + leaf.rubric().text());
        cells.addAll(List.of(Grid.wide(2, 1, leaf.name()), grounds, full, got));
        grid.add(cells.toArray());
      }
    }
    Printed full = pen.points(pen.year().score().full(), "");
    Printed total = pen.points(pen.year().score().points(), "");
    pen.draft().relate(Kind.SCORE_SUM, Computations.SUM, full, fulls);
    pen.draft().relate(Kind.SCORE_SUM, Computations.SUM, total, points);
    grid.add(Grid.wide(COLUMNS - 2, 1, pen.say("总分", "合计")), full, total);
  }
}
