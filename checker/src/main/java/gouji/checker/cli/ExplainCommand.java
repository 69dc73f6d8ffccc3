package gouji.checker.cli;

import gouji.checker.report.Details;
import gouji.checker.run.Outputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code audit explain}: one finding of the last run in full. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "ID", arity = "0..1", descriptionKey = "cli.id")
  private String id = "";

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "cli.explain.out")
  private Path out = Path.of(Outputs.DEFAULT_FOLDER);

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (id.isEmpty()) {
      throw new Misuse("error.no-id");
    }
    Path details = out.resolve(Outputs.DETAILS);
    if (!Files.isRegularFile(details)) {
      throw new Misuse("error.no-details", out);
    }
    List<String> found;
    try {
      found = Details.find(details, id, session.texts());
    } catch (IOException e) {
      throw new Misuse("error.unreadable", details, e.getClass().getSimpleName());
    }
    if (found.isEmpty()) {
      throw new Misuse("error.no-finding", id);
    }
    if (found.size() > 1) {
      throw new Misuse("error.ambiguous", id);
    }
    session.out().print(found.get(0));
    return ExitCode.AUDITED;
  }
}
