package gouji.corpus.synth.write;

import gouji.corpus.synth.document.Computations;
import gouji.corpus.synth.document.Line;
import gouji.corpus.synth.document.Relation.Kind;
import gouji.corpus.synth.document.Span.Printed;
import gouji.corpus.synth.year.Score;
import gouji.corpus.synth.year.Score.Branch;
import gouji.corpus.synth.year.Score.Leaf;
import java.util.ArrayList;
import java.util.List;

/** The score tree in headings and paragraphs. */
final class ScoreProse {
  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";

  private final Pen pen;
  private final Scores scores;

  /** 满分10分，自评得分9分 or 自评得分9分（满分10分）. */
  private final boolean marksFirst;

  private final boolean withRubric;

  ScoreProse(Pen pen) {
    this.pen = pen;
    this.scores = new Scores(pen);
    this.marksFirst = pen.chance(50);
    this.withRubric = pen.chance(50);
  }

  /** All first levels under headings of a level, and how they add up to the whole. */
  void write(Branch tree, int level, Printed full, Printed points) {
    List<Printed> fulls = new ArrayList<>();
    List<Printed> parts = new ArrayList<>();
    for (Score child : tree.children()) {
      fulls.add(pen.points(child.full(), "分"));
      parts.add(pen.points(child.points(), "分"));
      branch((Branch) child, level, last(fulls), last(parts));
    }
    sums(full, fulls, points, parts);
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  private void sums(Printed full, List<Printed> fulls, Printed points, List<Printed> parts) {
    pen.draft().relate(Kind.SCORE_SUM, Computations.SUM, full, fulls);
    pen.draft().relate(Kind.SCORE_SUM, Computations.SUM, points, parts);
  }

  private void branch(Branch branch, int level, Printed full, Printed points) {
    pen.heading(level, branch.name(), stated(full, points));
    List<Printed> fulls = new ArrayList<>();
    List<Printed> parts = new ArrayList<>();
    for (Score child : branch.children()) {
      if (child instanceof Branch lower) {
        fulls.add(pen.points(lower.full(), "分"));
        parts.add(pen.points(lower.points(), "分"));
        pen.heading(level + 1, lower.name(), stated(last(fulls), last(parts)));
        leaves(lower, last(fulls), last(parts));
      }
    }
    if (parts.isEmpty()) {
      leaves(branch, full, points);
    } else {
      sums(full, fulls, points, parts);
    }
  }

  private void leaves(Branch branch, Printed full, Printed points) {
    List<Printed> fulls = new ArrayList<>();
    List<Printed> parts = new ArrayList<>();
    for (Score child : branch.children()) {
      Leaf leaf = (Leaf) child;
      Printed marks = pen.points(leaf.full(), "分");
      Printed got = pen.points(leaf.points(), "分");
      Line grounds = scores.grounds(leaf, marks, got);
      boolean proportional = leaf.basis() instanceof Score.Basis.Rate;
      pen.paragraph(
          CIRCLED.substring(parts.size(), parts.size() + 1) + leaf.name() + "。",
          grounds,
          "。",
          withRubric || proportional ? "评分标准：" + leaf.rubric().text() : "",
          Line.of("满分", marks, "，自评得分", got, "。"));
      pen.draft().limit(got, marks);
      fulls.add(marks);
      parts.add(got);
    }
    sums(full, fulls, points, parts);
  }

  private Line stated(Printed full, Printed points) {
    return marksFirst
        ? Line.of("（满分", full, "，自评得分", points, "）")
        : Line.of("自评得分", points, "（满分", full, "）");
  }
}
