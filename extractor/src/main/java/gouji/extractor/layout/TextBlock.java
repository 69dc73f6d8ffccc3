package gouji.extractor.layout;

import gouji.extractor.model.Gaps;
import gouji.extractor.model.Passage;
import java.util.List;

/**
 * A paragraph: lines that belong together, over page ends.
 *
 * @param lines none when the format has no pages
 * @param title whether it stands alone, centred or large, as a title does
 * @param contents whether it is an entry of the table of contents
 */
public record TextBlock(List<Line> lines, Passage passage, boolean title, boolean contents)
    implements FlowItem {

  public TextBlock {
    lines = List.copyOf(lines);
  }

  static TextBlock of(List<Line> lines, boolean title, boolean contents) {
    Passage.Builder passage = new Passage.Builder();
    Line last = null;
    for (Line line : lines) {
      boolean latin = last != null && isLatin(last.text(), true) && isLatin(line.text(), false);
      if (latin || last != null && Gaps.areTwo(last.text(), line.text())) {
        passage.append(" ", line.page());
      }
      line.appendTo(passage);
      last = line;
    }
    return new TextBlock(lines, passage.build(), title, contents);
  }

  private static boolean isLatin(String text, boolean end) {
    return Character.isAlphabetic(text.charAt(end ? text.length() - 1 : 0))
        && text.charAt(end ? text.length() - 1 : 0) < 0x250;
  }

  @Override
  public int page() {
    return passage.page();
  }

  @Override
  public float top() {
    return lines.isEmpty() ? 0 : lines.get(0).top();
  }

  @Override
  public float bottom() {
    return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).bottom();
  }
}
