package gouji.checker.run;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The names of the files that a run writes. */
public final class Outputs {
  public static final String DEFAULT_FOLDER = "audit-out";
  public static final String WORKBOOK = "discrepancies.xlsx";
  public static final String FINDINGS = "findings.json";

  /** What {@code audit explain} reads. */
  public static final String DETAILS = "details.json";

  /** Follows the file's name in what {@code audit extract} writes. */
  public static final String DOCUMENT_SUFFIX = ".document.json";

  /** What no part of a path may be longer than, in bytes, on the usual file systems. */
  private static final int LONGEST_NAME = 255;

  /** What {@code NewFile} puts around a name while the file is written. */
  private static final int ASIDE = 6;

  private Outputs() {}

  /**
   * Where in its folder {@code audit extract} writes what it read: the file's name, made harmless
   * and no longer than a file system takes, and {@link #DOCUMENT_SUFFIX}.
   *
   * @param file the path that the report is known by
   */
  public static String document(String file) {
    String[] parts = file.replaceFirst("^([A-Za-z]:)?/+", "").split("/+");
    for (int i = 0; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      String part = parts[i].replace('\0', '_');
      parts[i] =
          fitting(
              part.equals("..") || part.equals(".") ? "_" : part,
              last ? DOCUMENT_SUFFIX : "",
              LONGEST_NAME - (last ? ASIDE : 0));
    }
    return String.join("/", parts);
  }

  /** Cut where it would be too long, with a number instead that keeps it apart from others. */
  private static String fitting(String name, String suffix, int most) {
    if ((name + suffix).getBytes(UTF_8).length <= most) {
      return name + suffix;
    }
    String end = "~" + Integer.toHexString(name.hashCode()) + suffix;
    int length = name.length();
    while ((name.substring(0, length) + end).getBytes(UTF_8).length > most) {
      length = name.offsetByCodePoints(length, -1);
    }
    return name.substring(0, length) + end;
  }
}
