package gouji.corpus.synth.write;

import gouji.corpus.synth.document.Block;
import gouji.corpus.synth.document.Document;
import gouji.corpus.synth.document.Span.Printed;
import gouji.corpus.synth.year.Dice;
import gouji.corpus.synth.year.Fact;
import gouji.corpus.synth.year.Year;

/** The self-evaluation of a whole department. */
final class SelfEvaluation {
  private static final String SUBJECT = "部门整体支出绩效自评报告";

  private final Pen pen;

  private SelfEvaluation(Pen pen) {
    this.pen = pen;
  }

  static Document write(Year year, Dice dice, boolean table) {
    Pen pen = new Pen(year, dice, Manner.draw(dice, year.department(), false));
    new SelfEvaluation(pen).write(table);
    return pen.draft().finish(year.department().name() + year.number() + "年度" + SUBJECT);
  }

  private void write(boolean table) {
    Opening opening = new Opening(pen);
    opening.title(SUBJECT);
    if (pen.chance(50)) {
      opening.particulars();
    }
    if (pen.chance(25)) {
      pen.draft().add(new Block.Contents(2));
      pen.newPage(false);
    }
    pen.heading(1, pen.say("部门基本情况", "部门概况", "基本情况"));
    pen.heading(2, pen.say("主要职责和机构设置", "部门职责"));
    opening.duties();
    pen.heading(2, pen.say("人员情况", "人员编制情况"));
    if (pen.chance(60)) {
      opening.staff();
    } else {
      opening.staffTable();
    }
    if (pen.chance(60)) {
      pen.heading(2, pen.say("年度重点工作", "年度总体工作和重点任务"));
      new Work(pen).write();
    }
    money();
    Fact total = pen.year().score().points();
    pen.heading(1, pen.say("绩效自评情况", "部门整体支出绩效自评情况"));
    pen.heading(2, "自评结论");
    new Scores(pen).conclusion(total);
    if (table) {
      pen.heading(2, "评分情况");
      pen.paragraph("各项指标评分情况见附表。");
    } else {
      pen.heading(2, "指标分析");
      prose(total);
    }
    pen.heading(1, pen.say("存在的问题", "存在的主要问题"));
    new Closing(pen).problems();
    pen.heading(1, pen.say("下一步工作措施", "改进措施"));
    new Closing(pen).measures();
    if (table) {
      pen.newPage(pen.chance(50));
      new ScoreTable(pen).write(pen.year().score());
    }
  }

  private void prose(Fact total) {
    Printed again = pen.points(total, "分");
    Printed full = pen.points(pen.year().score().full(), "分");
    pen.paragraph(pen.self() + "自评总分", again, "（满分", full, "），各项指标得分情况如下：");
    new ScoreProse(pen).write(pen.year().score(), 3, full, again);
  }

  private void money() {
    Spending spending = new Spending(pen);
    pen.heading(1, pen.say("部门整体支出情况", "预算安排和资金使用情况"));
    pen.heading(2, "预算安排情况");
    spending.budget();
    pen.heading(2, pen.say("预算执行情况", "支出决算情况"));
    spending.outturn();
    spending.basic();
    if (pen.chance(40)) {
      new SpendingTables(pen).changes();
    }
    pen.heading(2, pen.say("项目支出情况", "项目资金使用情况"));
    if (pen.chance(50)) {
      spending.projects();
    } else {
      new SpendingTables(pen).projects();
    }
    if (pen.chance(70)) {
      pen.heading(2, "“三公”经费情况");
      spending.threePublic();
    }
    if (pen.chance(50)) {
      pen.heading(2, "政府采购情况");
      spending.procurement();
    }
    if (pen.chance(50)) {
      pen.heading(2, pen.say("资产管理情况", "国有资产情况"));
      spending.assets();
    }
  }
}
