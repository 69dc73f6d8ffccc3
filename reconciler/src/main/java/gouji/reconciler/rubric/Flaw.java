package gouji.reconciler.rubric;

import java.math.BigDecimal;
import java.util.List;

/** What is wrong with criteria themselves, whatever the value of the metric. */
public sealed interface Flaw {

  /** Two criteria give different points for the same values. */
  record Overlap(Clause first, Clause second, Range values) implements Flaw {
    @Override
    public Problem problem() {
      return Problem.OVERLAP;
    }

    @Override
    public List<Range> ranges() {
      return List.of(first.range(), second.range());
    }
  }

  /** No points are stated for values between two bands, or past the worst of them. */
  record Gap(Range values) implements Flaw {
    @Override
    public Problem problem() {
      return Problem.GAP;
    }

    @Override
    public List<Range> ranges() {
      return List.of(values);
    }
  }

  /** The most that the criteria give is less or more than the full marks. */
  record Unequal(BigDecimal most, BigDecimal fullMarks) implements Flaw {
    @Override
    public Problem problem() {
      return most.compareTo(fullMarks) > 0
          ? Problem.FULL_MARKS_EXCEEDED
          : Problem.FULL_MARKS_OUT_OF_REACH;
    }

    @Override
    public List<Range> ranges() {
      return List.of();
    }
  }

  Problem problem();

  /** The stretches of values that it is about. */
  List<Range> ranges();
}
