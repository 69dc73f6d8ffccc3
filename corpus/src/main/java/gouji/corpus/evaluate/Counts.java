package gouji.corpus.evaluate;

/**
 * What became of labels and findings.
 *
 * @param labels those that any auditor reports
 * @param found how many of them a finding cites
 * @param right findings that a label explains
 * @param wrong findings that none does
 */
record Counts(int labels, int found, int right, int wrong) {
  static final Counts NONE = new Counts(0, 0, 0, 0);

  Counts plus(Counts other) {
    return new Counts(
        labels + other.labels, found + other.found, right + other.right, wrong + other.wrong);
  }

  int missed() {
    return labels - found;
  }

  Proportion recall() {
    return new Proportion(found, labels);
  }

  Proportion precision() {
    return new Proportion(right, right + wrong);
  }
}
