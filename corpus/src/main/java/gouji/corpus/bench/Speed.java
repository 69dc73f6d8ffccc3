package gouji.corpus.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How fast something reads files.
 *
 * @param cold seconds for all files, each in a process of its own, from its start to its end
 * @param warm seconds for each file, of a process that has read them before: the median round
 * @param peakKilobytes the most that one of the cold processes held
 */
record Speed(double cold, List<Double> warm, long peakKilobytes) {
  private static final double NANOS = 1e9;

  /**
   * One report is over before the optimising compiler pays for itself: as the launcher starts it.
   */
  private static final List<String> SHORT = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  private static final List<String> LONG = List.of("-XX:+UseParallelGC");

  double warmTotal() {
    return warm.stream().mapToDouble(seconds -> seconds).sum();
  }

  /**
   * Measures a reader.
   *
   * @param rounds how many rounds warm it up, and how many are measured
   * @return empty when it reads nothing, for want of a library
   */
  static Optional<Speed> of(Reader reader, List<Path> files, int rounds)
      throws IOException, InterruptedException {
    double cold = 0;
    long peak = 0;
    for (Path file : files) {
      Optional<Child> child = Child.run(java(SHORT, reader, 1, List.of(file)));
      if (child.isEmpty()) {
        return Optional.empty();
      }
      cold += child.get().seconds();
      peak = Math.max(peak, child.get().peakKilobytes());
    }
    Optional<Child> child = Child.run(java(LONG, reader, 2 * rounds, files));
    if (child.isEmpty() || child.get().output().contains(ReaderProcess.NOTHING)) {
      return Optional.empty();
    }
    List<List<Double>> measured =
        child.get().output().lines().skip(rounds).map(Speed::seconds).toList();
    return Optional.of(new Speed(cold, medians(measured), peak));
  }

  /**
   * Measures a program that is started anew for each file, and so is never warm but for its files.
   *
   * @param command empty for a file that it cannot be given
   * @return empty when it is not installed
   */
  static Optional<Speed> of(List<List<String>> commands, int rounds)
      throws IOException, InterruptedException {
    List<List<Double>> measured = new ArrayList<>();
    long peak = 0;
    for (int round = 0; round <= rounds; round++) {
      List<Double> seconds = new ArrayList<>();
      for (List<String> command : commands) {
        Optional<Child> child = Child.run(command);
        if (child.isEmpty()) {
          return Optional.empty();
        }
        seconds.add(child.get().seconds());
        peak = Math.max(peak, child.get().peakKilobytes());
      }
      measured.add(seconds);
    }
    double cold = measured.get(0).stream().mapToDouble(s -> s).sum();
    return Optional.of(new Speed(cold, medians(measured.subList(1, measured.size())), peak));
  }

  private static List<String> java(
      List<String> options, Reader reader, int rounds, List<Path> files) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return Stream.of(
            List.of(java),
            options,
            List.of("-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path")),
            List.of(ReaderProcess.class.getName(), reader.name(), String.valueOf(rounds)),
            files.stream().map(Path::toString).toList())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Double> seconds(String nanos) {
    return Arrays.stream(nanos.split(" ", -1)).map(n -> Long.parseLong(n) / NANOS).toList();
  }

  /** For each file, the median of the rounds. */
  private static List<Double> medians(List<List<Double>> rounds) {
    List<Double> medians = new ArrayList<>();
    for (int file = 0; file < rounds.get(0).size(); file++) {
      int at = file;
      medians.add(
          rounds.stream().map(round -> round.get(at)).sorted().toList().get(rounds.size() / 2));
    }
    return medians;
  }
}
