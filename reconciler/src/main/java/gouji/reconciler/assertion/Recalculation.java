package gouji.reconciler.assertion;

/** An assertion and what recomputing it gave. */
public record Recalculation(Assertion assertion, Outcome outcome) {

  public boolean fails() {
    return outcome instanceof Outcome.Fails;
  }

  public boolean holds() {
    return outcome instanceof Outcome.Holds || outcome instanceof Outcome.HoldsWithinRounding;
  }
}
