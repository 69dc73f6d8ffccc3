package gouji.corpus.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A process that ran to its end.
 *
 * @param seconds from its start
 * @param peakKilobytes the most memory that it held, as Linux counts it; 0 elsewhere
 * @param output what it printed
 */
record Child(double seconds, long peakKilobytes, String output) {
  private static final double NANOS = 1e9;
  private static final long PAUSE_MILLIS = 2;

  /** Empty when there is no such program, or it failed. */
  static Optional<Child> run(List<String> command) throws IOException, InterruptedException {
    Path output = Files.createTempFile("gouji-bench", ".txt");
    try {
      long start = System.nanoTime();
      Process process;
      try {
        process =
            new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
      } catch (IOException e) {
        return Optional.empty();
      }
      long peak = 0;
      do {
        peak = Math.max(peak, peak(process.pid()));
      } while (!process.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
      double seconds = (System.nanoTime() - start) / NANOS;
      return process.exitValue() == 0
          ? Optional.of(new Child(seconds, peak, Files.readString(output, StandardCharsets.UTF_8)))
          : Optional.empty();
    } finally {
      Files.delete(output);
    }
  }

  /** The kernel keeps the highest mark; it is gone with the process, so it is read until then. */
  private static long peak(long pid) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", ""));
        }
      }
    } catch (IOException e) {
      // No Linux, or the process has ended.
    }
    return 0;
  }
}
