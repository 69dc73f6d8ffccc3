package gouji.extractor.pdf;

import gouji.extractor.model.ReadIssue;
import gouji.extractor.page.Glyph;
import gouji.extractor.page.PageContent;
import java.util.Optional;

/** Keeps the words that a typed page holds and does not show, apart from those that it shows. */
final class HiddenText {
  private HiddenText() {}

  /** What is hidden on a page, as something that was not audited; empty when nothing is. */
  static Optional<ReadIssue> of(PageContent page) {
    StringBuilder words = new StringBuilder();
    Glyph last = null;
    for (Glyph glyph : page.glyphs()) {
      if (glyph.hidden()) {
        boolean apart =
            last != null
                && (Math.abs(glyph.centreY() - last.centreY()) > 0.5f * last.size()
                    || glyph.left() - last.right() > last.size());
        words.append(apart ? " " : "").append(glyph.text());
        last = glyph;
      }
    }
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ReadIssue(
                ReadIssue.Code.HIDDEN_TEXT, Optional.of(page.number()), words.toString()));
  }
}
