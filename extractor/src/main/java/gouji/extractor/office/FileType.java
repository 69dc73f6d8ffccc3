package gouji.extractor.office;

import java.io.IOException;
import java.util.Set;
import org.apache.tika.Tika;
import org.apache.tika.io.TikaInputStream;

/** What kind of file it is, by its bytes; its name counts only where they leave it open. */
public record FileType(Kind kind, String mime) {
  /** How it can be read. */
  public enum Kind {
    PDF,
    /** Word, Office Open XML. */
    WORD,
    /** Word up to 2003. */
    OLD_WORD,
    /** Excel, of any age. */
    SHEETS,
    /** HTML, RTF and what else Tika turns into paragraphs and tables. */
    MARKUP,
    TEXT,
    /** An Office file that needs a password. */
    ENCRYPTED,
    OTHER
  }

  private static final Set<String> MARKUP =
      Set.of(
          "application/rtf",
          "text/html",
          "application/xhtml+xml",
          "application/vnd.ms-wordml",
          "application/vnd.ms-spreadsheetml");

  public static FileType of(byte[] bytes, String name) {
    if (hasPdfHeader(bytes)) {
      return new FileType(Kind.PDF, "application/pdf");
    }
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      String mime = new Tika().detect(in, name);
      return new FileType(kind(mime), mime);
    } catch (IOException e) {
      return new FileType(Kind.OTHER, "unknown");
    }
  }

  private static Kind kind(String mime) {
    if (mime.equals("application/pdf")) {
      return Kind.PDF;
    }
    if (mime.contains("protected")) {
      return Kind.ENCRYPTED;
    }
    if (mime.contains("wordprocessingml") || mime.startsWith("application/vnd.ms-word.")) {
      return Kind.WORD;
    }
    if (mime.contains("spreadsheetml.") || mime.startsWith("application/vnd.ms-excel")) {
      return Kind.SHEETS;
    }
    if (mime.equals("application/msword")) {
      return Kind.OLD_WORD;
    }
    if (mime.equals("text/plain")) {
      return Kind.TEXT;
    }
    return MARKUP.contains(mime) ? Kind.MARKUP : Kind.OTHER;
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
