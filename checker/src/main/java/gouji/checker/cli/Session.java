package gouji.checker.cli;

import gouji.checker.run.Auditor;
import gouji.checker.run.ReportReader;
import gouji.checker.text.Texts;
import java.io.PrintWriter;

/**
 * What the commands share in one run of the program.
 *
 * @param out results
 * @param err progress and what went wrong
 * @param terminal whether a person watches {@code err}
 */
record Session(
    ReportReader reader,
    Auditor auditor,
    Texts texts,
    PrintWriter out,
    PrintWriter err,
    boolean terminal) {

  void tell(String key, Object... args) {
    out.println(texts.get(key, args));
  }

  void warn(String key, Object... args) {
    err.println(texts.get(key, args));
  }
}
