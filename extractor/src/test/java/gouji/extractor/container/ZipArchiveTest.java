package gouji.extractor.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.extractor.container.Contained.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipArchiveTest {

  @ParameterizedTest
  @ValueSource(strings = {"GBK", "UTF-8"})
  void namesAreReadInWhateverTheyWereWritten(String charset) throws IOException {
    // Without the flag that says UTF-8, as Chinese Windows and macOS write.
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      zip.setEncoding(charset);
      zip.setUseLanguageEncodingFlag(false);
      zip.putArchiveEntry(new ZipArchiveEntry("2023年度/部门决算.pdf"));
      zip.write(1);
      zip.closeArchiveEntry();
    }

    assertEquals("2023年度/部门决算.pdf", list(out.toByteArray()).get(0).name());
  }

  @Test
  void anEntryIsReadAgainAndAgain() throws IOException {
    Contained file = list(zip(Map.of("a.txt", "甲".getBytes(UTF_8)))).get(0);

    assertArrayEquals("甲".getBytes(UTF_8), file.source().bytes());
    assertArrayEquals("甲".getBytes(UTF_8), file.source().bytes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"../a.pdf", "b/../../a.pdf", "/a.pdf", "C:\\a.pdf", "..\\a.pdf"})
  void aNameThatLeadsOutIsNotOpened(String name) throws IOException {
    assertEquals(
        Optional.of(Problem.UNSAFE_NAME), list(zip(Map.of(name, new byte[1]))).get(0).problem());
  }

  @Test
  void theSecondOfTwoWithOneNameSaysSo() throws IOException {
    byte[] zip = zip(Map.of("a.pdf", new byte[] {1}, "b.pdf", new byte[] {2}));
    String text = new String(zip, java.nio.charset.StandardCharsets.ISO_8859_1);
    byte[] twice =
        text.replace("b.pdf", "a.pdf").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

    List<Contained> files = list(twice);

    assertEquals(Optional.empty(), files.get(0).problem());
    assertEquals(Optional.of(Problem.SAME_NAME), files.get(1).problem());
  }

  @Test
  void anEncryptedEntrySaysSo() throws IOException {
    byte[] zip = zip(Map.of("a.pdf", new byte[] {1}));
    // The flag stands in the local header and in the directory.
    for (int i = 0; i + 8 < zip.length; i++) {
      boolean header = zip[i] == 'P' && zip[i + 1] == 'K';
      if (header && zip[i + 2] == 3) {
        zip[i + 6] |= 1;
      } else if (header && zip[i + 2] == 1) {
        zip[i + 8] |= 1;
      }
    }

    assertEquals(Optional.of(Problem.ENCRYPTED), list(zip).get(0).problem());
  }

  @Test
  void whatGrowsBeyondMeasureIsNotOpened() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("bomb.txt"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 65; i++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }

    assertEquals(Optional.of(Problem.TOO_LARGE), list(out.toByteArray()).get(0).problem());
  }

  @Test
  void noMoreIsReadThanTheDirectorySays() throws IOException {
    byte[] content = new byte[1000];
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      ZipEntry entry = new ZipEntry("a.txt");
      CRC32 sum = new CRC32();
      sum.update(content);
      zip.putNextEntry(entry);
      zip.write(content);
      zip.closeEntry();
    }
    byte[] zip = out.toByteArray();
    for (int i = 0; i + 28 < zip.length; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
        zip[i + 24] = 10; // the size in the directory
        zip[i + 25] = 0;
      }
    }

    Contained file = list(zip).get(0);

    assertTrue(file.source().bytes().length <= 10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[Content_Types].xml", "mimetype", "OFD.xml"})
  void aDocumentInPartsIsNoArchive(String part) throws IOException {
    byte[] office = zip(Map.of(part, new byte[1]));

    assertTrue(ZipArchive.isOne(Source.of(office)));
    assertEquals(Optional.empty(), ZipArchive.list(Source.of(office)));
    assertFalse(ZipArchive.isOne(Source.of("%PDF-1.7".getBytes(UTF_8))));
  }

  @Test
  void aBrokenArchiveThrows() throws IOException {
    byte[] zip = zip(Map.of("a.pdf", new byte[100]));

    assertThrows(
        IOException.class,
        () -> ZipArchive.list(Source.of(java.util.Arrays.copyOf(zip, zip.length / 2))));
  }

  private static List<Contained> list(byte[] zip) throws IOException {
    return ZipArchive.list(Source.of(zip)).orElseThrow();
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, Charset.forName("UTF-8"))) {
      for (String name : files.keySet().stream().sorted().toList()) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(files.get(name));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
