package gouji.extractor.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds characters that stand one below the other. Detection sees shreds of such a column, each of
 * one character and a half; Chinese characters are square, which tells where each of them ends.
 */
final class Stacks {
  /** Pieces of one column share this part of their width, … */
  private static final double SHARED = 0.7;

  /** … are at most so many times as wide as each other, … */
  private static final double WIDER = 1.5;

  /** … and stand no further apart than this, in widths. */
  private static final double APART = 0.6;

  /** A character is at most so high, in widths of the column; one of them at least so high. */
  private static final double HIGHEST = 1.12;

  private static final double SQUARE = 0.75;

  /** The stroke of a flat character is no further from the next than this, in widths. */
  private static final double FLAT = 1.3;

  /** Narrower than this, in usual heights of lines, is no column of characters. */
  private static final double NARROWEST = 0.45;

  private final Ink ink;
  private final PageRules rules;

  Stacks(Ink ink, PageRules rules) {
    this.ink = ink;
    this.rules = rules;
  }

  /**
   * Takes the pieces that make stacks from among the pieces of lines.
   *
   * @param usual the usual height of a line
   */
  List<Stack> takeFrom(List<Box> pieces, int usual) {
    List<Stack> stacks = new ArrayList<>();
    pieces.sort(Comparator.comparingInt(Box::top).thenComparingInt(Box::left));
    for (int i = 0; i < pieces.size(); i++) {
      List<Box> column = column(pieces, i);
      Box box = lengthened(column.stream().reduce(Box::with).orElseThrow(), pieces, column);
      List<Box> characters = box.width() < NARROWEST * usual ? List.of() : characters(box);
      if (characters.size() > 1) {
        stacks.add(new Stack(box, characters));
        pieces.removeAll(column);
        i--;
      }
    }
    return stacks;
  }

  /** The piece and those below it in one column. */
  private List<Box> column(List<Box> pieces, int first) {
    List<Box> column = new ArrayList<>();
    column.add(pieces.get(first));
    for (Box next : pieces.subList(first + 1, pieces.size())) {
      Box last = column.get(column.size() - 1);
      int narrow = Math.min(last.width(), next.width());
      int wide = Math.max(last.width(), next.width());
      if (next.sharedColumns(last) >= SHARED * narrow
          && wide <= WIDER * narrow
          && -next.sharedRows(last) <= APART * wide
          && !rules.divide(last.centreX(), last.centreY(), next.centreY())) {
        column.add(next);
      }
    }
    return column;
  }

  /** With the flat characters, 一 above all, that detection does not see at its ends. */
  private Box lengthened(Box column, List<Box> pieces, List<Box> own) {
    List<Box> others = new ArrayList<>(pieces);
    others.removeAll(own);
    int top = reach(column, column.top(), -1, others);
    int bottom = reach(column, column.bottom() - 1, 1, others) + 1;
    return new Box(column.left(), top, column.right(), bottom);
  }

  private int reach(Box column, int edge, int step, List<Box> others) {
    int reached = edge;
    for (int y = edge + step; y >= 0 && y < ink.height(); y += step) {
      int row = y;
      boolean beyond =
          Math.abs(y - reached) > FLAT * column.width()
              || rules.divide(column.centreX(), Math.min(y, edge), Math.max(y, edge))
              || others.stream()
                  .anyMatch(o -> row >= o.top() && row < o.bottom() && o.sharedColumns(column) > 0);
      if (beyond) {
        return reached;
      }
      if (ink.inRow(y, column.left(), column.right()) > 0) {
        reached = y;
      }
    }
    return reached;
  }

  /** The characters of a column; none when they cannot be told apart. */
  private List<Box> characters(Box column) {
    List<Box> bands = ink.bands(column);
    int highest = bands.stream().mapToInt(Box::height).max().orElse(0);
    int limit = (int) (HIGHEST * column.width());
    if (highest > limit || highest < SQUARE * column.width() || column.height() <= limit) {
      return List.of();
    }
    // The cheapest way to put the first bands together, and where the last character begins then.
    double[] cost = new double[bands.size() + 1];
    int[] begin = new int[bands.size() + 1];
    Arrays.fill(cost, 1, cost.length, Double.MAX_VALUE);
    for (int end = 1; end <= bands.size(); end++) {
      double gaps = 0;
      for (int from = end - 1; from >= 0; from--) {
        int height = bands.get(end - 1).bottom() - bands.get(from).top();
        if (height > limit) {
          break;
        }
        if (from < end - 1) {
          gaps += bands.get(from + 1).top() - bands.get(from).bottom();
        }
        double square = 1 - (double) height / column.width();
        double all = cost[from] + square * square + gaps / column.width();
        if (all < cost[end]) {
          cost[end] = all;
          begin[end] = from;
        }
      }
    }
    List<Box> characters = new ArrayList<>();
    for (int end = bands.size(); end > 0; end = begin[end]) {
      characters.add(0, bands.get(begin[end]).with(bands.get(end - 1)));
    }
    return characters;
  }
}
