package gouji.extractor.container;

import gouji.extractor.container.Contained.Problem;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;

/** The files in a ZIP archive. Nothing is unpacked to the disk. */
public final class ZipArchive {
  /** A file may grow to this size however well it packs. */
  private static final long SMALL = 64L << 20;

  /** What is larger and grows more than so many times is made to fill a disk. */
  private static final long MOST_GROWTH = 100;

  /** To so much the files of one archive may grow together. */
  private static final long MOST_BYTES = 8L << 30;

  private static final int MOST_ENTRIES = 100_000;

  /** What the parts of a document are packed with: Office Open XML, OpenDocument, OFD. */
  private static final Pattern DOCUMENT =
      Pattern.compile("\\[Content_Types]\\.xml|mimetype|OFD\\.xml");

  private static final Pattern UNSAFE =
      Pattern.compile("/.*|[A-Za-z]:.*|(.*/)?\\.\\.(/.*)?|.*\\x00.*");

  private ZipArchive() {}

  /** Whether the file begins as a ZIP archive does; one that cannot be read does not. */
  public static boolean isOne(Source source) {
    try (InputStream in = source.open()) {
      byte[] magic = in.readNBytes(4);
      return magic.length == 4
          && magic[0] == 'P'
          && magic[1] == 'K'
          && (magic[2] == 3 && magic[3] == 4 || magic[2] == 5 && magic[3] == 6);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * The files in a ZIP archive, in its order; empty when it is a document, whose parts are packed
   * so.
   *
   * @throws IOException when it is broken
   */
  public static Optional<List<Contained>> list(Source source) throws IOException {
    Source archive = source.atHand();
    try (ZipFile zip = open(archive)) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      if (entries.stream().anyMatch(e -> DOCUMENT.matcher(e.getName()).matches())) {
        return Optional.empty();
      }
      if (entries.size() > MOST_ENTRIES) {
        throw new IOException("more than " + MOST_ENTRIES + " entries");
      }
      return Optional.of(list(zip, archive, entries));
    }
  }

  private static List<Contained> list(ZipFile zip, Source archive, List<ZipArchiveEntry> entries) {
    List<Contained> files = new ArrayList<>();
    Set<String> names = new HashSet<>();
    long total = 0;
    for (int i = 0; i < entries.size(); i++) {
      ZipArchiveEntry entry = entries.get(i);
      String name = ZipNames.of(entry);
      if (name.endsWith("/")) {
        continue;
      }
      total += Math.max(0, entry.getSize());
      Optional<Problem> problem = problem(zip, entry, name, total);
      if (problem.isEmpty() && !names.add(name)) {
        problem = Optional.of(Problem.SAME_NAME);
      }
      files.add(new Contained(name, new Entry(archive, i, entry.getSize()), problem));
    }
    return files;
  }

  private static Optional<Problem> problem(
      ZipFile zip, ZipArchiveEntry entry, String name, long total) {
    if (UNSAFE.matcher(name).matches()) {
      return Optional.of(Problem.UNSAFE_NAME);
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return Optional.of(Problem.ENCRYPTED);
    }
    if (!zip.canReadEntryData(entry)) {
      return Optional.of(Problem.UNKNOWN_METHOD);
    }
    long size = entry.getSize();
    boolean grows = size > SMALL && size / MOST_GROWTH > Math.max(1, entry.getCompressedSize());
    return grows || total > MOST_BYTES ? Optional.of(Problem.TOO_LARGE) : Optional.empty();
  }

  private static ZipFile open(Source archive) throws IOException {
    return ZipFile.builder().setSeekableByteChannel(archive.channel()).get();
  }

  /**
   * An entry of an archive.
   *
   * @param index in the archive's directory: two entries may have one name
   * @param size as the directory says; no more is read
   */
  private record Entry(Source archive, int index, long size) implements Source {
    @Override
    public InputStream open() throws IOException {
      ZipFile zip = ZipArchive.open(archive);
      try {
        ZipArchiveEntry entry = Collections.list(zip.getEntries()).get(index);
        InputStream bounded =
            BoundedInputStream.builder()
                .setInputStream(zip.getInputStream(entry))
                .setMaxCount(size)
                .get();
        return new FilterInputStream(bounded) {
          @Override
          public void close() throws IOException {
            super.close();
            zip.close();
          }
        };
      } catch (IOException | RuntimeException e) {
        zip.close();
        throw e;
      }
    }
  }
}
