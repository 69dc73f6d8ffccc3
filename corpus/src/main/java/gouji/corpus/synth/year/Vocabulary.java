package gouji.corpus.synth.year;

import gouji.corpus.synth.year.Bureau.Code;
import gouji.corpus.synth.year.Bureau.Undertaking;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words that reports are made of: departments, places, score schemes. */
final class Vocabulary {

  private Vocabulary() {}

  /** The lines of a list, without comments and blank ones. */
  static List<String> lines(String name) {
    try (InputStream file = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(name))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  static List<Bureau> bureaus() {
    List<Bureau> bureaus = new ArrayList<>();
    Map<String, List<String>> entry = new LinkedHashMap<>();
    for (String line : lines("bureaus.txt")) {
      int blank = line.indexOf(' ');
      String key = line.substring(0, blank);
      if (key.equals("bureau") && !entry.isEmpty()) {
        bureaus.add(bureau(entry));
        entry.clear();
      }
      entry.computeIfAbsent(key, k -> new ArrayList<>()).add(line.substring(blank + 1));
    }
    bureaus.add(bureau(entry));
    return bureaus;
  }

  private static Bureau bureau(Map<String, List<String>> entry) {
    return new Bureau(
        only(entry, "bureau"),
        only(entry, "duty"),
        code(only(entry, "class")),
        code(only(entry, "division")),
        parts(only(entry, "items")).stream().map(Vocabulary::code).toList(),
        parts(only(entry, "offices")),
        parts(only(entry, "units")),
        all(entry, "project").stream().map(Vocabulary::undertaking).toList());
  }

  private static List<String> all(Map<String, List<String>> entry, String key) {
    return Objects.requireNonNull(entry.get(key), key);
  }

  private static String only(Map<String, List<String>> entry, String key) {
    return all(entry, key).get(0);
  }

  private static List<String> parts(String list) {
    return List.of(list.split("; "));
  }

  private static Code code(String digitsAndName) {
    int blank = digitsAndName.indexOf(' ');
    return new Code(digitsAndName.substring(0, blank), digitsAndName.substring(blank + 1));
  }

  private static Undertaking undertaking(String line) {
    List<String> parts = parts(line);
    return new Undertaking(
        parts.get(0), parts.get(1), parts.get(2), Integer.parseInt(parts.get(3)), parts.get(4));
  }
}
