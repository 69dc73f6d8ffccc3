package gouji.extractor.model;

/**
 * Why a table was taken to go on on another page.
 *
 * @param page the page on which it goes on, from 1
 * @param repeatedRows how many rows of that page were left out because they repeat the header
 * @param healed whether the first row there was the rest of a row that the page's end had cut
 */
public record Join(int page, Reason reason, int repeatedRows, boolean healed) {

  /** The strongest sign; in each case the columns agree and no text stands in between. */
  public enum Reason {
    /** The header is printed again. */
    REPEATED_HEADER,
    /** What stands above says so: 续表. */
    CONTINUED_TITLE,
    /** The title is printed again. */
    SAME_TITLE,
    /** Nothing but the page's end parts columns that agree. */
    SAME_COLUMNS
  }
}
