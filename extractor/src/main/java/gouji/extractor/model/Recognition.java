package gouji.extractor.model;

/**
 * How a character was recognised in a picture.
 *
 * @param confidence in the character, 0 to 1; 0 where something lies over it
 * @param rival what else the picture may show there; empty when nothing else is plausible
 */
public record Recognition(float confidence, String rival) {
  /** By a program that does not say how sure it was. */
  public static final Recognition UNKNOWN = new Recognition(0.5f, "");

  /** Whether something lies over the character, so that it is half guessed. */
  public boolean isHalfHidden() {
    return confidence == 0;
  }
}
