package gouji.checker.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook whose parts do not say when they were written: the same content, the same bytes. */
final class TimelessWorkbook extends SXSSFWorkbook {
  /** The earliest day that a ZIP file can say. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 12, 0);

  @Override
  protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
    ZipArchiveOutputStream zip = new TimelessZip(out);
    zip.setUseZip64(Zip64Mode.AsNeeded);
    return zip;
  }

  private static final class TimelessZip extends ZipArchiveOutputStream {
    TimelessZip(OutputStream out) {
      super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
      // A ZIP file says local time, and commons-compress takes the machine's zone for it.
      entry.setTime(EPOCH.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
      super.putArchiveEntry(entry);
    }
  }
}
