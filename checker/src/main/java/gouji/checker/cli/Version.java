package gouji.checker.cli;

import java.util.Locale;
import java.util.ResourceBundle;

/** Which build this is. */
final class Version {
  static final String NUMBER =
      ResourceBundle.getBundle("gouji.checker.cli.version", Locale.ROOT).getString("version");

  private Version() {}
}
