package gouji.extractor.model;

import java.util.Optional;

/**
 * Words as printed, and where they stand.
 *
 * @param page from 1
 * @param figure the number in them that matters, as printed; empty when it is the words
 */
public record Quote(int page, Optional<BoundingBox> box, String text, Optional<String> figure) {

  /** Words that matter for themselves. */
  public Quote(int page, Optional<BoundingBox> box, String text) {
    this(page, box, text, Optional.empty());
  }
}
