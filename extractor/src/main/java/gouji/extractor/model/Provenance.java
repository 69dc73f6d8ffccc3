package gouji.extractor.model;

import java.util.Optional;

/**
 * Where a figure was printed. The box is absent only for formats without pages (Word, Excel, HTML),
 * whose page is 1 and which have a position instead.
 */
public record Provenance(
    int page, Optional<BoundingBox> box, Place place, ReadBy readBy, Optional<Position> position) {

  /** A figure on a page. */
  public Provenance(int page, Optional<BoundingBox> box, Place place, ReadBy readBy) {
    this(page, box, place, readBy, Optional.empty());
  }
}
