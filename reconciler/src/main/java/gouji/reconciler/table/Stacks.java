package gouji.reconciler.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Sides that are one list in several columns: the codes of the second go on where the first ends,
 * as in 经济分类 tables, where 302 begins in the middle of the page and goes on at the right.
 */
final class Stacks {
  private Stacks() {}

  /** The sides, or the one list that they make up. */
  static List<Panel> of(List<Panel> sides) {
    boolean stacked =
        sides.size() > 1
            && sides.stream().allMatch(Panel::isCoded)
            && sides.stream().map(side -> side.amounts().size()).distinct().count() == 1;
    if (!stacked) {
      return sides;
    }
    List<Line> lines = new ArrayList<>();
    sides.forEach(side -> lines.addAll(side.lines()));
    boolean leavesOut = sides.stream().anyMatch(Panel::leavesOut);
    return List.of(new Panel(sides.get(0).table(), lines, sides.get(0).amounts(), leavesOut));
  }
}
