package gouji.corpus.evaluate;

/**
 * So many of so many, and what share that lets one expect of others of the kind: Wilson's interval
 * for 95 %, which stays between 0 and 1 and is wide where there is little to go by.
 */
record Proportion(int part, int whole) {
  /** The normal distribution has 95 % of its mass within so many standard deviations. */
  private static final double Z = 1.959964;

  Proportion {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException(part + " of " + whole);
    }
  }

  /**
   * Whether there is anything to take a share of; else the share and its bounds are not numbers.
   */
  boolean isDefined() {
    return whole > 0;
  }

  double value() {
    return (double) part / whole;
  }

  double low() {
    return part == 0 ? 0 : middle() - half();
  }

  double high() {
    return part == whole ? 1 : middle() + half();
  }

  private double middle() {
    return (value() + Z * Z / (2 * whole)) / (1 + Z * Z / whole);
  }

  private double half() {
    double share = value();
    return Z
        * Math.sqrt(share * (1 - share) / whole + Z * Z / (4.0 * whole * whole))
        / (1 + Z * Z / whole);
  }
}
