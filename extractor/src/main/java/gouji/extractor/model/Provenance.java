package gouji.extractor.model;

import java.util.Optional;

/**
 * Where a figure was printed. The box is absent only for formats without pages (Word, Excel, HTML),
 * whose page is 1.
 */
public record Provenance(int page, Optional<BoundingBox> box, Place place, ReadBy readBy) {}
