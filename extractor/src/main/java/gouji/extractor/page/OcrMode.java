package gouji.extractor.page;

/** When the characters of a page are recognised in its picture. */
public enum OcrMode {
  /** Where there is no text layer, or one that cannot be what the page shows. */
  AUTO,
  /** Never: such pages are not read. */
  OFF,
  /** Always, whatever text layer there is. */
  FORCE
}
