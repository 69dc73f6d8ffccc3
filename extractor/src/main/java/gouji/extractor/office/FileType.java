package gouji.extractor.office;

import java.util.Set;
import org.apache.tika.Tika;

/** What kind of file it is, by its first bytes and its name. */
public record FileType(Kind kind, String mime) {
  /** How it can be read. */
  public enum Kind {
    PDF,
    OFFICE,
    ARCHIVE,
    OTHER
  }

  private static final Set<String> ARCHIVES =
      Set.of(
          "application/zip",
          "application/x-7z-compressed",
          "application/x-rar-compressed",
          "application/x-tar",
          "application/gzip",
          "application/x-bzip2",
          "application/x-xz");

  public static FileType of(byte[] bytes, String name) {
    if (hasPdfHeader(bytes)) {
      return new FileType(Kind.PDF, "application/pdf");
    }
    String mime = new Tika().detect(bytes, name);
    return new FileType(kind(mime), mime);
  }

  private static Kind kind(String mime) {
    if (mime.equals("application/pdf")) {
      return Kind.PDF;
    }
    if (ARCHIVES.contains(mime)) {
      return Kind.ARCHIVE;
    }
    boolean office =
        mime.startsWith("application/vnd.openxmlformats-officedocument.")
            || mime.equals("application/msword")
            || mime.equals("application/vnd.ms-excel")
            || mime.equals("application/rtf")
            || mime.equals("application/x-tika-ooxml")
            || mime.equals("application/x-tika-msoffice")
            || mime.equals("text/html")
            || mime.equals("application/xhtml+xml");
    return office ? Kind.OFFICE : Kind.OTHER;
  }

  /** Whether a PDF begins within the first kilobyte, as readers allow. */
  private static boolean hasPdfHeader(byte[] bytes) {
    int end = Math.min(bytes.length - 4, 1024);
    for (int i = 0; i < end; i++) {
      if (bytes[i] == '%' && bytes[i + 1] == 'P' && bytes[i + 2] == 'D' && bytes[i + 3] == 'F') {
        return true;
      }
    }
    return false;
  }
}
