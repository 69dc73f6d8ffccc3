package gouji.checker.cli;

import gouji.checker.rule.AuditRule;
import gouji.checker.rule.Rule;
import gouji.checker.rule.Rules;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code audit rules}: what is looked for. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {
  private final Session session;

  RulesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    for (Rule rule : Rules.ALL) {
      AuditRule info = Rules.info(rule);
      session.tell("rules.line", info.id(), Rules.title(info, session.texts()), info.severity());
      session.tell("rules.authority", info.authority());
    }
    return ExitCode.AUDITED;
  }
}
