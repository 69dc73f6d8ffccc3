package gouji.extractor;

import gouji.extractor.container.Source;
import gouji.extractor.figure.FigureReader;
import gouji.extractor.identity.Identity;
import gouji.extractor.model.Body;
import gouji.extractor.model.Page;
import gouji.extractor.model.ReadBy;
import gouji.extractor.model.ReadIssue;
import gouji.extractor.model.Report;
import gouji.extractor.office.FileType;
import gouji.extractor.office.OfficeFile;
import gouji.extractor.page.OcrMode;
import gouji.extractor.page.Watch;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Reads a file, whatever its format. A bad file is a body without pages and an issue that says why;
 * it never throws.
 */
public final class Extractor {
  /** A report of thousands of scanned pages is smaller. */
  private static final long MAX_BYTES = 512L << 20;

  private Extractor() {}

  /**
   * Reads the file, whose it is, and what its figures measure.
   *
   * @param name the path that the report is known by, with / separators
   * @param ocr when its pages are recognised in their picture
   * @param watch asked before each page that has to be recognised
   * @throws IOException when the file cannot be read from the disk or the archive
   */
  public static Report extract(Source file, String name, OcrMode ocr, Watch watch)
      throws IOException {
    long size = file.size();
    if (size > MAX_BYTES) {
      Body body = Body.unread(issue(ReadIssue.Code.LIMIT, "> " + (MAX_BYTES >> 20) + " MB"));
      return report(name, "", body);
    }
    byte[] bytes = file.bytes();
    return report(name, sha256(bytes), read(bytes, name, ocr, watch));
  }

  private static Report report(String name, String sha256, Body body) {
    Identity identity = Identity.of(body.blocks());
    return new Report(
        name,
        sha256,
        identity.organisation(),
        identity.fiscalYear(),
        identity.kind(),
        body.pages(),
        body.sections(),
        body.blocks(),
        FigureReader.read(identity, body.sections(), body.blocks()),
        body.issues());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /**
   * Reads a file's bytes, however long that takes.
   *
   * @param name the file's name, whose ending helps where the bytes do not tell the format
   */
  public static Body read(byte[] bytes, String name, OcrMode ocr) {
    return read(bytes, name, ocr, Watch.PATIENT);
  }

  private static Body read(byte[] bytes, String name, OcrMode ocr, Watch watch) {
    try {
      if (bytes.length == 0) {
        return Body.unread(issue(ReadIssue.Code.EMPTY, ""));
      }
      FileType type = FileType.of(bytes, name);
      return switch (type.kind()) {
        case PDF -> PdfBody.read(bytes, ocr, watch);
        case ENCRYPTED -> Body.unread(issue(ReadIssue.Code.ENCRYPTED, ""));
        case OTHER -> Body.unread(issue(ReadIssue.Code.UNSUPPORTED_TYPE, type.mime()));
        default -> office(bytes, name, type.kind());
      };
    } catch (RuntimeException | StackOverflowError e) {
      return Body.unread(issue(ReadIssue.Code.DAMAGED, reason(e)));
    } catch (OutOfMemoryError e) {
      // What this file took is free again once its objects are out of reach.
      return Body.unread(issue(ReadIssue.Code.DAMAGED, reason(e)));
    }
  }

  private static Body office(byte[] bytes, String name, FileType.Kind kind) {
    OfficeFile.Content content = OfficeFile.read(bytes, name, kind);
    List<Page> pages =
        content.flow().isEmpty()
            ? List.of()
            : List.of(new Page(1, 0, 0, Optional.of(ReadBy.TEXT_LAYER)));
    return BodyBuilder.build(pages, content.flow(), content.issues());
  }

  private static ReadIssue issue(ReadIssue.Code code, String detail) {
    return new ReadIssue(code, Optional.empty(), detail);
  }

  private static String reason(Throwable e) {
    String message = e.getMessage();
    return e.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }
}
