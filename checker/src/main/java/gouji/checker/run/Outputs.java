package gouji.checker.run;

/** The names of the files that a run writes. */
public final class Outputs {
  public static final String DEFAULT_FOLDER = "audit-out";
  public static final String WORKBOOK = "discrepancies.xlsx";
  public static final String FINDINGS = "findings.json";

  /** What {@code audit explain} reads. */
  public static final String DETAILS = "details.json";

  /** Follows the file's name in what {@code audit extract} writes. */
  public static final String DOCUMENT_SUFFIX = ".document.json";

  private Outputs() {}
}
