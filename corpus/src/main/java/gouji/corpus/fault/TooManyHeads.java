package gouji.corpus.fault;

import gouji.corpus.synth.document.Document;
import gouji.corpus.synth.document.Relation;
import gouji.corpus.synth.document.Relation.Kind;
import gouji.corpus.synth.year.Dice;
import gouji.corpus.synth.year.Staffing;
import gouji.corpus.synth.year.Staffing.Unit;
import java.util.List;
import java.util.Optional;

/**
 * Gives one institution more staff than posts, at the cost of another, so that the sums still hold.
 */
final class TooManyHeads implements Planter {
  @Override
  public Optional<Planting> plant(Manuscript manuscript, Dice dice) {
    Staffing staffing = manuscript.year().staffing();
    if (staffing.units().size() < 2) {
      return Optional.empty();
    }
    int one = dice.between(0, staffing.units().size() - 1);
    int other = (one + 1) % staffing.units().size();
    Unit crowded = staffing.units().get(one);
    Unit emptied = staffing.units().get(other);
    int heads = crowded.posts().value().intValue() + dice.between(1, 3);
    int moved = heads - crowded.serving().value().intValue();
    int rest = emptied.serving().value().intValue() - moved;
    Staffing wrong = staffing.withServing(one, heads).withServing(other, Math.max(0, rest));
    Document document = manuscript.write(manuscript.year().with(wrong));
    if (rest < 1) {
      return Optional.empty();
    }
    for (Relation failure : document.failures()) {
      if (failure.kind() == Kind.LIMIT) {
        String serving = document.text(failure.claimed());
        String posts = document.text(failure.operands().get(0));
        return Optional.of(
            new Planting(
                document,
                failure.claimed(),
                List.of(WrongFigure.number(serving), WrongFigure.number(posts)),
                crowded.name() + ": " + serving + " against posts for " + posts));
      }
    }
    return Optional.empty();
  }
}
