package gouji.reconciler.assertion;

/** How the claimed side must stand to the computed side. */
public enum Relation {
  EQUAL,
  AT_MOST,
  LESS,
  GREATER
}
