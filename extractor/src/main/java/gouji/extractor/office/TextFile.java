package gouji.extractor.office;

import gouji.extractor.office.OfficeFlow.Look;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Plain text: each line a paragraph unless its lines are wrapped, the first one its title. */
final class TextFile {
  private static final int LONGEST_TITLE = 60;

  /** What is written in Chinese without a mark of its encoding, the stricter first. */
  private static final List<Charset> USUAL =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), Charset.forName("Big5"));

  private TextFile() {}

  static void read(byte[] bytes, OfficeFlow flow) {
    boolean first = true;
    for (String paragraph : WrappedLines.joined(List.of(decode(bytes).split("\\R|\f")))) {
      String text = paragraph.strip();
      boolean title = first && text.length() <= LONGEST_TITLE && !text.endsWith("。");
      flow.paragraph(text, title ? Look.TITLE : Look.PLAIN);
      first &= text.isEmpty();
    }
  }

  /** The text in its encoding, by its byte order mark or by which one it obeys throughout. */
  static String decode(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    for (Charset charset : USUAL) {
      try {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException e) {
        // Another one, then.
      }
    }
    return new String(bytes, USUAL.get(1));
  }

  private static boolean begins(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
