package gouji.extractor.model;

/** How the characters of a page were obtained. */
public enum ReadBy {
  TEXT_LAYER,
  OCR
}
