package gouji.extractor.model;

/**
 * A number that the report prints and that measures nothing: no figure, and known not to be one.
 *
 * @param printed its digits and the signs that belong to them, normalised
 */
public record OtherNumber(String printed, Sort sort, Provenance provenance) {

  /** What it is instead. */
  public enum Sort {
    /** 2023年, 5月31日, 2021-2023年; also a bare year that heads a column. */
    DATE,
    /** 10:30. */
    TIME,
    /** 〔2016〕26号. */
    DOCUMENT_NUMBER,
    /** 第3季度, 第十三条 in digits. */
    ORDINAL,
    /** 附件1-2, 表3, -12- at a page's foot. */
    REFERENCE,
    /** 1. and (2) before items, the numbers of rows and columns. */
    LIST_NUMBER,
    /** 2010601, project and credit codes. */
    CODE,
    PHONE,
    /** 5G, A4, "1+N", 107国道, 3号楼. */
    NAME,
    /** 1:1. */
    RATIO
  }
}
