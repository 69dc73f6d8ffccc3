package gouji.extractor.model;

import java.util.Optional;

/** Something that could not be read, as data: it is shown to the auditor, never only logged. */
public record ReadIssue(Code code, Optional<Integer> page, String detail) {

  /** What went wrong. */
  public enum Code {
    /** Needs a password. */
    ENCRYPTED,
    /** The file's structure is broken beyond repair. */
    DAMAGED,
    /** No bytes, or no pages. */
    EMPTY,
    /** A page shows a picture and has no usable text. */
    IMAGE_ONLY_PAGE,
    /** A picture stands in the text that may show figures. */
    UNREAD_PICTURE,
    /** What the file holds and does not show: hidden rows, columns, sheets, text. */
    HIDDEN,
    /** Characters of a page stand for no known character, and were left out. */
    UNKNOWN_CHARACTERS,
    /** A page had to be recognised, and recognition does not work on this machine. */
    NO_RECOGNITION,
    /** Files are attached, which are read on their own. */
    ATTACHED_FILES,
    /** Not a format that this program reads. */
    UNSUPPORTED_TYPE,
    /** A page's content could not be parsed to its end. */
    DAMAGED_PAGE,
    /** A table's cells do not hold exactly the digits printed there. */
    UNVERIFIED_TABLE,
    /** What looks like a table was read as text. */
    UNREAD_TABLE,
    /**
     * Words that the page holds and does not show, white or without ink; the detail is the words.
     */
    HIDDEN_TEXT,
    /** A limit of size or time cut the reading short. */
    LIMIT
  }
}
