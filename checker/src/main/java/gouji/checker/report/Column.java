package gouji.checker.report;

/**
 * A column of a sheet.
 *
 * @param key its heading in the bundle
 * @param width in Latin letters
 */
record Column(String key, int width, Look look) {

  /** How its cells look. */
  enum Look {
    /** Wrapped, from the left. */
    TEXT,
    /** Short words, pages, years: in the middle. */
    CENTRED,
    /** Amounts, from the right. */
    NUMBER
  }

  static Column text(String key, int width) {
    return new Column(key, width, Look.TEXT);
  }

  static Column centred(String key, int width) {
    return new Column(key, width, Look.CENTRED);
  }

  static Column number(String key, int width) {
    return new Column(key, width, Look.NUMBER);
  }
}
