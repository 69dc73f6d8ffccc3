package gouji.checker.cli;

import gouji.checker.text.Texts;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;

/**
 * A subcommand that another module adds to {@code audit}: a class with picocli's
 * {@code @Command(name = …)}, named in {@code META-INF/services/gouji.checker.cli.AuditCommand}. It
 * writes through its {@code CommandSpec}'s command line and returns the exit code.
 */
public interface AuditCommand extends Callable<Integer> {

  /**
   * Called once, before the arguments are read; a command that speaks to the user keeps the texts.
   *
   * @return the bundle from which picocli takes the command's help, with keys {@code audit.NAME.…}
   */
  default ResourceBundle helpTexts(Texts texts) {
    return texts.bundle();
  }
}
