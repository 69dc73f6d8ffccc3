package gouji.extractor.pdf;

import gouji.extractor.page.Glyph;
import gouji.extractor.page.PageContent;
import gouji.extractor.page.Picture;
import java.util.List;

/** What can be made of the characters that a page carries. */
enum TextLayer {
  /** They are what the page shows, if it shows any. */
  TYPED,
  /** There is a picture instead, and hardly a character. */
  NONE,
  /** They stand, unseen, behind or under a picture: somebody else's reading of it. */
  BEHIND_PICTURE,
  /** They carry no meaning, or not the meaning of what the page shows. */
  RUBBISH;

  /** Pictures that cover this much of a page are the page. */
  private static final double COVERING = 0.5;

  /** Fewer characters than this beside a covering picture are a stamp or a page number. */
  static final int FEW = 20;

  /** More than this part of a page's characters without meaning, and the rest means little. */
  private static final double UNKNOWN = 0.1;

  static TextLayer of(PageContent content) {
    List<Glyph> visible = content.visible();
    int hidden = content.glyphs().size() - visible.size();
    if (isPicture(content) && visible.size() < FEW) {
      return hidden >= FEW ? BEHIND_PICTURE : NONE;
    }
    boolean unknown =
        content.unread() > FEW && content.unread() > UNKNOWN * (visible.size() + content.unread());
    return unknown || Mojibake.isLikely(visible) ? RUBBISH : TYPED;
  }

  /** Whether pictures cover most of the page; a scan may come in strips. */
  private static boolean isPicture(PageContent content) {
    double area = 0;
    for (Picture image : content.images()) {
      double w = Math.min(image.box().right(), content.width()) - Math.max(image.box().left(), 0);
      double h = Math.min(image.box().bottom(), content.height()) - Math.max(image.box().top(), 0);
      area += Math.max(0, w) * Math.max(0, h);
    }
    return area > 0 && area >= COVERING * content.width() * content.height();
  }
}
