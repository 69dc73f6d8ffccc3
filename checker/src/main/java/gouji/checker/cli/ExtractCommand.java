package gouji.checker.cli;

import gouji.checker.report.DocumentJson;
import gouji.checker.run.Auditor;
import gouji.checker.run.FolderRun;
import gouji.checker.run.Input;
import gouji.checker.run.Outputs;
import gouji.checker.run.Progress;
import gouji.checker.run.ReportAudit;
import gouji.checker.run.Status;
import gouji.extractor.model.Report;
import gouji.extractor.page.OcrMode;
import gouji.reconciler.Reconciliation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code audit extract}: reads without auditing. */
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "FILE_OR_FOLDER", arity = "0..*", descriptionKey = "cli.extract.paths")
  private final List<Path> paths = new ArrayList<>();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "cli.out")
  private Path out = Path.of(Outputs.DEFAULT_FOLDER);

  @Option(names = "--ocr", paramLabel = "MODE", descriptionKey = "cli.ocr")
  private OcrMode ocr = OcrMode.AUTO;

  ExtractCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (paths.isEmpty()) {
      throw new Misuse("error.no-paths");
    }
    List<Input> inputs = Folders.inputs(paths, out);
    Folders.writable(out);
    Auditor reading =
        new Auditor(session.reader(), ExtractCommand::unreconciled, List.of()).with(ocr);
    boolean[] allRead = {true};
    try {
      new FolderRun(Runtime.getRuntime().availableProcessors(), Duration.ofMinutes(30))
          .run(
              inputs,
              reading,
              Progress.silent(),
              audit -> {
                write(audit);
                allRead[0] &= audit.status() == Status.AUDITED;
              });
    } catch (IOException e) {
      throw Folders.unwritable(out, e);
    }
    return allRead[0] ? ExitCode.AUDITED : ExitCode.NOT_ALL_AUDITED;
  }

  private void write(ReportAudit audit) throws IOException {
    audit
        .reason()
        .ifPresent(
            reason ->
                session.warn(
                    "summary.not-audited",
                    audit.file(),
                    audit.status(),
                    session.texts().render(reason)));
    if (audit.report().isPresent()) {
      Path target = out.resolve(Outputs.document(audit.file()));
      Path parent = target.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      DocumentJson.write(audit.report().get(), target);
      session.tell("summary.extracted", audit.file(), target);
    }
  }

  private static Reconciliation unreconciled(Report report) {
    return Reconciliation.none(report);
  }
}
