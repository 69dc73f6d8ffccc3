package gouji.extractor.model;

import java.math.BigDecimal;

/** How far a printed number can be taken at its word. */
public sealed interface Precision {

  /**
   * Rounded or cut to {@code places} decimals; trailing zeros count, 2.0 has one. Negative for a
   * number in words: 三百 has -2.
   */
  record Decimals(int places) implements Precision {}

  /** Exact as printed: heads, items, scores. */
  record Exact() implements Precision {}

  /** 约, 近, 余 …: says nothing that could be tested. */
  record Approximate() implements Precision {}

  /** 不少于, ≥, 以上: a bound from below. */
  record AtLeast() implements Precision {}

  /** 不超过, ≤, 以内: a bound from above. */
  record AtMost() implements Precision {}

  /** One end of a stretch from {@code low} to {@code high}, in the figure's unit: 20%-40%. */
  record Range(BigDecimal low, BigDecimal high) implements Precision {}

  /** Whether it states an amount that can be reckoned with, rather than a bound or a guess. */
  default boolean isDefinite() {
    return this instanceof Decimals || this instanceof Exact;
  }
}
