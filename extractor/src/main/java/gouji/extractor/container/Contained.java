package gouji.extractor.container;

import java.util.Optional;

/**
 * A file within a file.
 *
 * @param name its path there, with / separators
 * @param problem why it is not to be read
 */
public record Contained(String name, Source source, Optional<Problem> problem) {

  /** Why a file within a file is not read. */
  public enum Problem {
    /** It needs a password. */
    ENCRYPTED,
    /** Its name leads out of the archive: ../x, /x, C:\x. */
    UNSAFE_NAME,
    /** Another file of the archive has the same name. */
    SAME_NAME,
    /** It is packed in a way that cannot be unpacked. */
    UNKNOWN_METHOD,
    /** It would grow beyond what a report can be. */
    TOO_LARGE
  }
}
