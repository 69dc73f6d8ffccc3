package gouji.extractor.model;

import java.util.Optional;

/**
 * Something that could not be read, as data: it is shown to the auditor, never only logged.
 *
 * @param detail what the code leaves open, in no language: a count, a measure, a name, words of the
 *     file, what a library said; may be empty
 */
public record ReadIssue(Code code, Optional<Integer> page, String detail) {

  /** What went wrong. */
  public enum Code {
    /** Needs a password. */
    ENCRYPTED,
    /** The file's structure is broken beyond repair. */
    DAMAGED,
    /** No bytes, or no pages. */
    EMPTY,
    /** A page shows a picture and has no usable text; in a file without pages, so many do. */
    IMAGE_ONLY_PAGE,
    /** Pictures stand in the text that may show figures; the detail is how many. */
    UNREAD_PICTURE,
    /** A sheet that is not shown, or rows and columns of one; the detail names them. */
    HIDDEN_CELLS,
    /** So many characters of a page stand for no known character, and were left out. */
    UNKNOWN_CHARACTERS,
    /** So many lines of a page that was recognised could not be. */
    UNREAD_LINES,
    /** A page had to be recognised, and the time for the file was over. */
    OUT_OF_TIME,
    /** A page had to be recognised, and recognition does not work on this machine. */
    NO_RECOGNITION,
    /** So many files are attached, which are read on their own. */
    ATTACHED_FILES,
    /** Not a format that this program reads; the detail is its media type. */
    UNSUPPORTED_TYPE,
    /** A page's content could not be parsed to its end. */
    DAMAGED_PAGE,
    /** The cells of a table, whose title is the detail, do not hold exactly the digits there. */
    UNVERIFIED_TABLE,
    /** What looks like a table was read as text. */
    UNREAD_TABLE,
    /** Words that are there and not shown: white, without ink, hidden; the detail is the words. */
    HIDDEN_TEXT,
    /** A limit of size cut the reading short. */
    LIMIT
  }
}
