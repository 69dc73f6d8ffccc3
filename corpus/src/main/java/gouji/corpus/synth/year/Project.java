package gouji.corpus.synth.year;

import gouji.corpus.synth.year.Bureau.Undertaking;
import gouji.corpus.synth.year.Score.Branch;
import java.util.List;

/**
 * A project and its own score of 100 points, of which its execution has ten.
 *
 * @param local what of the money comes from the local treasury; the rest comes from above
 * @param execution points for execution
 * @param indicators points for all else
 */
public record Project(
    Undertaking undertaking,
    Amounts amounts,
    Amounts local,
    Amounts granted,
    Score.Leaf execution,
    Branch indicators) {

  /** Of 100. */
  public Fact points() {
    return Fact.sum(
        "points of the form of " + undertaking.name(),
        List.of(execution.points(), indicators.points()));
  }
}
