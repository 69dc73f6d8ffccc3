package gouji.extractor.office;

import gouji.extractor.layout.FlowItem;
import gouji.extractor.layout.Marks;
import gouji.extractor.layout.TextBlock;
import gouji.extractor.model.Gaps;
import gouji.extractor.model.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins paragraphs that are lines: text copied from a printed page into Word has a paragraph for
 * each line. Such a file gives itself away by paragraphs that end with a comma.
 */
final class CopiedLines {
  /** So long, in characters, are lines rather than headings. */
  private static final int LONG = 15;

  private CopiedLines() {}

  static List<FlowItem> joined(List<FlowItem> items) {
    int commas = 0;
    int total = 0;
    double[] widths = new double[items.size()];
    for (FlowItem item : items) {
      if (item instanceof TextBlock block && block.passage().length() >= LONG) {
        widths[total++] = width(block);
        char last = last(block);
        commas += last == '，' || last == '、' ? 1 : 0;
      }
    }
    if (commas < 3 || commas * 20 < total) {
      return items;
    }
    Arrays.sort(widths, 0, total);
    double usual = widths[total * 3 / 4];
    List<FlowItem> joined = new ArrayList<>(items.size());
    double before = 0;
    for (FlowItem item : items) {
      if (item instanceof TextBlock next
          && !joined.isEmpty()
          && joined.get(joined.size() - 1) instanceof TextBlock open
          && goesOn(open, before, usual, next)) {
        Passage.Builder both = new Passage.Builder().append(open.passage());
        if (Gaps.areTwo(open.passage().text(), next.passage().text())) {
          both.append(" ", next.page());
        }
        joined.set(
            joined.size() - 1,
            new TextBlock(List.of(), both.append(next.passage()).build(), false, false));
      } else {
        joined.add(item);
      }
      before = item instanceof TextBlock block ? width(block) : 0;
    }
    return joined;
  }

  private static boolean goesOn(TextBlock open, double lastWidth, double usual, TextBlock next) {
    char c = last(open);
    if (Marks.at(next.passage().text()).isPresent()) {
      return false;
    }
    if (c == '，' || c == '、') {
      return true;
    }
    return "。；！？：:;!?".indexOf(c) < 0 && lastWidth > 0.7 * usual;
  }

  private static char last(TextBlock block) {
    return block.passage().text().charAt(block.passage().length() - 1);
  }

  private static double width(TextBlock block) {
    String text = block.passage().text();
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) < 0x80 ? 0.5 : 1;
    }
    return width;
  }
}
