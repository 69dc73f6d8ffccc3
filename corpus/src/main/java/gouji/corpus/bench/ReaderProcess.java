package gouji.corpus.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.LogManager;

/**
 * The process in which a reader is measured by itself: it reads all files in turn, over and over,
 * and prints a line for each round, the nanoseconds that each file took. The line is {@link
 * #NOTHING} where a reader found nothing in any file.
 */
final class ReaderProcess {
  static final String NOTHING = "nothing";

  private ReaderProcess() {}

  /** Arguments: the reader, how many rounds, the files. */
  public static void main(String[] args) throws IOException {
    LogManager.getLogManager().reset();
    PrintStream silent =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(silent);
    System.setErr(silent);
    Reader reader = Reader.valueOf(args[0]);
    List<Path> files = new ArrayList<>();
    for (int i = 2; i < args.length; i++) {
      files.add(Path.of(args[i]));
    }
    try (PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
      for (int round = Integer.parseInt(args[1]); round > 0; round--) {
        out.println(round(reader, files));
      }
    }
  }

  private static String round(Reader reader, List<Path> files) throws IOException {
    List<String> nanos = new ArrayList<>();
    long found = 0;
    for (Path file : files) {
      long start = System.nanoTime();
      found += reader.read(file);
      nanos.add(String.valueOf(System.nanoTime() - start));
    }
    return found == 0 ? NOTHING : String.join(" ", nanos);
  }
}
