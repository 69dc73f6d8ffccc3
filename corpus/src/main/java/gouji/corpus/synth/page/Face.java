package gouji.corpus.synth.page;

import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;

/** A typeface that comes with the project. */
enum Face {
  /** Strokes of one width, as in headings. */
  HEI,
  /** As written with a brush. */
  KAI;

  InputStream file() {
    String name = name().toLowerCase(Locale.ROOT) + ".ttf";
    return Objects.requireNonNull(Face.class.getResourceAsStream(name), name);
  }
}
