package gouji.checker.cli;

/** What the shell is told; of several that apply, the highest but for {@link #USAGE}. */
public final class ExitCode {
  public static final int AUDITED = 0;

  /** Some files were not audited, or not wholly. */
  public static final int NOT_ALL_AUDITED = 1;

  /** Nothing was audited. */
  public static final int USAGE = 2;

  /** What --fail-on names was found. */
  public static final int FOUND = 3;

  private ExitCode() {}
}
