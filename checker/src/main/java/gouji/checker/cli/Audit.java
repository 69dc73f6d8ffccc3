package gouji.checker.cli;

import gouji.checker.finding.Severity;
import gouji.checker.report.AuditSink;
import gouji.checker.report.Details;
import gouji.checker.report.DiscrepancyWorkbook;
import gouji.checker.report.FindingsJson;
import gouji.checker.report.Sinks;
import gouji.checker.run.Auditor;
import gouji.checker.run.FolderRun;
import gouji.checker.run.Input;
import gouji.checker.run.Outputs;
import gouji.checker.run.Progress;
import gouji.checker.run.ReportAudit;
import gouji.checker.run.ReportReader;
import gouji.checker.run.Status;
import gouji.checker.text.Message;
import gouji.checker.text.Texts;
import gouji.extractor.page.OcrMode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** {@code audit}: reports in, discrepancies out. */
@Command(name = "audit", sortOptions = false)
public final class Audit implements Callable<Integer> {
  private static final int HELP_WIDTH = 96;

  private final Session session;

  @Parameters(paramLabel = "FOLDER_OR_FILE", arity = "0..*", descriptionKey = "cli.paths")
  private final List<Path> paths = new ArrayList<>();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "cli.out")
  private Path out = Path.of(Outputs.DEFAULT_FOLDER);

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "cli.jobs")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--format", paramLabel = "FORMAT", split = ",", descriptionKey = "cli.format")
  private Set<Format> formats = EnumSet.allOf(Format.class);

  @Option(names = "--fail-on", paramLabel = "SEVERITY", descriptionKey = "cli.fail-on")
  private FailOn failOn = FailOn.NEVER;

  @Option(names = "--timeout", paramLabel = "SECONDS", descriptionKey = "cli.timeout")
  private long timeout = 1800;

  @Option(names = "--ocr", paramLabel = "MODE", descriptionKey = "cli.ocr")
  private OcrMode ocr = OcrMode.AUTO;

  // Read by Language.textsFor before parsing; declared to be checked and shown.
  @SuppressWarnings("UnusedVariable")
  @Option(
      names = "--lang",
      paramLabel = "LANG",
      descriptionKey = "cli.lang",
      scope = ScopeType.INHERIT)
  private Language language = Language.ZH;

  @SuppressWarnings("UnusedVariable")
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "cli.help",
      scope = ScopeType.INHERIT)
  private boolean help;

  @SuppressWarnings("UnusedVariable")
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "cli.version",
      scope = ScopeType.INHERIT)
  private boolean version;

  /** What --format takes. */
  enum Format {
    XLSX,
    JSON
  }

  /** What --fail-on takes. */
  enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    boolean isMet(Summary summary) {
      return switch (this) {
        case ERROR -> summary.findings(Severity.ERROR) > 0;
        case WARNING -> summary.findings(Severity.ERROR) + summary.findings(Severity.WARNING) > 0;
        case NEVER -> false;
      };
    }
  }

  Audit(Session session) {
    this.session = session;
  }

  public static void main(String[] args) {
    System.exit(Terminal.run(args));
  }

  /**
   * Runs the program as {@link #main} does, without leaving the process.
   *
   * @param terminal whether a person watches {@code err}
   */
  public static int run(
      String[] args,
      ReportReader reader,
      Auditor auditor,
      PrintWriter out,
      PrintWriter err,
      boolean terminal) {
    Texts texts = Language.textsFor(args);
    Session session = new Session(reader, auditor, texts, out, err, terminal);
    CommandLine commandLine = new CommandLine(new Audit(session));
    commandLine.addSubcommand(new ExtractCommand(session));
    commandLine.addSubcommand(new RulesCommand(session));
    commandLine.addSubcommand(new ExplainCommand(session));
    commandLine.addSubcommand(new RubricCommand(session));
    commandLine.getCommandSpec().versionProvider(() -> new String[] {"gouji " + Version.NUMBER});
    commandLine.setResourceBundle(texts.bundle());
    for (AuditCommand command : ServiceLoader.load(AuditCommand.class)) {
      CommandLine added = new CommandLine(command);
      added.setResourceBundle(command.texts(texts).bundle());
      commandLine.addSubcommand(added);
    }
    commandLine
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(HELP_WIDTH)
        .setParameterExceptionHandler(
            (e, a) -> complain(session, UsageErrors.explain(e), e.getCommandLine()))
        .setExecutionExceptionHandler(
            (e, failed, parsed) ->
                e instanceof Misuse misuse
                    ? complain(session, misuse.sentence(), failed)
                    : complain(session, Message.of("error.internal", e.toString()), failed));
    int code = commandLine.execute(args);
    out.flush();
    err.flush();
    return code;
  }

  private static int complain(Session session, Message sentence, CommandLine commandLine) {
    Texts texts =
        commandLine.getCommand() instanceof AuditCommand command
            ? command.texts(session.texts())
            : session.texts();
    session.warn("error.prefix", texts.render(sentence));
    session.warn("error.hint", commandLine.getCommandSpec().qualifiedName());
    return ExitCode.USAGE;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (paths.isEmpty()) {
      // The launcher knows where the samples are; the jar alone does not.
      String samples = System.getProperty("gouji.samples");
      if (samples == null) {
        throw new Misuse("error.no-paths");
      }
      paths.add(Path.of(samples));
    }
    if (jobs < 1) {
      throw new Misuse("error.jobs", jobs);
    }
    if (timeout < 1) {
      throw new Misuse("error.timeout", timeout);
    }
    List<Input> inputs = Folders.inputs(paths, out);
    Folders.writable(out);
    Summary summary = new Summary();
    List<String> notAudited = new ArrayList<>();
    try (AuditSink sinks = new Sinks(sinks())) {
      new FolderRun(jobs, Duration.ofSeconds(timeout))
          .run(
              inputs,
              session.auditor().with(ocr),
              progress(),
              audit -> {
                sinks.add(audit);
                summary.add(audit);
                audit.reason().ifPresent(reason -> notAudited.add(line(audit, reason)));
              });
      sinks.finish();
    } catch (IOException e) {
      throw Folders.unwritable(out, e);
    }
    notAudited.forEach(session.err()::println);
    session.err().flush();
    report(summary);
    if (failOn.isMet(summary)) {
      return ExitCode.FOUND;
    }
    return notAudited.isEmpty() ? ExitCode.AUDITED : ExitCode.NOT_ALL_AUDITED;
  }

  /** The forms asked for; what explain reads is always among them. */
  private List<AuditSink> sinks() throws IOException {
    List<AuditSink> sinks = new ArrayList<>();
    // First what is most likely to fail: where the workbook is open, nothing is replaced.
    if (formats.contains(Format.XLSX)) {
      sinks.add(new DiscrepancyWorkbook(out.resolve(Outputs.WORKBOOK), session.texts()));
    }
    if (formats.contains(Format.JSON)) {
      sinks.add(new FindingsJson(out.resolve(Outputs.FINDINGS), session.texts()));
    }
    sinks.add(new Details(out.resolve(Outputs.DETAILS)));
    return sinks;
  }

  private String line(ReportAudit audit, Message reason) {
    return session
        .texts()
        .get("summary.not-audited", audit.file(), audit.status(), session.texts().render(reason));
  }

  private void report(Summary summary) {
    session.tell(
        "summary.files",
        summary.files(),
        summary.files(Status.AUDITED),
        summary.files(Status.PARTIAL),
        summary.files(Status.FAILED));
    session.tell(
        "summary.findings",
        summary.findings(),
        summary.findings(Severity.ERROR),
        summary.findings(Severity.WARNING),
        summary.findings(Severity.NOTE));
    if (formats.contains(Format.XLSX)) {
      session.tell("summary.workbook", out.resolve(Outputs.WORKBOOK));
    }
    if (formats.contains(Format.JSON)) {
      session.tell("summary.json", out.resolve(Outputs.FINDINGS));
    }
  }

  private Progress progress() {
    return session.terminal()
        ? Progress.bar(session.err(), session.texts(), System::nanoTime)
        : Progress.lines(session.err(), session.texts());
  }
}
