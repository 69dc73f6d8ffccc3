package gouji.corpus.synth.write;

import gouji.corpus.synth.document.Block.Cell;
import gouji.corpus.synth.document.Computations;
import gouji.corpus.synth.document.Line;
import gouji.corpus.synth.document.Relation.Kind;
import gouji.corpus.synth.document.Span.Printed;
import gouji.corpus.synth.year.Score;
import gouji.corpus.synth.year.Score.Branch;
import gouji.corpus.synth.year.Score.Leaf;
import java.util.ArrayList;
import java.util.List;

/** The score tree as a table: a column for each level, the criteria, the grounds. */
final class ScoreTable {
  private final Pen pen;
  private final Scores scores;
  private final List<Printed> fulls = new ArrayList<>();
  private final List<Printed> points = new ArrayList<>();

  /** Levels above the leaves have their own full marks and points in columns of their own. */
  private final boolean subtotals;

  ScoreTable(Pen pen) {
    this.pen = pen;
    this.scores = new Scores(pen);
    this.subtotals = pen.chance(50);
  }

  void write(Branch tree) {
    boolean three = tree.children().stream().anyMatch(ScoreTable::hasBranches);
    Grid grid = new Grid(pen, three ? "CCCCLLC" : "CCCLLC");
    List<Object> header = new ArrayList<>(List.of("一级指标", "三级指标", "分值", "评分标准", "自评情况", "得分"));
    header.set(1, three ? "三级指标" : "二级指标");
    if (three) {
      header.add(1, "二级指标");
    }
    grid.header(header.toArray());
    List<Printed> firstFulls = new ArrayList<>();
    List<Printed> firstPoints = new ArrayList<>();
    for (Score child : tree.children()) {
      branch(grid, (Branch) child, three, firstFulls, firstPoints);
    }
    Printed full = pen.points(tree.full(), "");
    Printed total = pen.points(tree.points(), "");
    grid.add(Grid.wide(three ? 3 : 2, 1, "合计"), full, "", "", total);
    pen.draft().relate(Kind.SCORE_SUM, Computations.SUM, full, fulls);
    pen.draft().relate(Kind.SCORE_SUM, Computations.SUM, total, points);
    if (subtotals) {
      pen.draft().relate(Kind.SCORE_SUM, Computations.SUM, full, firstFulls);
      pen.draft().relate(Kind.SCORE_SUM, Computations.SUM, total, firstPoints);
    }
    grid.finish(Line.of(pen.plainYear() + "年度部门整体支出绩效自评表"), pen.chance(50) ? "单位：分" : "", false);
  }

  private static boolean hasBranches(Score score) {
    return score instanceof Branch branch
        && branch.children().stream().anyMatch(Branch.class::isInstance);
  }

  private void branch(
      Grid grid, Branch first, boolean three, List<Printed> firstFulls, List<Printed> firstPoints) {
    int from = fulls.size();
    int rows = (int) first.leaves().count();
    Object name = first.name();
    if (subtotals) {
      Printed full = pen.points(first.full(), "分");
      Printed got = pen.points(first.points(), "分");
      name = Line.of(first.name(), "（", full, "，得", got, "）");
      firstFulls.add(full);
      firstPoints.add(got);
    }
    List<Cell> before = new ArrayList<>(List.of(Grid.wide(1, rows, name)));
    for (Score child : first.children()) {
      if (three) {
        before.add(Grid.wide(1, (int) child.leaves().count(), child.name()));
      }
      for (Leaf leaf : child.leaves().toList()) {
        row(grid, before, leaf);
        before.clear();
      }
    }
    if (subtotals) {
      List<Printed> mine = List.copyOf(fulls.subList(from, fulls.size()));
      List<Printed> got = List.copyOf(points.subList(from, points.size()));
      pen.draft()
          .relate(Kind.SCORE_SUM, Computations.SUM, firstFulls.get(firstFulls.size() - 1), mine);
      pen.draft()
          .relate(Kind.SCORE_SUM, Computations.SUM, firstPoints.get(firstPoints.size() - 1), got);
    }
  }

  private void row(Grid grid, List<Cell> before, Leaf leaf) {
    Printed full = pen.points(leaf.full(), "");
    Printed got = pen.points(leaf.points(), "");
    pen.draft().limit(got, full);
    fulls.add(full);
    points.add(got);
    List<Object> cells = new ArrayList<>(before);
    cells.addAll(
        List.of(
            leaf.name(),
            full,
            leaf.rubric().text(),
            Line.of(scores.grounds(leaf, full, got), "。"),
            got));
    grid.add(cells.toArray());
  }
}
