package gouji.corpus;

import static org.junit.jupiter.api.Assertions.assertFalse;

import gouji.checker.run.Auditor;
import gouji.checker.run.FolderRun;
import gouji.checker.run.Inputs;
import gouji.checker.run.Progress;
import gouji.checker.run.ReportAudit;
import gouji.extractor.Extractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The sample reports, audited once for all tests that look at the result. */
public final class SampleAudits {
  public static final Path REPORTS = Path.of("reports");

  private static final class Once {
    static final List<ReportAudit> AUDITS = audit();
  }

  private SampleAudits() {}

  /** In the order of the files; never none. */
  public static List<ReportAudit> all() {
    return Once.AUDITS;
  }

  private static List<ReportAudit> audit() {
    List<ReportAudit> audits = new ArrayList<>();
    try {
      new FolderRun(Runtime.getRuntime().availableProcessors(), Duration.ofMinutes(30))
          .run(
              Inputs.find(List.of(REPORTS), REPORTS.resolve("audit-out")),
              new Auditor(Extractor::extract),
              Progress.silent(),
              audits::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    assertFalse(audits.isEmpty(), "no sample reports");
    return List.copyOf(audits);
  }
}
