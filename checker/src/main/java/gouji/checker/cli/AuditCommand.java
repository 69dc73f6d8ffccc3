package gouji.checker.cli;

import gouji.checker.text.Texts;
import java.util.concurrent.Callable;

/**
 * A subcommand that another module adds to {@code audit}: a class with picocli's
 * {@code @Command(name = …)}, named in {@code META-INF/services/gouji.checker.cli.AuditCommand}. It
 * writes through its {@code CommandSpec}'s command line and returns the exit code.
 */
public interface AuditCommand extends Callable<Integer> {

  /**
   * What the command says, of itself in its help under keys {@code audit.NAME.…} and otherwise;
   * called before the arguments are read. A command that speaks to the user keeps what it returns.
   *
   * @param texts those of the program, in the user's language
   */
  default Texts texts(Texts texts) {
    return texts;
  }
}
