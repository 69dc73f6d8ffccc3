package gouji.corpus.fault;

import gouji.corpus.synth.year.Dice;
import java.util.Optional;

/** Plants one kind of error. */
interface Planter {

  /** Empty where the report has no place for it at which the report itself would show it. */
  Optional<Planting> plant(Manuscript manuscript, Dice dice);
}
