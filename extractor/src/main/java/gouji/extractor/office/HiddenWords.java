package gouji.extractor.office;

import gouji.extractor.model.ReadIssue;
import java.util.Optional;

/** Words of a file that it holds and does not show. */
final class HiddenWords {
  /** So much of them shows what they are. */
  private static final int MOST = 60;

  private final StringBuilder words = new StringBuilder();

  void add(CharSequence text) {
    words.append(text);
  }

  /** Says that there are some. */
  Optional<ReadIssue> issue() {
    return words.chars().anyMatch(Character::isLetterOrDigit)
        ? Optional.of(
            new ReadIssue(
                ReadIssue.Code.HIDDEN_TEXT,
                Optional.empty(),
                words.substring(0, Math.min(MOST, words.length()))))
        : Optional.empty();
  }
}
