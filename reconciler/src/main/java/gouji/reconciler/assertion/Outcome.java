package gouji.reconciler.assertion;

import gouji.extractor.model.Interval;
import java.math.BigDecimal;

/** What became of recomputing an assertion. Intervals are in the base unit of the dimension. */
public sealed interface Outcome {

  /** The computed value prints as the claimed digits. */
  record Holds(Interval computed, Interval printed) implements Outcome {}

  /** Some values that print as the figures do satisfy it. */
  record HoldsWithinRounding(Interval computed, Interval printed) implements Outcome {}

  /** No values that print as the figures do satisfy it. */
  record Fails(Interval computed, Interval printed, BigDecimal leastGap) implements Outcome {}

  record Undecidable(Reason reason) implements Outcome {}
}
