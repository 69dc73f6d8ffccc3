package gouji.corpus.evaluate;

/** What the program makes of a relation that holds; the best comes first. */
enum Standing {
  /** It found the relation and says that it holds. */
  HOLDS,
  /** It found it and cannot decide it. */
  UNDECIDABLE,
  /** It found it and says that it fails. */
  FAILS,
  /** It would not have noticed a mistake there. */
  NOT_FOUND
}
