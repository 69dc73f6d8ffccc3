package gouji.corpus.synth.year;

import gouji.corpus.synth.year.Score.Basis;
import gouji.corpus.synth.year.Score.Branch;
import gouji.corpus.synth.year.Score.Leaf;
import gouji.corpus.synth.year.Score.Rubric;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Draws the score of a department: the scheme by lot, the points by what the year was. */
final class ScoreDrawer {
  private static final int INDENT = 2;

  private final Dice dice;
  private final Accounts accounts;
  private final Staffing staffing;
  private final Assets assets;
  private final Map<String, List<String>> judgements = new LinkedHashMap<>();

  ScoreDrawer(Dice dice, Accounts accounts, Staffing staffing, Assets assets) {
    this.dice = dice;
    this.accounts = accounts;
    this.staffing = staffing;
    this.assets = assets;
    for (String line : Vocabulary.lines("judgements.txt")) {
      List<String> parts = List.of(line.split("; "));
      judgements.put(parts.get(0), parts);
    }
  }

  Branch draw() {
    List<List<String>> schemes = new ArrayList<>();
    for (String line : Vocabulary.lines("schemes.txt")) {
      if (line.equals("scheme")) {
        schemes.add(new ArrayList<>());
      } else {
        schemes.get(schemes.size() - 1).add(line);
      }
    }
    return new Branch("合计", children(dice.pick(schemes), 0));
  }

  private List<Score> children(List<String> lines, int indent) {
    List<Score> children = new ArrayList<>();
    for (int i = 0; i < lines.size(); ) {
      int end = i + 1;
      while (end < lines.size() && indent(lines.get(end)) > indent) {
        end++;
      }
      String line = lines.get(i).strip();
      int blank = line.indexOf(' ');
      children.add(
          blank < 0
              ? new Branch(line, children(lines.subList(i + 1, end), indent + INDENT))
              : leaf(line.substring(0, blank), Integer.parseInt(line.substring(blank + 1))));
      i = end;
    }
    return children;
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private Leaf leaf(String name, int marks) {
    Amounts total = accounts.total();
    return switch (name) {
      case "预算完成率" ->
          dice.chance(50)
              ? inProportion(name, marks, "全年支出数", total.outturn(), "调整后预算数", total.adjusted(), "")
              : banded(
                  name,
                  marks,
                  "全年支出数",
                  total.outturn(),
                  "调整后预算数",
                  total.adjusted(),
                  "",
                  true,
                  98,
                  95,
                  90);
      case "预算调整率" -> {
        Fact moved = total.adjusted().minus("budget moved", total.initial()).size();
        yield banded(name, marks, "预算调整数", moved, "年初预算数", total.initial(), "", false, 10, 20, 30);
      }
      case "结转结余率" -> {
        Fact left = total.adjusted().minus("left of the budget", total.outturn());
        yield banded(
            name, marks, "年末结转结余数", left, "调整后预算数", total.adjusted(), "", false, 10, 15, 20);
      }
      case "“三公”经费控制率" -> {
        Amounts three = accounts.threePublic().total();
        yield banded(
            name,
            marks,
            "“三公”经费支出数",
            three.outturn(),
            "“三公”经费预算数",
            three.initial(),
            "",
            false,
            100);
      }
      case "公用经费控制率" ->
          banded(
              name,
              marks,
              "公用经费支出数",
              accounts.operatingFunds(),
              "公用经费预算数",
              accounts.operatingBudget(),
              "",
              false,
              100);
      case "政府采购执行率" -> {
        Amounts bought = accounts.procurement().total();
        yield inProportion(name, marks, "实际采购金额", bought.outturn(), "采购预算金额", bought.initial(), "");
      }
      case "在职人员控制率" ->
          banded(
              name, marks, "在职人员数", staffing.serving(), "编制数", staffing.posts(), "人", false, 100);
      case "固定资产利用率" ->
          inProportion(name, marks, "在用固定资产原值", assets.inUse(), "固定资产原值", assets.cost(), "");
      case "重点工作完成率" -> counted(name, marks, "完成任务数", "重点任务数", "项", dice.between(18, 60));
      case "绩效目标完成率" -> counted(name, marks, "完成指标数", "设定指标数", "个", dice.between(12, 40));
      case "项目按期完成率" -> counted(name, marks, "按期完成项目数", "实施项目数", "个", dice.between(9, 30));
      case "服务对象满意度" -> satisfaction(name, marks);
      default -> judged(name, marks);
    };
  }

  private static Leaf inProportion(
      String name,
      int marks,
      String partName,
      Fact part,
      String wholeName,
      Fact whole,
      String measure) {
    String text = name + "=" + partName + "/" + wholeName + "×100%，得分=" + name + "×分值。";
    return IndicatorDrawer.rate(
        name, marks, partName, part, wholeName, whole, measure, new Rubric(text, Optional.empty()));
  }

  private Leaf counted(
      String name, int marks, String partName, String wholeName, String measure, int planned) {
    int done = dice.chance(35) ? planned : planned - dice.between(1, Math.max(1, planned / 12));
    Fact part = Fact.of(partName, done);
    return inProportion(
        name, marks, partName, part, wholeName, Fact.of(wholeName, planned), measure);
  }

  private Leaf satisfaction(String name, int marks) {
    int asked = dice.between(100, 500);
    Fact part = Fact.of("满意份数", asked * dice.between(81, 99) / 100);
    Fact whole = Fact.of("有效问卷份数", asked);
    return banded(name, marks, "满意份数", part, "有效问卷份数", whole, "份", true, 95, 90, 80);
  }

  /** One point less for each band further from the best. */
  private static Leaf banded(
      String name,
      int marks,
      String partName,
      Fact part,
      String wholeName,
      Fact whole,
      String measure,
      boolean rising,
      Integer... bounds) {
    List<BigDecimal> points = new ArrayList<>();
    for (int i = 0; i < bounds.length; i++) {
      points.add(BigDecimal.valueOf(marks - i));
    }
    Bands bands = new Bands(List.of(bounds), points, rising);
    Fact rate = part.ratioTo(whole);
    return new Leaf(
        name,
        Fact.of("full marks of " + name, marks),
        Fact.of("points of " + name, bands.score(rate.value())),
        new Rubric(
            name + "=" + partName + "/" + wholeName + "×100%。" + bands.text(name),
            Optional.of(bands)),
        new Basis.Rate(partName, part, wholeName, whole, measure, rate));
  }

  private Leaf judged(String name, int marks) {
    List<String> words = Objects.requireNonNull(judgements.get(name), name);
    String praise = words.get(1);
    Fact full = Fact.of("full marks of " + name, marks);
    boolean perfect = dice.chance(50);
    int faults = dice.between(1, 2);
    String each = dice.pick("0.5", "1", "0.2");
    Rubric rubric =
        new Rubric(
            "符合要求的得" + marks + "分，发现一" + words.get(3) + "问题扣" + each + "分，扣完为止。", Optional.empty());
    if (perfect) {
      return new Leaf(
          name, full, Fact.of("points of " + name, marks), rubric, new Basis.Judgement(praise));
    }
    Fact deduction =
        Fact.of("deduction of " + name, new BigDecimal(each).multiply(BigDecimal.valueOf(faults)));
    return new Leaf(
        name,
        full,
        full.minus("points of " + name, deduction),
        rubric,
        new Basis.Faults(
            praise,
            words.get(2),
            words.get(3),
            Fact.of("faults of " + name, faults),
            Fact.of("deduction for each fault of " + name, new BigDecimal(each)),
            deduction));
  }
}
