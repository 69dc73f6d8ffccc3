package gouji.extractor.page;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** Recognises what the picture of a page shows. */
@FunctionalInterface
public interface PictureReader {
  /**
   * @param picture of the whole page, as displayed
   * @param number the page's, from 1
   * @param width of the page in points
   * @param height of the page in points
   * @return glyphs and ruling lines; every glyph says how it was recognised
   * @throws IOException when recognition does not work here at all
   */
  PageContent read(BufferedImage picture, int number, float width, float height) throws IOException;
}
