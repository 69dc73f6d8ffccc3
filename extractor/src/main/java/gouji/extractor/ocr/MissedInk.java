package gouji.extractor.ocr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Ink of a character's size in no line's box: what detection missed. */
final class MissedInk {
  private static final double LOWEST = 0.4;
  private static final double HIGHEST = 2.5;
  private static final double WIDEST = 4;
  private static final double GAP = 0.8;

  /** A picture has more such pieces than a page has words left over. */
  private static final int MOST = 400;

  private final Ink ink;
  private final PageRules rules;
  private final List<Box> lines;
  private final int usual;

  MissedInk(Ink ink, PageRules rules, List<Box> lines, int usual) {
    this.ink = ink.copy();
    this.rules = rules;
    this.lines = lines;
    this.usual = usual;
  }

  /** Boxes around it, pieces side by side put together. */
  List<Box> boxes() {
    for (Box line : lines) {
      ink.clear(line);
    }
    List<Box> boxes = new ArrayList<>();
    for (int i = ink.next(0); i >= 0; i = ink.next(i + 1)) {
      Box box = component(i);
      if (box.height() >= LOWEST * usual
          && box.height() <= HIGHEST * usual
          && box.width() <= WIDEST * usual) {
        boxes.add(box);
      }
    }
    if (boxes.size() > MOST) {
      return List.of();
    }
    boxes.sort(Comparator.comparingInt(Box::left));
    List<Box> joined = new ArrayList<>();
    for (Box box : boxes) {
      int beside = -1;
      for (int i = 0; i < joined.size() && beside < 0; i++) {
        Box other = joined.get(i);
        if (box.sharedRows(other) > 0.5 * Math.min(box.height(), other.height())
            && -box.sharedColumns(other) < GAP * usual
            && !rules.parts(other.right(), box.left(), box.centreY())) {
          beside = i;
        }
      }
      if (beside < 0) {
        joined.add(box);
      } else {
        joined.set(beside, joined.get(beside).with(box));
      }
    }
    return joined;
  }

  /** The box around the ink that touches the pixel; takes that ink away. */
  private Box component(int pixel) {
    Deque<int[]> queue = new ArrayDeque<>();
    int x0 = pixel % ink.width();
    int y0 = pixel / ink.width();
    Box box = new Box(x0, y0, x0 + 1, y0 + 1);
    ink.clear(x0, y0);
    queue.add(new int[] {x0, y0});
    while (!queue.isEmpty()) {
      int[] p = queue.remove();
      box = box.with(new Box(p[0], p[1], p[0] + 1, p[1] + 1));
      for (int y = Math.max(0, p[1] - 1); y <= Math.min(ink.height() - 1, p[1] + 1); y++) {
        for (int x = Math.max(0, p[0] - 1); x <= Math.min(ink.width() - 1, p[0] + 1); x++) {
          if (ink.at(x, y)) {
            ink.clear(x, y);
            queue.add(new int[] {x, y});
          }
        }
      }
    }
    return box;
  }
}
