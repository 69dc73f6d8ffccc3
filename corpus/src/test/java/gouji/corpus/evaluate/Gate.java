package gouji.corpus.evaluate;

import gouji.checker.run.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the program has to find, and may say in vain, on a fixed sample: counts, so that nothing
 * gets worse unseen. Those that begin with one of {@link #AT_MOST} may not rise, all others may not
 * fall.
 */
record Gate(Map<String, Integer> thresholds) {
  private static final String FALSE = "false";
  private static final String ON_CLEAN = "findings-on-clean";
  private static final String HOLDING = "relations-judged-holding";
  private static final String FAILING = "relations-judged-failing";
  private static final Set<String> AT_MOST = Set.of(FALSE, ON_CLEAN, FAILING);

  /** What was measured on a sample; every measure is called {@code sample measure [kind]}. */
  static Map<String, Integer> measure(String sample, Scorecard card) {
    Map<String, Integer> measured = new TreeMap<>();
    Counts total = card.total();
    measured.put("labels", total.labels());
    measured.put("found", total.found());
    measured.put(FALSE, total.wrong());
    measured.put(ON_CLEAN, card.findingsOnClean());
    measured.put(
        "wholly-read",
        (int) card.judgements().stream().filter(j -> j.status() == Status.AUDITED).count());
    card.byKind().forEach((kind, counts) -> measured.put("found " + kind, counts.found()));
    measured.put(FAILING, 0);
    for (Map<Standing, Integer> standings : card.relations().values()) {
      measured.merge(HOLDING, standings.getOrDefault(Standing.HOLDS, 0), Integer::sum);
      measured.merge(FAILING, standings.getOrDefault(Standing.FAILS, 0), Integer::sum);
    }
    Map<String, Integer> named = new TreeMap<>();
    measured.forEach(
        (measure, count) -> {
          if (count > 0 || isAtMost(" " + measure)) {
            named.put(sample + " " + measure, count);
          }
        });
    return named;
  }

  /** What is worse than it has to be, in words. */
  List<String> broken(Map<String, Integer> measured) {
    List<String> broken = new ArrayList<>();
    thresholds.forEach(
        (measure, threshold) -> {
          int count = measured.getOrDefault(measure, 0);
          if (isBetter(measure, threshold, count)) {
            broken.add(
                measure
                    + (isAtMost(measure) ? ": at most " : ": at least ")
                    + threshold
                    + ", but now "
                    + count);
          }
        });
    return broken;
  }

  /** This gate, raised to whatever is measured to be better; lowered nowhere. */
  Gate raisedTo(Map<String, Integer> measured) {
    Map<String, Integer> raised = new TreeMap<>(thresholds);
    measured.forEach(
        (measure, count) -> {
          Integer threshold = thresholds.get(measure);
          if (threshold == null || isBetter(measure, count, threshold)) {
            raised.put(measure, count);
          }
        });
    return new Gate(raised);
  }

  private static boolean isBetter(String measure, int count, int than) {
    return isAtMost(measure) ? count < than : count > than;
  }

  private static boolean isAtMost(String measure) {
    return AT_MOST.contains(measure.substring(measure.indexOf(' ') + 1));
  }

  static Gate read(Path file) {
    Map<String, Integer> thresholds = new TreeMap<>();
    try {
      for (String line : Files.readAllLines(file)) {
        if (!line.startsWith("#")) {
          int tab = line.indexOf('\t');
          thresholds.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Gate(thresholds);
  }

  /** Writes it under the lines with which the file begins. */
  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    Files.readAllLines(file).stream().filter(line -> line.startsWith("#")).forEach(lines::add);
    thresholds.forEach((measure, count) -> lines.add(measure + "\t" + count));
    Files.write(file, lines);
  }
}
