package gouji.extractor.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * A content stream as PDFBox's parser reads it: byte by byte, with a look ahead and a few steps
 * back. It is never whole in memory, so that a small file cannot claim more than there is.
 */
final class StreamedContent implements RandomAccessRead {
  /** So many bytes are read at a time, and at least so many may be taken back. */
  static final int CHUNK = 4096;

  private final InputStream in;
  private final byte[] buffer = new byte[2 * CHUNK];

  /** Where the buffer begins in the stream. */
  private long start;

  private int at;
  private int end;
  private boolean ended;
  private boolean closed;

  StreamedContent(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    return at < end || fill() ? buffer[at++] & 0xFF : -1;
  }

  @Override
  public int peek() throws IOException {
    return at < end || fill() ? buffer[at] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int done = 0;
    while (done < length && (at < end || fill())) {
      int some = Math.min(length - done, end - at);
      System.arraycopy(buffer, at, into, offset + done, some);
      at += some;
      done += some;
    }
    return done > 0 || length == 0 ? done : -1;
  }

  /** The next bytes behind the last ones, which stay. */
  private boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    int kept = Math.min(end, CHUNK);
    System.arraycopy(buffer, end - kept, buffer, 0, kept);
    start += end - kept;
    at = kept;
    end = kept;
    int read = in.read(buffer, kept, CHUNK);
    ended = read <= 0;
    end += Math.max(0, read);
    return !ended;
  }

  /**
   * @throws IOException when that is further back than it remembers
   */
  @Override
  public void rewind(int bytes) throws IOException {
    if (bytes > at) {
      throw new IOException("No more than " + at + " bytes can be taken back, not " + bytes);
    }
    at -= bytes;
    ended = false;
  }

  @Override
  public long getPosition() {
    return start + at;
  }

  /** Whether a read has found the end. */
  @Override
  public boolean isEOF() {
    return ended;
  }

  @Override
  public long length() throws IOException {
    throw onlyOnwards();
  }

  @Override
  public void seek(long position) throws IOException {
    throw onlyOnwards();
  }

  @Override
  public RandomAccessReadView createView(long from, long length) throws IOException {
    throw onlyOnwards();
  }

  private static IOException onlyOnwards() {
    return new IOException("A content stream is read from its beginning to its end");
  }

  @Override
  public void close() throws IOException {
    in.close();
    closed = true;
  }

  @Override
  public boolean isClosed() {
    return closed;
  }
}
