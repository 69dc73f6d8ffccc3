package gouji.extractor.page;

import gouji.extractor.model.BoundingBox;
import gouji.extractor.page.Glyph.Direction;
import java.util.ArrayList;
import java.util.List;

/**
 * What a page shows.
 *
 * @param number from 1
 * @param unread how many glyphs were drawn that stand for no known character; of a page that was
 *     recognised, how many lines may hold text that could not be recognised
 * @param turned which way the text runs on the page as displayed, if the page was turned for it
 */
public record PageContent(
    int number,
    float width,
    float height,
    List<Glyph> glyphs,
    List<Rule> rules,
    List<BoundingBox> fills,
    List<Picture> images,
    int unread,
    Direction turned) {

  /** Part of a page's text that must run one way for the page to be turned. */
  private static final float MOST = 0.8f;

  public PageContent {
    glyphs = List.copyOf(glyphs);
    rules = List.copyOf(rules);
    fills = List.copyOf(fills);
    images = List.copyOf(images);
  }

  /** The glyphs that are drawn with ink and not covered. */
  public List<Glyph> visible() {
    return glyphs.stream().noneMatch(Glyph::hidden)
        ? glyphs
        : glyphs.stream().filter(g -> !g.hidden()).toList();
  }

  /** The same page with other glyphs. */
  public PageContent withGlyphs(List<Glyph> others) {
    return new PageContent(number, width, height, others, rules, fills, images, unread, turned);
  }

  /** The same page with other ruling lines. */
  public PageContent withRules(List<Rule> others) {
    return new PageContent(number, width, height, glyphs, others, fills, images, unread, turned);
  }

  /** The page turned so that its text stands upright; itself if it does, or mostly does. */
  public PageContent upright() {
    int[] count = new int[Direction.values().length];
    for (Glyph glyph : glyphs) {
      count[glyph.direction().ordinal()]++;
    }
    for (Direction direction : Direction.values()) {
      if (direction != Direction.RIGHT
          && count[direction.ordinal()] > MOST * glyphs.size()
          && turned == Direction.RIGHT) {
        return turned(direction);
      }
    }
    return this;
  }

  private PageContent turned(Direction way) {
    boolean sideways = way != Direction.LEFT;
    List<Glyph> turnedGlyphs = new ArrayList<>(glyphs.size());
    for (Glyph g : glyphs) {
      BoundingBox box = turn(g.box(), way);
      turnedGlyphs.add(
          new Glyph(
              g.text(),
              (float) box.left(),
              (float) box.top(),
              (float) box.right(),
              (float) box.bottom(),
              g.size(),
              Direction.values()[
                  Math.floorMod(
                      g.direction().ordinal() - way.ordinal(), Direction.values().length)],
              g.hidden(),
              g.box(),
              g.recognition()));
    }
    List<Rule> turnedRules = new ArrayList<>(rules.size());
    for (Rule r : rules) {
      BoundingBox box =
          turn(
              r.horizontal()
                  ? new BoundingBox(r.from(), r.at(), r.to(), r.at())
                  : new BoundingBox(r.at(), r.from(), r.at(), r.to()),
              way);
      boolean horizontal = r.horizontal() != sideways;
      turnedRules.add(
          horizontal
              ? new Rule(true, (float) box.top(), (float) box.left(), (float) box.right())
              : new Rule(false, (float) box.left(), (float) box.top(), (float) box.bottom()));
    }
    return new PageContent(
        number,
        sideways ? height : width,
        sideways ? width : height,
        turnedGlyphs,
        turnedRules,
        fills.stream().map(box -> turn(box, way)).toList(),
        images.stream().map(i -> new Picture(turn(i.box(), way), i.width(), i.height())).toList(),
        unread,
        way);
  }

  /**
   * A box of the page as displayed, on the page turned so that text that runs that way is upright.
   */
  private BoundingBox turn(BoundingBox b, Direction way) {
    return switch (way) {
      case RIGHT -> b;
      case DOWN -> new BoundingBox(b.top(), width - b.right(), b.bottom(), width - b.left());
      case LEFT ->
          new BoundingBox(
              width - b.right(), height - b.bottom(), width - b.left(), height - b.top());
      case UP -> new BoundingBox(height - b.bottom(), b.left(), height - b.top(), b.right());
    };
  }

  /** A box of this page, turned or not, on the page as displayed. */
  public BoundingBox shown(BoundingBox b) {
    return switch (turned) {
      case RIGHT -> b;
      case DOWN -> new BoundingBox(height - b.bottom(), b.left(), height - b.top(), b.right());
      case LEFT ->
          new BoundingBox(
              width - b.right(), height - b.bottom(), width - b.left(), height - b.top());
      case UP -> new BoundingBox(b.top(), width - b.right(), b.bottom(), width - b.left());
    };
  }
}
