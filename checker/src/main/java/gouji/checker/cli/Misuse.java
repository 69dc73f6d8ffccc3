package gouji.checker.cli;

import gouji.checker.text.Message;

/** The user asked for something that cannot be done; ends in exit code 2 and a sentence. */
public final class Misuse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  // A message is rendered where it is caught and never leaves the process.
  private final transient Message sentence;

  public Misuse(String key, Object... args) {
    super(key);
    this.sentence = Message.of(key, args);
  }

  Message sentence() {
    return sentence;
  }
}
