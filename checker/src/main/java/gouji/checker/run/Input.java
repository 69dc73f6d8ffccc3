package gouji.checker.run;

import gouji.checker.text.Message;
import gouji.extractor.container.Source;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file to audit.
 *
 * @param name the path relative to the audited folder, with / separators; of a file within a file,
 *     the path of that, /, and the path in it
 * @param unreadable why it cannot even be opened
 * @param depth how many files it stands in
 */
public record Input(Source file, String name, Optional<Message> unreadable, int depth) {

  /** A file on the disk. */
  public Input(Path file, String name, Optional<Message> unreadable) {
    this(Source.of(file), name, unreadable, 0);
  }
}
