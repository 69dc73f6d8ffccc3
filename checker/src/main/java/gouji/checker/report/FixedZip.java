package gouji.checker.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the time of day out of a ZIP file, so that the same content gives the same bytes. */
final class FixedZip {
  /** The earliest time that a ZIP file can say. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private FixedZip() {}

  static void rewrite(Path from, Path to) throws IOException {
    // By the directory at its end: POI streams entries whose sizes stand only there.
    try (ZipFile entries = new ZipFile(from.toFile());
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(to));
        ZipOutputStream fixed = new ZipOutputStream(out)) {
      for (ZipEntry entry : Collections.list(entries.entries())) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(EPOCH);
        fixed.putNextEntry(same);
        try (InputStream content = entries.getInputStream(entry)) {
          content.transferTo(fixed);
        }
        fixed.closeEntry();
      }
    }
  }
}
