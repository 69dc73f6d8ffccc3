package gouji.extractor.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * From the boxes that detection found to lines of text that can be read one by one: none runs over
 * a rule, each is as large as its ink, and no ink of a character's size is left out.
 */
final class TextLines {
  /** A sliver: what a cut leaves over of a box that reached a little into the next cell. */
  private static final double SLIVER = 0.35;

  /** Two lines in one box are taller than this, in usual heights. */
  private static final double TWO_LINES = 1.7;

  /** A line of one character is no higher than this, in widths of its ink. */
  private static final double ONE_CHARACTER = 1.2;

  /** What is narrower, in usual heights, is a digit or a sign and no character. */
  private static final double NARROW = 0.6;

  /** A gap in a line's ink no wider than this, in heights, does not end it. */
  private static final double GAP = 0.6;

  private final Ink ink;
  private final PageRules rules;
  private final List<Box> lines = new ArrayList<>();
  private final List<Stack> stacks = new ArrayList<>();
  private int usual;

  private TextLines(Ink ink, PageRules rules) {
    this.ink = ink;
    this.rules = rules;
  }

  /** The lines in the detected boxes and outside of them. */
  static TextLines of(Ink ink, PageRules rules, List<Box> detected) {
    TextLines lines = new TextLines(ink, rules);
    lines.find(detected);
    return lines;
  }

  /** What is read from left to right, from the top of the page. */
  List<Box> lines() {
    return lines;
  }

  /** What stands one character below the other. */
  List<Stack> stacks() {
    return stacks;
  }

  private void find(List<Box> detected) {
    List<Box> pieces = new ArrayList<>();
    for (Box box : detected) {
      pieces.addAll(cut(box));
    }
    int[] heights = pieces.stream().mapToInt(Box::height).sorted().toArray();
    usual = heights.length == 0 ? 0 : heights[heights.length / 2];
    stacks.addAll(new Stacks(ink, rules).takeFrom(pieces, usual));
    for (Box piece : pieces) {
      for (Box line : rows(piece)) {
        lines.add(line);
      }
    }
    order();
    merge();
    for (int i = 0; i < lines.size(); i++) {
      lines.set(i, widened(i));
    }
    merge();
    List<Box> found = new ArrayList<>(lines);
    stacks.forEach(stack -> found.add(stack.box()));
    for (Box missed : new MissedInk(ink, rules, found, usual).boxes()) {
      lines.addAll(rows(missed));
    }
    order();
  }

  private void order() {
    lines.sort(Comparator.comparingInt(Box::top).thenComparingInt(Box::left));
  }

  /** The pieces of a box between the rules that run through it. */
  private List<Box> cut(Box box) {
    List<Box> columns = new ArrayList<>();
    int left = box.left();
    for (Stroke v : rules.vertical()) {
      int at = Math.round(v.at());
      if (at > left && at < box.right() && v.from() < box.centreY() && v.to() > box.centreY()) {
        columns.add(new Box(left, box.top(), at, box.bottom()));
        left = at;
      }
    }
    columns.add(new Box(left, box.top(), box.right(), box.bottom()));
    List<Box> pieces = new ArrayList<>();
    for (Box column : columns) {
      int top = column.top();
      for (Stroke h : rules.horizontal()) {
        int at = Math.round(h.at());
        if (at > top
            && at < column.bottom()
            && h.from() < column.centreX()
            && h.to() > column.centreX()) {
          pieces.add(new Box(column.left(), top, column.right(), at));
          top = at;
        }
      }
      pieces.add(new Box(column.left(), top, column.right(), column.bottom()));
    }
    pieces.removeIf(p -> p.height() < SLIVER * box.height());
    List<Box> trimmed = new ArrayList<>();
    for (Box piece : pieces) {
      Box t = ink.trimmed(piece);
      if (t.width() > 2 && t.height() > 2) {
        trimmed.add(t);
      }
    }
    return trimmed;
  }

