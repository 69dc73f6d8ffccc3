package gouji.extractor.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StreamedContentTest {
  /** Ends in the middle of a chunk. */
  private static final byte[] BYTES = new byte[5 * StreamedContent.CHUNK / 2];

  static {
    for (int i = 0; i < BYTES.length; i++) {
      BYTES[i] = (byte) (i * 31);
    }
  }

  private final StreamedContent content = new StreamedContent(new ByteArrayInputStream(BYTES));

  @Test
  void bytesComeOneByOneToTheEnd() throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    for (int b = content.read(); b >= 0; b = content.read()) {
      read.write(b);
    }
    assertArrayEquals(BYTES, read.toByteArray());
    assertEquals(BYTES.length, content.getPosition());
    assertEquals(-1, content.read());
    assertEquals(-1, content.peek());
  }

  @Test
  void bytesComeInStretches() throws IOException {
    byte[] stretch = new byte[BYTES.length + 1];
    assertEquals(3, content.read(stretch, 0, 3));
    assertEquals(BYTES.length - 3, content.read(stretch, 3, BYTES.length));
    assertArrayEquals(BYTES, Arrays.copyOf(stretch, BYTES.length));
    assertEquals(-1, content.read(stretch, 0, 1));
  }

  @Test
  void lookingAheadTakesNothing() throws IOException {
    assertEquals(BYTES[0] & 0xFF, content.peek());
    assertEquals(0, content.getPosition());
    assertEquals(BYTES[0] & 0xFF, content.read());
  }

  @Test
  void bytesOfTheChunkBeforeCanBeTakenBack() throws IOException {
    int place = StreamedContent.CHUNK + 2;
    content.read(new byte[place], 0, place);
    content.rewind(10);
    assertEquals(place - 10, content.getPosition());
    for (int i = place - 10; i < BYTES.length; i++) {
      assertEquals(BYTES[i] & 0xFF, content.read());
    }
  }

  @Test
  void noMoreIsTakenBackThanIsRemembered() throws IOException {
    content.read(new byte[BYTES.length], 0, BYTES.length);
    assertThrows(IOException.class, () -> content.rewind(BYTES.length));
    assertThrows(IOException.class, () -> content.seek(0));
  }

  @Test
  void theEndIsKnownOnceAReadHasFoundIt() throws IOException {
    content.read(new byte[BYTES.length], 0, BYTES.length);
    assertFalse(content.isEOF());
    assertEquals(-1, content.read());
    assertTrue(content.isEOF());
    content.rewind(1);
    assertFalse(content.isEOF());
    assertEquals(BYTES[BYTES.length - 1] & 0xFF, content.read());
    assertEquals(-1, content.read());
  }
}
