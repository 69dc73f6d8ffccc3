package gouji.corpus.bench;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs {@link StepBenchmark}. */
final class Steps {
  /** A step's average time, and half its 99.9 % confidence interval, in microseconds. */
  record Time(double mean, double error) {}

  /** In seconds. With a few of one second the optimising compiler is not done, and costs half. */
  private static final int WARM_UP = 5;

  private static final int WARM_UPS = 5;

  private Steps() {}

  /**
   * The steps' times for all the files together, by the steps' names.
   *
   * @param rounds how many are measured, of a second each
   */
  static SortedMap<String, Time> measure(List<Path> files, int rounds) throws RunnerException {
    SortedMap<String, Time> times = new TreeMap<>();
    for (RunResult result :
        new Runner(
                new OptionsBuilder()
                    .include(StepBenchmark.class.getName())
                    .param(
                        "files",
                        files.stream()
                            .map(file -> file.toAbsolutePath().toString())
                            .collect(Collectors.joining(File.pathSeparator)))
                    .forks(1)
                    .warmupIterations(WARM_UPS)
                    .warmupTime(TimeValue.seconds(WARM_UP))
                    .measurementIterations(rounds)
                    .measurementTime(TimeValue.seconds(1))
                    .output(nowhere())
                    .build())
            .run()) {
      String name = result.getParams().getBenchmark();
      times.put(
          name.substring(name.lastIndexOf('.') + 1),
          new Time(
              result.getPrimaryResult().getScore(), result.getPrimaryResult().getScoreError()));
    }
    return times;
  }

  private static String nowhere() {
    return File.separatorChar == '/' ? "/dev/null" : "NUL";
  }
}
