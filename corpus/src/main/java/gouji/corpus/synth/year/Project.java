package gouji.corpus.synth.year;

import gouji.corpus.synth.year.Bureau.Undertaking;
import gouji.corpus.synth.year.Score.Branch;

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
    Branch indicators) {}
