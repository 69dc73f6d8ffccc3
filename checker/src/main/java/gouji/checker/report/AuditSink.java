package gouji.checker.report;

import gouji.checker.run.ReportAudit;
import java.io.Closeable;
import java.io.IOException;

/**
 * A form in which a run's results are handed over, written as they come. Nothing stands in its
 * place before {@link #finish}; closing without it leaves what was there.
 */
public interface AuditSink extends Closeable {
  void add(ReportAudit audit) throws IOException;

  /** Completes the file and moves it into place. */
  void finish() throws IOException;
}
