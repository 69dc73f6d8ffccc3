package gouji.reconciler.assertion;

import gouji.extractor.model.Interval;
import java.util.function.BinaryOperator;

/** What an expression evaluates to. */
public sealed interface Value {

  record Known(Interval interval) implements Value {}

  record Unknown(Reason reason) implements Value {}

  /** The result of an operation on both; unknown when either is. */
  default Value combine(Value other, BinaryOperator<Interval> operation) {
    if (this instanceof Known a && other instanceof Known b) {
      return new Known(operation.apply(a.interval, b.interval));
    }
    return this instanceof Unknown ? this : other;
  }
}
