package gouji.corpus.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateTest {
  private static final Gate GATE = new Gate(Map.of("reports found", 5, "reports false", 2));

  @TempDir private Path folder;

  @Test
  void neitherFewerFoundNorMoreFalsePasses() {
    assertEquals(List.of(), GATE.broken(Map.of("reports found", 5, "reports false", 2)));
    assertEquals(List.of(), GATE.broken(Map.of("reports found", 6, "reports false", 0)));
    assertEquals(
        List.of("reports found: at least 5, but now 4"),
        GATE.broken(Map.of("reports found", 4, "reports false", 2)));
    assertEquals(
        List.of("reports false: at most 2, but now 3"),
        GATE.broken(Map.of("reports found", 5, "reports false", 3)));
  }

  @Test
  void whatIsNoLongerMeasuredIsNotFound() {
    assertEquals(
        List.of("reports found: at least 5, but now 0"), GATE.broken(Map.of("reports false", 2)));
  }

  @Test
  void itIsRaisedAndNeverLowered() {
    assertEquals(
        new Gate(Map.of("reports found", 6, "reports false", 1, "reports found sign", 1)),
        GATE.raisedTo(Map.of("reports found", 6, "reports false", 1, "reports found sign", 1)));
    assertEquals(GATE, GATE.raisedTo(Map.of("reports found", 4, "reports false", 3)));
    assertEquals(GATE, GATE.raisedTo(Map.of()));
  }

  @Test
  void itsFileKeepsItsHead() throws IOException {
    Path file = folder.resolve("gate.tsv");
    Files.writeString(file, "# What this is\nreports found\t4\n");

    Gate.read(file).raisedTo(GATE.thresholds()).write(file);

    assertEquals("# What this is\nreports false\t2\nreports found\t5\n", Files.readString(file));
    assertEquals(new Gate(new TreeMap<>(GATE.thresholds())), Gate.read(file));
  }
}
