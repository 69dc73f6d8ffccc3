package gouji.extractor.model;

/** How far a printed number can be taken at its word. */
public sealed interface Precision {

  /** Rounded or cut to {@code places} decimals; trailing zeros count, 2.0 has one. */
  record Decimals(int places) implements Precision {}

  /** Exact as printed: heads, items, scores. */
  record Exact() implements Precision {}

  /** 约, 近, 余, 不少于 …: says nothing that could be tested. */
  record Approximate() implements Precision {}
}
