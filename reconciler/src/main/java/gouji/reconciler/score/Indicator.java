package gouji.reconciler.score;

import gouji.extractor.model.Figure;
import gouji.reconciler.assertion.Expression;
import java.util.ArrayList;
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

  /**
   * The scores that add up to its own: its parts', or their parts' where the report gives them
   * none. Empty when one of them is not printed.
   */
  public Optional<List<Figure>> scoresOfParts() {
    List<Figure> found = new ArrayList<>();
    for (Indicator part : children) {
      if (part.isScored()) {
        part.score.ifPresent(found::add);
      } else if (part.children.isEmpty() || part.scoresOfParts().isEmpty()) {
        return Optional.empty();
      } else {
        found.addAll(part.scoresOfParts().get());
      }
    }
    return children.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  /** The full marks that add up to its own, as {@link #scoresOfParts}. */
  public Optional<List<Figure>> fullMarksOfParts() {
    List<Figure> found = new ArrayList<>();
    for (Indicator part : children) {
      if (part.fullMarks.isPresent()) {
        found.add(part.fullMarks.get());
      } else if (part.fullMarksOfParts().isEmpty()) {
        return Optional.empty();
      } else {
        found.addAll(part.fullMarksOfParts().get());
      }
    }
    return children.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  /** Whether its full marks are those of its parts together. */
  boolean hasAllItsParts() {
    return fullMarks
        .flatMap(own -> fullMarksOfParts().map(Expression::sum).flatMap(Expression::nominal))
        .filter(sum -> sum.compareTo(fullMarks.get().quantity().value()) == 0)
        .isPresent();
  }

  /** The same where the marks beside its name may be of more than what was found below it. */
  Indicator withoutFullMarks() {
    return new Indicator(name, level, Optional.empty(), score, scoredZero, children);
  }
}
