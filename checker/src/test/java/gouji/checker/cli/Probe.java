package gouji.checker.cli;

import gouji.checker.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command as another module would add it. */
@Command(name = "probe")
public final class Probe implements AuditCommand {
  @Spec private CommandSpec spec = CommandSpec.create();
  private String language = "";

  @Override
  public Texts texts(Texts texts) {
    language = texts.locale().getLanguage();
    return texts;
  }

  @Override
  public Integer call() {
    spec.commandLine().getOut().println("probed in " + language);
    return 0;
  }
}
