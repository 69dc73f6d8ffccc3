package gouji.extractor.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Where a file's bytes come from; they can be read more than once. */
public interface Source {
  InputStream open() throws IOException;

  /** How many bytes there are; of a file within an archive, as the archive says. */
  long size() throws IOException;

  default byte[] bytes() throws IOException {
    try (InputStream in = open()) {
      return in.readAllBytes();
    }
  }

  /** For reading here and there. */
  default SeekableByteChannel channel() throws IOException {
    return new SeekableInMemoryByteChannel(bytes());
  }

  /** The same bytes, so that reading them many times does not take them out of an archive anew. */
  default Source atHand() throws IOException {
    return of(bytes());
  }

  /** A file on the disk. */
  static Source of(Path file) {
    return new Source() {
      @Override
      public InputStream open() throws IOException {
        return Files.newInputStream(file);
      }

      @Override
      public long size() throws IOException {
        return Files.size(file);
      }

      @Override
      public SeekableByteChannel channel() throws IOException {
        return Files.newByteChannel(file);
      }

      @Override
      public Source atHand() {
        return this;
      }
    };
  }

  /** Bytes in memory. */
  static Source of(byte[] bytes) {
    return new Source() {
      @Override
      public InputStream open() {
        return new ByteArrayInputStream(bytes);
      }

      @Override
      public long size() {
        return bytes.length;
      }

      @Override
      public byte[] bytes() {
        return bytes;
      }

      @Override
      public Source atHand() {
        return this;
      }
    };
  }
}
