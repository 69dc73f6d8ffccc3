package gouji.extractor.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * From the boxes that detection found to lines of text that can be read one by one: none runs over
 * a rule, each is as large as its ink.
 */
final class TextLines {
  private final Ink ink;
  private final PageRules rules;

  TextLines(Ink ink, PageRules rules) {
    this.ink = ink;
    this.rules = rules;
  }

  List<Box> of(List<Box> detected) {
    List<Box> lines = new ArrayList<>();
    for (Box box : detected) {
      for (Box piece : cut(box)) {
        Box trimmed = trimmed(piece);
        if (trimmed != null) {
          lines.add(trimmed);
        }
      }
    }
    lines.sort(Comparator.comparingInt(Box::top).thenComparingInt(Box::left));
    return lines;
  }

  /** The pieces of a box between the rules that run through it. */
  private List<Box> cut(Box box) {
    List<Box> pieces = new ArrayList<>();
    int left = box.left();
    for (Stroke v : rules.vertical()) {
      int at = Math.round(v.at());
      if (at > left && at < box.right() && v.from() < box.centreY() && v.to() > box.centreY()) {
        pieces.add(new Box(left, box.top(), at, box.bottom()));
        left = at;
      }
    }
    pieces.add(new Box(left, box.top(), box.right(), box.bottom()));
    List<Box> cut = new ArrayList<>();
    for (Box piece : pieces) {
      int top = piece.top();
      for (Stroke h : rules.horizontal()) {
        int at = Math.round(h.at());
        if (at > top
            && at < piece.bottom()
            && h.from() < piece.centreX()
            && h.to() > piece.centreX()) {
          cut.add(new Box(piece.left(), top, piece.right(), at));
          top = at;
        }
      }
      cut.add(new Box(piece.left(), top, piece.right(), piece.bottom()));
    }
    return cut;
  }

  private @org.jspecify.annotations.Nullable Box trimmed(Box b) {
    int top = b.top();
    int bottom = b.bottom();
    while (top < bottom && ink.inRow(top, b.left(), b.right()) == 0) {
      top++;
    }
    while (bottom > top && ink.inRow(bottom - 1, b.left(), b.right()) == 0) {
      bottom--;
    }
    int left = b.left();
    int right = b.right();
    while (left < right && ink.inColumn(left, top, bottom) == 0) {
      left++;
    }
    while (right > left && ink.inColumn(right - 1, top, bottom) == 0) {
      right--;
    }
    return right - left < 3 || bottom - top < 3 ? null : new Box(left, top, right, bottom);
  }
}
