package gouji.checker.run;

import gouji.checker.text.Message;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file to audit.
 *
 * @param name the path relative to the audited folder, with / separators
 * @param unreadable why it cannot even be opened
 */
public record Input(Path file, String name, Optional<Message> unreadable) {}
