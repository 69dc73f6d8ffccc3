package gouji.extractor.container;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;

/** The names of an archive's entries, most of which do not say how they are written. */
final class ZipNames {
  /** Chinese Windows writes GBK, others UTF-8 without saying so; UTF-8 hardly happens by chance. */
  private static final List<Charset> USUAL =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

  private ZipNames() {}

  /** The entry's path with / separators. */
  static String of(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    boolean known =
        raw == null
            || entry.getGeneralPurposeBit().usesUTF8ForNames()
            || entry.getNameSource() == NameSource.UNICODE_EXTRA_FIELD;
    return (known ? entry.getName() : decode(raw)).replace('\\', '/');
  }

  private static String decode(byte[] raw) {
    for (Charset charset : USUAL) {
      try {
        return charset.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
      } catch (CharacterCodingException e) {
        // Another one, then.
      }
    }
    return new String(raw, StandardCharsets.ISO_8859_1);
  }
}
