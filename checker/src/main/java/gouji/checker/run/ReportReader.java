package gouji.checker.run;

import gouji.extractor.container.Source;
import gouji.extractor.model.Report;
import gouji.extractor.page.OcrMode;
import gouji.extractor.page.Watch;
import java.io.IOException;

/**
 * Reads one file. What cannot be read is an issue of the report; an exception is a fault of the
 * program or of the disk.
 */
@FunctionalInterface
public interface ReportReader {
  /**
   * @param name the path relative to the audited folder, with / separators
   * @param ocr when pages are recognised in their picture
   * @param watch asked before each page that has to be recognised
   */
  Report read(Source file, String name, OcrMode ocr, Watch watch) throws IOException;
}
