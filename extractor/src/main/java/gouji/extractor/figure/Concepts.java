package gouji.extractor.figure;

import java.util.Optional;

/** The catalogue's concepts, for those who read figures. */
public final class Concepts {
  private Concepts() {}

  /** The concept that words name, when nothing is left over: 总支出, 基本支出. */
  public static Optional<String> named(String words) {
    return Catalogue.read(words, Optional.empty()).concept();
  }

  /** The fund that words name before a concept: 一般公共预算财政拨款总支出. */
  public static Optional<String> fundOf(String words) {
    return Catalogue.read(words, Optional.empty()).fund();
  }
}
