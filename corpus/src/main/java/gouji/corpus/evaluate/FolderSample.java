package gouji.corpus.evaluate;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import gouji.checker.cli.Misuse;
import gouji.checker.run.Input;
import gouji.checker.run.Inputs;
import gouji.checker.text.Message;
import gouji.corpus.label.HoldingRelation;
import gouji.corpus.label.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of reports. What is wrong in them stands in {@code labels}, what holds in {@code
 * relations}, in the folder or beside it: {@code NAME.json} says it of every file whose name begins
 * with NAME, unless a longer NAME fits too. Files without labels are left out; labels without a
 * file are those of a report that could not be read.
 */
final class FolderSample implements Sample {
  private static final String ENDING = ".json";
  private static final TypeReference<List<Label>> LABELS = new TypeReference<>() {};
  private static final TypeReference<List<HoldingRelation>> RELATIONS = new TypeReference<>() {};

  /** Only the reports themselves, not what is said of them. */
  private static final List<String> ASIDE = List.of("labels/", "relations/");

  private final Path folder;
  private final Map<String, Truth> truths;
  private final List<Input> inputs;

  /**
   * @throws Misuse when the folder is none, has no labels, or has some that cannot be read
   */
  FolderSample(Path folder) {
    this.folder = folder;
    Path labels = beside("labels").orElseThrow(() -> new Misuse("error.no-labels", folder));
    Optional<Path> relations = beside("relations");
    this.truths = new TreeMap<>();
    for (Path file : list(labels)) {
      String name = String.valueOf(file.getFileName());
      Optional<Path> related = relations.map(r -> r.resolve(name)).filter(Files::exists);
      truths.put(
          name.substring(0, name.length() - ENDING.length()),
          new Truth(read(file, LABELS), related.map(r -> read(r, RELATIONS)).orElse(List.of())));
    }
    if (truths.isEmpty()) {
      throw new Misuse("error.no-labels", folder);
    }
    this.inputs = inputs(folder);
  }

  private List<Input> inputs(Path reports) {
    List<Input> found = new ArrayList<>();
    try {
      for (Input input : Inputs.find(List.of(reports), reports.resolve("audit-out"))) {
        if (ASIDE.stream().noneMatch(input.name()::startsWith) && key(input.name()).isPresent()) {
          found.add(input);
        }
      }
    } catch (IOException e) {
      throw unreadable(reports, e);
    }
    truths.keySet().stream()
        .filter(key -> found.stream().noneMatch(f -> key(f.name()).equals(Optional.of(key))))
        .map(key -> new Input(reports.resolve(key), key, Optional.of(Message.of("reason.gone"))))
        .forEach(found::add);
    return List.copyOf(found);
  }

  @Override
  public String name() {
    return folder.toString();
  }

  @Override
  public List<Input> inputs() {
    return inputs;
  }

  @Override
  public Optional<Truth> truth(String report) {
    return key(report).map(truths::get);
  }

  /** The longest name of a label file with which the report's name begins. */
  private Optional<String> key(String report) {
    String name = report.substring(report.lastIndexOf('/') + 1);
    return truths.keySet().stream()
        .filter(name::startsWith)
        .max(Comparator.comparingInt(String::length));
  }

  private Optional<Path> beside(String name) {
    return Stream.of(folder.resolve(name), folder.toAbsolutePath().resolveSibling(name))
        .filter(Files::isDirectory)
        .findFirst();
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  private static <T> T read(Path file, TypeReference<T> type) {
    try {
      // Labels may say more than is needed here.
      return new ObjectMapper()
          .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
          .readValue(file.toFile(), type);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static Misuse unreadable(Path path, IOException e) {
    String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return new Misuse("error.unreadable", path, why);
  }
}
