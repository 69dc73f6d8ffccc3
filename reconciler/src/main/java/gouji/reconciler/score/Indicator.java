package gouji.reconciler.score;

import gouji.extractor.model.Figure;
import java.util.List;
import java.util.Optional;

/**
 * A node of the score tree as the report prints it.
 *
 * @param level 0 for the total, 1 for 一级指标 …
 * @param fullMarks empty when not printed
 * @param score empty when not printed as a number
 * @param scoredZero whether words give no points: 此项不得分
 */
public record Indicator(
    String name,
    int level,
    Optional<Figure> fullMarks,
    Optional<Figure> score,
    boolean scoredZero,
    List<Indicator> children) {

  public Indicator {
    children = List.copyOf(children);
  }

  /** Whether it says how many points it got, be it none. */
  public boolean isScored() {
    return score.isPresent() || scoredZero;
  }
}
