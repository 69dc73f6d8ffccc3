package gouji.corpus.synth.document;

import gouji.corpus.synth.document.Relation.Computation;
import gouji.extractor.model.Interval;
import java.math.BigDecimal;

/** The calculations that reports assert. */
public final class Computations {
  /** All operands together. */
  public static final Computation SUM =
      operands -> operands.stream().reduce(Interval.ZERO, Interval::plus);

  /** The first less all others. */
  public static final Computation DIFFERENCE =
      operands ->
          operands.stream().skip(1).reduce(operands.get(0), (left, right) -> left.minus(right));

  /** The distance between two, as a sentence gives it. */
  public static final Computation DISTANCE =
      operands -> operands.get(0).minus(operands.get(1)).abs();

  /** The first in parts of the second. */
  public static final Computation RATIO = operands -> operands.get(0).dividedBy(operands.get(1));

  /** From the second to the first, in parts of the second. */
  public static final Computation GROWTH =
      operands -> RATIO.apply(operands).minus(Interval.exactly(BigDecimal.ONE));

  /** The same without its sign. */
  public static final Computation SIZE_OF_GROWTH = operands -> GROWTH.apply(operands).abs();

  /** By what is now and what was added. */
  public static final Computation GROWTH_BY_INCREASE =
      operands -> operands.get(1).dividedBy(operands.get(0).minus(operands.get(1)));

  /** By what is now and what was taken off. */
  public static final Computation GROWTH_BY_DECREASE =
      operands -> operands.get(1).dividedBy(operands.get(0).plus(operands.get(1)));

  /** The same quantity. */
  public static final Computation SAME = operands -> operands.get(0);

  /** The first times the second, as full marks times a rate. */
  public static final Computation PRODUCT = operands -> operands.get(0).times(operands.get(1));

  private Computations() {}
}
