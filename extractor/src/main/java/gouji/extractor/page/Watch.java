package gouji.extractor.page;

/** Asked before each page that has to be recognised in its picture, which takes seconds. */
@FunctionalInterface
public interface Watch {
  /** Has all the time there is. */
  Watch PATIENT = (page, pages) -> true;

  /**
   * Whether there is still time for it.
   *
   * @param page the one that is next, from 1
   * @param pages how many the file says it has
   */
  boolean allows(int page, int pages);
}
