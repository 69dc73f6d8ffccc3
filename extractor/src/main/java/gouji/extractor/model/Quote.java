package gouji.extractor.model;

import java.util.Optional;

/** Words as printed, and where they stand. Page from 1. */
public record Quote(int page, Optional<BoundingBox> box, String text) {}
