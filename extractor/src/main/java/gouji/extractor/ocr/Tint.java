package gouji.extractor.ocr;

/** What a seal's ink looks like in a scan. */
enum Tint {
  /** Of whatever colour. */
  COLOURED {
    @Override
    boolean of(int rgb) {
      int darkest = Math.min(rgb >> 16 & 0xFF, Math.min(rgb >> 8 & 0xFF, rgb & 0xFF));
      return brightness(rgb) - darkest >= APART;
    }
  },
  /** Grey, where the scan has no colours: darker than paper, brighter than print. */
  PALE {
    @Override
    boolean of(int rgb) {
      return !COLOURED.of(rgb) && !isPrint(rgb) && brightness(rgb) <= PAPER;
    }
  };

  /** A pixel whose channels are so far apart is coloured. */
  private static final int APART = 45;

  private static final int PRINT = 95;
  private static final int PAPER = 205;

  abstract boolean of(int rgb);

  /** Whether a pixel is as dark as what was printed. */
  static boolean isPrint(int rgb) {
    return brightness(rgb) < PRINT;
  }

  /** Of the brightest channel. */
  static int brightness(int rgb) {
    return Math.max(rgb >> 16 & 0xFF, Math.max(rgb >> 8 & 0xFF, rgb & 0xFF));
  }
}
