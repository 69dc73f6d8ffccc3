package gouji.corpus.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Where and when something was measured. */
final class Machine {
  private Machine() {}

  static String describe() {
    return String.join(
        ", ",
        LocalDate.now(ZoneOffset.UTC).toString(),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors() + " cores",
        "Java " + System.getProperty("java.version"));
  }
}
