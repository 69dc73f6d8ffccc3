package gouji.checker.report;

import gouji.checker.run.ReportAudit;
import gouji.checker.text.Texts;
import java.io.IOException;
import java.nio.file.Path;

public final class Workbook implements AuditSink {
  public Workbook(Path target, Texts texts) {}

  @Override
  public void add(ReportAudit audit) throws IOException {}

  @Override
  public void finish() throws IOException {}

  @Override
  public void close() throws IOException {}
}
