package gouji.checker.report;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written aside and then moved into place, so that nobody ever reads half of it, and
 * a run that dies leaves the last result as it was.
 */
final class NewFile implements Closeable {
  private final Path target;
  private final Path aside;

  NewFile(Path target) throws IOException {
    this.target = target;
    this.aside = target.resolveSibling("." + target.getFileName() + ".part");
    Files.deleteIfExists(aside);
  }

  /** Where to write. */
  Path aside() {
    return aside;
  }

  void moveIntoPlace() throws IOException {
    try {
      Files.move(
          aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes what was not moved. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(aside);
  }
}
