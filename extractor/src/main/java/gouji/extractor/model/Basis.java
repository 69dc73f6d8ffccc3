package gouji.extractor.model;

/** On which books a figure stands. */
public enum Basis {
  INITIAL_BUDGET,
  ADJUSTED_BUDGET,
  /** A budget, the text does not say which. */
  BUDGET,
  FINAL_ACCOUNTS,
  OPENING,
  CLOSING,
  TARGET,
  ACHIEVED,
  UNSTATED;

  public boolean isBudget() {
    return this == INITIAL_BUDGET || this == ADJUSTED_BUDGET || this == BUDGET;
  }
}
