package gouji.corpus.synth.write;

import gouji.corpus.synth.document.Block.Paragraph.Setting;
import gouji.corpus.synth.document.Computations;
import gouji.corpus.synth.document.Line;
import gouji.corpus.synth.document.Relation.Kind;
import gouji.corpus.synth.document.Span.Printed;
import gouji.corpus.synth.year.Amounts;
import gouji.corpus.synth.year.Fact;
import gouji.corpus.synth.year.Project;
import gouji.corpus.synth.year.Score;
import gouji.corpus.synth.year.Score.Basis;
import gouji.corpus.synth.year.Score.Leaf;
import gouji.extractor.model.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** One project's form: its money, what it was to do and did, the points for each. */
final class ProjectForm {
  private static final int COLUMNS = 9;

  private final Pen pen;
  private final Project project;
  private final Grid grid;
  private final List<Printed> fulls = new ArrayList<>();
  private final List<Printed> points = new ArrayList<>();

  ProjectForm(Pen pen, Project project) {
    this.pen = pen;
    this.project = project;
    this.grid = new Grid(pen, "CCCCCCCCC");
  }

  void write() {
    String department = pen.year().department().name();
    grid.add(Grid.wide(2, 1, "项目名称"), Grid.wide(COLUMNS - 2, 1, project.undertaking().name()));
    grid.add(
        Grid.wide(2, 1, "主管部门"), Grid.wide(3, 1, department), "实施单位", Grid.wide(3, 1, department));
    money();
    goals();
    indicators();
    Printed full =
        pen.points(Fact.of("full marks of the form of " + project.undertaking().name(), 100), "");
    Printed total = pen.points(project.points(), "");
    pen.draft().relate(Kind.SCORE_SUM, Computations.SUM, full, fulls);
    pen.draft().relate(Kind.SCORE_SUM, Computations.SUM, total, points);
    grid.add(Grid.wide(6, 1, pen.say("总分", "合计")), full, total, "");
    grid.finish(Line.of(), "", false);
    pen.set(Setting.NOTE, "注：预算执行率得分=执行率×分值；定量指标完成年度指标值的得满分，未完成的得分=实际完成值/年度指标值×分值。");
  }

  private void money() {
    boolean letters = pen.chance(50);
    grid.add(
        Grid.wide(
            2,
            4,
            pen.say(
                "项目资金（" + pen.manner().unit() + "）", "项目资金\u3000（" + pen.manner().unit() + "）")),
        "",
        "年初预算数",
        letters ? "全年预算数（A）" : "全年预算数",
        letters ? "全年执行数（B）" : "全年执行数",
        "分值",
        letters ? "执行率（B/A）" : "执行率",
        "得分");
    List<Printed> all = moneyRow("年度资金总额", project.amounts(), true);
    List<Printed> local = moneyRow(pen.say("其中：本级财政资金", "其中：当年财政拨款"), project.local(), false);
    List<Printed> granted = moneyRow("上级补助资金", project.granted(), false);
    for (int i = 0; i < 3; i++) {
      pen.draft().sum(all.get(i), List.of(local.get(i), granted.get(i)));
    }
  }

  private List<Printed> moneyRow(String name, Amounts amounts, boolean scored) {
    List<Printed> figures = new ArrayList<>();
    for (Fact amount : List.of(amounts.initial(), amounts.adjusted(), amounts.outturn())) {
      figures.add(pen.draft().print(amount, pen.manner().cell()));
    }
    List<Object> cells = new ArrayList<>(List.of(name));
    cells.addAll(figures);
    if (scored) {
      Leaf execution = project.execution();
      Printed full = pen.points(execution.full(), "");
      Printed got = pen.points(execution.points(), "");
      Printed rate = pen.rate(Kind.RATE, figures.get(2), figures.get(1));
      pen.draft().relate(Kind.SCORE, Computations.PRODUCT, got, List.of(full, rate));
      fulls.add(full);
      points.add(got);
      cells.addAll(List.of(full, rate, got));
    } else {
      Object rate =
          amounts.adjusted().isZero() ? "—" : pen.rate(Kind.RATE, figures.get(2), figures.get(1));
      cells.addAll(List.of("—", rate, "—"));
    }
    grid.add(cells.toArray());
    return figures;
  }

  private void goals() {
    grid.add(Grid.wide(1, 2, "年度总体目标"), Grid.wide(4, 1, "预期目标"), Grid.wide(4, 1, "实际完成情况"));
    String benefit = project.undertaking().benefit();
    grid.add(
        Grid.wide(4, 1, "按计划完成" + project.undertaking().name() + "年度任务，" + benefit + "。"),
        Grid.wide(4, 1, pen.say("年度任务基本完成，", "项目按计划实施，") + benefit + "。"));
  }

  private void indicators() {
    grid.add(
        "一级指标",
        "二级指标",
        "三级指标",
        Grid.wide(2, 1, "年度指标值"),
        "实际完成值",
        "分值",
        "得分",
        pen.say("偏差原因分析及改进措施", "未完成原因分析"));
    for (Score first : project.indicators().children()) {
      List<Leaf> leaves = first.leaves().toList();
      for (int i = 0; i < leaves.size(); i++) {
        List<Object> cells = new ArrayList<>();
        if (i == 0) {
          cells.add(Grid.wide(1, leaves.size(), plain(first.name())));
        }
        leaf(cells, leaves.get(i));
        grid.add(cells.toArray());
      }
    }
  }

  private void leaf(List<Object> cells, Leaf leaf) {
    String name = plain(leaf.name());
    Printed full = pen.points(leaf.full(), "");
    Printed got = pen.points(leaf.points(), "");
    pen.draft().limit(got, full);
    fulls.add(full);
    points.add(got);
    cells.addAll(List.of(level(name), name));
    if (leaf.basis() instanceof Basis.Rate rate) {
      boolean percent = rate.measure().equals("%");
      Printed target =
          percent
              ? pen.draft().print(rate.whole(), pen.manner().percent().trim())
              : pen.count(rate.whole(), rate.measure());
      Printed done = percent ? pen.percent(rate.part()) : pen.count(rate.part(), rate.measure());
      pen.draft().relate(Kind.SCORE, ProjectForm::proportional, got, List.of(full, done, target));
      cells.addAll(List.of(Grid.wide(2, 1, "≥", target), done));
    } else {
      String praise = ((Basis.Judgement) leaf.basis()).praise();
      cells.addAll(List.of(Grid.wide(2, 1, praise), pen.say("达到预期", praise)));
    }
    boolean perfect = leaf.points().value().compareTo(leaf.full().value()) == 0;
    String reason = pen.say("受天气影响进度滞后，下一步加快实施", "部分任务跨年度实施", "前期准备不足，将加强统筹");
    cells.addAll(List.of(full, got, perfect ? "" : reason));
  }

  /** Full marks where the target is met, else in proportion. */
  private static Interval proportional(List<Interval> operands) {
    Interval rate = operands.get(1).dividedBy(operands.get(2));
    BigDecimal one = BigDecimal.ONE;
    return operands.get(0).times(new Interval(rate.low().min(one), rate.high().min(one)));
  }

  private static String plain(String name) {
    return name.replaceFirst(" of .*", "");
  }

  private static String level(String name) {
    return switch (name) {
      case "验收合格率" -> "质量指标";
      case "完成及时性" -> "时效指标";
      case "成本控制" -> "成本指标";
      case "社会效益" -> "社会效益指标";
      case "可持续影响" -> "可持续影响指标";
      case "服务对象满意度" -> "服务对象满意度指标";
      default -> "数量指标";
    };
  }
}
