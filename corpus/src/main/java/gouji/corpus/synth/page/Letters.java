package gouji.corpus.synth.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one PDF, and how wide their characters are. */
final class Letters {
  private static final float UNITS = 1000;

  private final PDDocument document;
  private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
  private final Map<Face, Map<Integer, Float>> widths = new EnumMap<>(Face.class);

  Letters(PDDocument document) {
    this.document = document;
  }

  PDFont font(Face face) throws IOException {
    PDFont font = fonts.get(face);
    if (font == null) {
      try (InputStream file = face.file()) {
        font = PDType0Font.load(document, file);
      }
      fonts.put(face, font);
    }
    return font;
  }

  /** In points, at a size. */
  float width(String text, Type type) throws IOException {
    float sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum += width(text.charAt(i), type);
    }
    return sum;
  }

  float width(char character, Type type) throws IOException {
    Face face = type.face(character);
    Map<Integer, Float> known = widths.computeIfAbsent(face, f -> new HashMap<>());
    Float width = known.get((int) character);
    if (width == null) {
      width = font(face).getStringWidth(String.valueOf(character)) / UNITS;
      known.put((int) character, width);
    }
    return width * type.size();
  }

  /**
   * How something is set.
   *
   * @param digits the face of what is not Chinese
   */
  record Type(Face chinese, Face digits, float size, boolean bold) {
    private static final char LAST_LATIN = 0x7e;

    Face face(char character) {
      return character <= LAST_LATIN ? digits : chinese;
    }
  }
}
