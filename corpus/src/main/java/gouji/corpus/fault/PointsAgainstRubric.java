package gouji.corpus.fault;

import gouji.corpus.synth.document.Document;
import gouji.corpus.synth.document.Relation;
import gouji.corpus.synth.document.Relation.Kind;
import gouji.corpus.synth.year.Dice;
import gouji.corpus.synth.year.Project;
import gouji.corpus.synth.year.Score.Basis;
import gouji.corpus.synth.year.Score.Leaf;
import gouji.corpus.synth.year.Year;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives an indicator points that its rate does not earn, and adds them up as they are. */
final class PointsAgainstRubric implements Planter {
  @Override
  public Optional<Planting> plant(Manuscript manuscript, Dice dice) {
    Year year = manuscript.year();
    List<Leaf> leaves = new ArrayList<>(year.score().leaves().toList());
    for (Project project : year.projects()) {
      leaves.add(project.execution());
      project.indicators().leaves().forEach(leaves::add);
    }
    for (Leaf leaf : dice.shuffled(leaves)) {
      if (leaf.basis() instanceof Basis.Rate) {
        BigDecimal wrong = wrong(leaf, dice);
        Document document = manuscript.write(year.withPoints(leaf.name(), wrong));
        Optional<Relation> failure =
            document.failures().stream().filter(each -> each.kind() == Kind.SCORE).findFirst();
        if (failure.isPresent()) {
          String points = document.text(failure.get().claimed());
          return Optional.of(
              new Planting(
                  document,
                  failure.get().claimed(),
                  List.of(WrongFigure.number(points)),
                  points
                      + " should be "
                      + leaf.points().value().toPlainString()
                      + " by: "
                      + leaf.rubric().text()));
        }
      }
    }
    return Optional.empty();
  }

  /** Another band's points, or full marks for what is not complete, or less for what is. */
  private static BigDecimal wrong(Leaf leaf, Dice dice) {
    BigDecimal full = leaf.full().value();
    if (leaf.points().value().compareTo(full) < 0) {
      return full;
    }
    return full.subtract(new BigDecimal(dice.pick("0.5", "1")));
  }
}
