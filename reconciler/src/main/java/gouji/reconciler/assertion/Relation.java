package gouji.reconciler.assertion;

/** How the claimed side must stand to the computed side. */
public enum Relation {
  EQUAL,
  /** They would agree only if one had been copied from the other. */
  DIFFERENT,
  AT_MOST,
  LESS,
  GREATER
}
