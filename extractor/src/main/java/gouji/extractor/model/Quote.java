package gouji.extractor.model;

import java.util.Optional;

/**
 * Words as printed, and where they stand.
 *
 * @param page from 1
 * @param figure the number in them that matters, as printed; empty when it is the words
 * @param position in formats without pages
 */
public record Quote(
    int page,
    Optional<BoundingBox> box,
    String text,
    Optional<String> figure,
    Optional<Position> position) {

  /** Words that matter for themselves: a stretch of a passage, end exclusive. */
  public static Quote of(Passage passage, int start, int end) {
    return of(passage, start, start, end, end);
  }

  /** Words of a passage for the sake of a stretch within them, around which the box is drawn. */
  public static Quote of(Passage passage, int start, int from, int to, int end) {
    return new Quote(
        passage.page(from),
        passage.box(from, to),
        passage.quote(start, end),
        Optional.empty(),
        passage.position());
  }

  /** Words that speak of a figure. */
  public static Quote of(Figure figure, String words) {
    Provenance where = figure.provenance();
    return new Quote(
        where.page(), where.box(), words, Optional.of(figure.printed()), where.position());
  }

  /** The same words for the sake of a number in them. */
  public Quote with(String printed) {
    return new Quote(page, box, text, Optional.of(printed), position);
  }
}