  /**
   * A box's ink without what reaches into it from the lines above and below; more than one when it
   * holds several lines, as that of upright characters in a narrow cell does.
   */
  private List<Box> rows(Box box) {
    List<Box> bands = ink.bands(box);
    if (bands.isEmpty()) {
      return List.of();
    }
    double high = usualIn(box);
    List<Box> rows = box.height() > TWO_LINES * high ? several(bands, high) : List.of(one(bands));
    return rows.stream().map(ink::trimmed).filter(r -> r.width() > 2 && r.height() > 2).toList();
  }

  /** All bands of one line, but for slivers at its edges. */
  private static Box one(List<Box> bands) {
    Box all = bands.get(0).with(bands.get(bands.size() - 1));
    int first = 0;
    int last = bands.size() - 1;
    while (first < last && isSliver(bands.get(first), bands.get(first + 1), all)) {
      first++;
    }
    while (first < last && isSliver(bands.get(last), bands.get(last - 1), all)) {
      last--;
    }
    return bands.get(first).with(bands.get(last));
  }

  private static boolean isSliver(Box edge, Box next, Box all) {
    int gap = Math.max(next.top() - edge.bottom(), edge.top() - next.bottom());
    return edge.height() < 0.15 * all.height() && gap >= edge.height();
  }

  /** How high a line is there: in a narrow cell characters may be small and stand in a column. */
  private double usualIn(Box box) {
    return Math.min(usual, ONE_CHARACTER * Math.max(box.width(), NARROW * usual));
  }

  /** Bands put together to lines of about the usual height. */
  private static List<Box> several(List<Box> bands, double usual) {
    List<Box> rows = new ArrayList<>();
    for (Box band : bands) {
      int last = rows.size() - 1;
      if (last >= 0
          && band.bottom() - rows.get(last).top() <= 1.2 * usual
          && (rows.get(last).height() < 0.6 * usual || band.height() < 0.6 * usual)) {
        rows.set(last, rows.get(last).with(band));
      } else {
        rows.add(band);
      }
    }
    rows.removeIf(r -> r.height() < 0.2 * usual);
    return rows;
  }

  /** Boxes side by side in one line, with nothing between them, are one. */
  private void merge() {
    for (int i = 0; i < lines.size(); i++) {
      for (int j = i + 1; j < lines.size(); j++) {
        Box a = lines.get(i);
        Box b = lines.get(j);
        if (b.top() >= a.bottom()) {
          break;
        }
        if (areOneLine(a, b)) {
          lines.set(i, a.with(b));
          lines.remove(j);
          j = i;
        }
      }
    }
  }

  private boolean areOneLine(Box a, Box b) {
    int lower = Math.min(a.height(), b.height());
    return a.sharedRows(b) > 0.6 * lower
        && Math.max(a.height(), b.height()) < 2.2 * lower
        && -a.sharedColumns(b) < GAP * lower
        && !rules.parts(Math.min(a.right(), b.right()), Math.max(a.left(), b.left()), a.centreY());
  }

  /** With what stands beside it in the same line and was not detected: a sign, a stop. */
  private Box widened(int index) {
    Box line = lines.get(index);
    int left = reach(line, index, line.left(), -1);
    int right = reach(line, index, line.right() - 1, 1) + 1;
    return ink.trimmed(new Box(left, line.top(), right, line.bottom()));
  }

  private int reach(Box line, int index, int edge, int step) {
    int reached = edge;
    int gap = (int) (GAP * Math.min(line.height(), 1.3 * usual));
    for (int x = edge + step; x >= 0 && x < ink.width(); x += step) {
      if (Math.abs(x - reached) > gap || isTaken(x, line, index)) {
        return reached;
      }
      if (rules.parts(Math.min(x, edge), Math.max(x, edge), line.centreY())) {
        return reached;
      }
      if (ink.inColumn(x, line.top(), line.bottom()) > 0) {
        reached = x;
      }
    }
    return reached;
  }

  private boolean isTaken(int x, Box line, int index) {
    for (int i = 0; i < lines.size(); i++) {
      Box other = lines.get(i);
      if (i != index && x >= other.left() && x < other.right() && other.sharedRows(line) > 0) {
        return true;
      }
    }
    return false;
  }
}
