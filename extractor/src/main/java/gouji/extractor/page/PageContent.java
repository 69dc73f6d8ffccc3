package gouji.extractor.page;

import gouji.extractor.model.BoundingBox;
import java.util.List;

/**
 * What a page shows.
 *
 * @param number from 1
 * @param unmapped how many glyphs were drawn that stand for no known character
 */
public record PageContent(
    int number,
    float width,
    float height,
    List<Glyph> glyphs,
    List<Rule> rules,
    List<BoundingBox> fills,
    List<BoundingBox> images,
    int unmapped) {

  public PageContent {
    glyphs = List.copyOf(glyphs);
    rules = List.copyOf(rules);
    fills = List.copyOf(fills);
    images = List.copyOf(images);
  }

  /** The same page with other glyphs. */
  public PageContent withGlyphs(List<Glyph> others) {
    return new PageContent(number, width, height, others, rules, fills, images, unmapped);
  }
}
