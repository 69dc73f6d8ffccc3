package gouji.reconciler.rubric;

import gouji.extractor.model.Interval;
import java.util.List;

/**
 * What criteria give for a value of the metric.
 *
 * @param points from the least to the most that any reading gives
 * @param discretionary whether somebody's judgement is part of it, so that these are bounds only
 */
public record Score(Interval points, List<Reading> readings, boolean discretionary) {
  public Score {
    readings = List.copyOf(readings);
  }
}
