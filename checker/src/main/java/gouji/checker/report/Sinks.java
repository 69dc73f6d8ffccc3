package gouji.checker.report;

import gouji.checker.run.ReportAudit;
import java.io.IOException;
import java.util.List;

/** Several forms at once. */
public final class Sinks implements AuditSink {
  private final List<AuditSink> sinks;

  public Sinks(List<AuditSink> sinks) {
    this.sinks = List.copyOf(sinks);
  }

  @Override
  public void add(ReportAudit audit) throws IOException {
    for (AuditSink sink : sinks) {
      sink.add(audit);
    }
  }

  @Override
  public void finish() throws IOException {
    for (AuditSink sink : sinks) {
      sink.finish();
    }
  }

  @Override
  public void close() throws IOException {
    for (AuditSink sink : sinks) {
      sink.close();
    }
  }
}
