package gouji.corpus.synth.year;

import gouji.corpus.synth.year.Bureau.Undertaking;
import gouji.corpus.synth.year.Score.Basis;
import gouji.corpus.synth.year.Score.Branch;
import gouji.corpus.synth.year.Score.Leaf;
import gouji.corpus.synth.year.Score.Rubric;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Draws the indicators of a project: 10 points for execution, 50 for output, 30 for benefit, 10 for
 * satisfaction.
 */
final class IndicatorDrawer {
  private static final Rubric IN_PROPORTION =
      new Rubric("完成目标值的得满分，未完成的按完成比例计分。", Optional.empty());

  private final Dice dice;

  IndicatorDrawer(Dice dice) {
    this.dice = dice;
  }

  Leaf execution(Undertaking undertaking, Amounts amounts) {
    return rate(
        "预算执行率 of " + undertaking.name(),
        10,
        "全年执行数",
        amounts.outturn(),
        "全年预算数",
        amounts.adjusted(),
        "",
        new Rubric("得分=执行率×分值。", Optional.empty()));
  }

  List<Score> indicators(Undertaking undertaking) {
    String of = " of " + undertaking.name();
    int target = Math.max(5, undertaking.about() * dice.between(70, 130) / 100);
    int done = dice.chance(55) ? target : target - Math.max(1, target * dice.between(1, 12) / 100);
    int tests = dice.between(20, 60);
    int passed = dice.chance(70) ? tests : tests - dice.between(1, 3);
    int asked = dice.between(80, 300);
    int content = asked * dice.between(82, 97) / 100;
    return List.of(
        new Branch(
            "产出指标" + of,
            List.of(
                counted(undertaking.makes() + of, 20, done, target, undertaking.measure()),
                rate(
                    "验收合格率" + of,
                    10,
                    "实际完成",
                    Fact.of("passed: " + of, passed).ratioTo(Fact.of("tested: " + of, tests)),
                    "年度指标值",
                    Fact.of("tests wanted" + of, BigDecimal.ONE),
                    "%",
                    IN_PROPORTION),
                judged("完成及时性" + of, 10, "按计划时间完成"),
                judged("成本控制" + of, 10, "控制在预算以内"))),
        new Branch(
            "效益指标" + of,
            List.of(
                judged("社会效益" + of, 15, undertaking.benefit()),
                judged("可持续影响" + of, 15, "后续管理机制较为健全"))),
        new Branch(
            "满意度指标" + of,
            List.of(
                rate(
                    "服务对象满意度" + of,
                    10,
                    "实际完成",
                    Fact.of("content: " + of, content).ratioTo(Fact.of("asked: " + of, asked)),
                    "年度指标值",
                    Fact.of("content wanted" + of, new BigDecimal("0.9")),
                    "%",
                    IN_PROPORTION))));
  }

  private static Leaf counted(String name, int marks, int done, int target, String measure) {
    Fact part = Fact.of("done: " + name, done);
    Fact whole = Fact.of("target: " + name, target);
    return rate(name, marks, "实际完成", part, "年度指标值", whole, measure, IN_PROPORTION);
  }

  /** Points in proportion to a rate, to two decimals. */
  static Leaf rate(
      String name,
      int marks,
      String partName,
      Fact part,
      String wholeName,
      Fact whole,
      String measure,
      Rubric rubric) {
    Fact rate = part.ratioTo(whole);
    BigDecimal full = BigDecimal.valueOf(marks);
    BigDecimal points =
        rate.value().min(BigDecimal.ONE).multiply(full).setScale(2, RoundingMode.HALF_UP);
    return new Leaf(
        name,
        Fact.of("full marks of " + name, full),
        Fact.of("points of " + name, points),
        rubric,
        new Basis.Rate(partName, part, wholeName, whole, measure, rate));
  }

  private static Leaf judged(String name, int marks, String praise) {
    BigDecimal full = BigDecimal.valueOf(marks);
    return new Leaf(
        name,
        Fact.of("full marks of " + name, full),
        Fact.of("points of " + name, full),
        new Rubric("达到预期目标的得满分，未达到的酌情扣分。", Optional.empty()),
        new Basis.Judgement(praise));
  }
}
