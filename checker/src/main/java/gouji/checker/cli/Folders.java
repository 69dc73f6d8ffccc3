package gouji.checker.cli;

import gouji.checker.run.Input;
import gouji.checker.run.Inputs;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Checks what the user names before anything is begun. */
final class Folders {
  private Folders() {}

  static List<Input> inputs(List<Path> paths, Path out) {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new Misuse("error.not-found", path);
      }
    }
    List<Input> inputs;
    try {
      inputs = Inputs.find(paths, out);
    } catch (IOException e) {
      throw new Misuse("error.unreadable", String.valueOf(e.getMessage()), why(e));
    }
    if (inputs.isEmpty()) {
      throw new Misuse("error.nothing", paths);
    }
    return inputs;
  }

  static void writable(Path out) {
    try {
      Files.createDirectories(out);
      Files.delete(Files.createTempFile(out, ".audit", ".part"));
    } catch (IOException e) {
      throw unwritable(out, e);
    }
  }

  static Misuse unwritable(Path out, IOException e) {
    return new Misuse("error.out", out, why(e));
  }

  private static String why(IOException e) {
    return e instanceof AccessDeniedException || e instanceof FileAlreadyExistsException
        ? e.getClass().getSimpleName()
        : e.getClass().getSimpleName() + ": " + e.getMessage();
  }
}
