package gouji.corpus.synth.write;

import gouji.corpus.synth.document.Computations;
import gouji.corpus.synth.document.Line;
import gouji.corpus.synth.document.Relation.Kind;
import gouji.corpus.synth.document.Span.Keyword;
import gouji.corpus.synth.document.Span.Printed;
import gouji.corpus.synth.year.Bands;
import gouji.corpus.synth.year.Fact;
import gouji.corpus.synth.year.Score.Basis;
import gouji.corpus.synth.year.Score.Leaf;
import gouji.extractor.model.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What reports say of scores, in prose and in tables alike. */
final class Scores {
  private static final Map<Integer, String> GRADES =
      new TreeMap<>(Map.of(90, "优", 80, "良", 60, "中", 0, "差"));

  private final Pen pen;

  Scores(Pen pen) {
    this.pen = pen;
  }

  /** The total and its grade, with the bands that it follows from. */
  void conclusion(Fact total) {
    Keyword grade = grade(total);
    String bands =
        pen.say(
            "（90分及以上为优，80（含）—90分为良，60（含）—80分为中，60分以下为差）",
            "（得分≥90分为优，80分≤得分＜90分为良，60分≤得分＜80分为中，得分＜60分为差）");
    pen.paragraph(
        pen.say("对照部门整体支出绩效评价指标体系，", "经逐项打分和集体复核，", "根据绩效评价指标体系逐项自评，"),
        pen.self(),
        pen.plainYear() + "年度部门整体支出绩效自评得分",
        pen.points(total, "分"),
        "，" + pen.say("评价等级为", "绩效等级为", "自评等级为") + "“",
        grade,
        "”" + bands + "。");
  }

  private Keyword grade(Fact total) {
    String right = "";
    List<String> wrong = new ArrayList<>(GRADES.values());
    for (Map.Entry<Integer, String> band : GRADES.entrySet()) {
      if (total.value().compareTo(BigDecimal.valueOf(band.getKey())) >= 0) {
        right = band.getValue();
      }
    }
    wrong.remove(right);
    return pen.draft().word(Keyword.Role.GRADE, right, wrong.toArray(String[]::new));
  }

  /** What the points of an indicator rest on, in words, and how they follow from it. */
  Line grounds(Leaf leaf, Printed full, Printed points) {
    Basis basis = leaf.basis();
    if (basis instanceof Basis.Judgement judgement) {
      return Line.of(judgement.praise());
    } else if (basis instanceof Basis.Faults faults) {
      Printed deduction = pen.points(faults.deduction(), "分");
      pen.draft().relate(Kind.SCORE, Computations.DIFFERENCE, points, List.of(full, deduction));
      return Line.of(
          faults.praise(),
          pen.say("，但有", "；但自查发现有"),
          faults.count().value() + faults.measure(),
          faults.fault(),
          "，"
              + pen.say(
                  "每" + faults.measure() + "扣" + faults.each().value().toPlainString() + "分，", ""),
          "扣",
          deduction);
    }
    return rate(leaf, (Basis.Rate) basis, full, points);
  }

  private Line rate(Leaf leaf, Basis.Rate basis, Printed full, Printed points) {
    Printed part = figure(basis.part(), basis.measure());
    Printed whole = figure(basis.whole(), basis.measure());
    Printed rate = pen.rate(Kind.RATE, part, whole);
    follows(leaf, rate, full, points);
    String name = leaf.name().replaceFirst(" of .*", "");
    return pen.chance(70)
        ? Line.of(basis.partName(), part, "，", basis.wholeName(), whole, "，", name + "为", rate)
        : Line.of(name + "=", part, "/", whole, "×100%=", rate);
  }

  /** The points follow from the rate, by bands or in proportion. */
  void follows(Leaf leaf, Printed rate, Printed full, Printed points) {
    if (leaf.rubric().bands().isPresent()) {
      Bands bands = leaf.rubric().bands().get();
      pen.draft()
          .relate(
              Kind.SCORE,
              operands ->
                  Interval.exactly(bands.score(operands.get(0).low()))
                      .hull(Interval.exactly(bands.score(operands.get(0).high()))),
              points,
              List.of(rate, full));
    } else {
      pen.draft().relate(Kind.SCORE, Computations.PRODUCT, points, List.of(full, rate));
    }
  }

  private Printed figure(Fact fact, String measure) {
    return measure.isEmpty() ? pen.money(fact) : pen.count(fact, measure);
  }
}
