package gouji.corpus;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gouji.checker.cli.Audit;
import gouji.checker.rule.Rules;
import gouji.checker.run.Auditor;
import gouji.checker.run.ReportReader;
import gouji.extractor.Extractor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents say of files, packages, commands and output is so. */
class DocumentationTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final List<String> MODULES =
      List.of("extractor", "reconciler", "checker", "corpus");

  @TempDir private Path temp;

  private static String read(String document) throws IOException {
    return Files.readString(ROOT.resolve(document));
  }

  /** The first group of every match. */
  private static Set<String> all(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.MULTILINE)
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(toCollection(TreeSet::new));
  }

  private static String run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    ReportReader reader = Extractor::extract;
    int code =
        Audit.run(
            args, reader, new Auditor(reader), new PrintWriter(out), new PrintWriter(err), false);
    assertEquals(0, code, err::toString);
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "README.zh-CN.md",
        "CONTRIBUTING.md",
        "CHANGES.md",
        "docs/architecture.md",
        "corpus/README.md"
      })
  void everyFileAndPackageThatIsNamedIsThere(String document) throws IOException {
    String text = read(document);
    Path folder = ROOT.resolve(document).resolveSibling("");
    List<String> missing = new ArrayList<>();
    for (String link : all("\\]\\(([^)#:]+)[)#]", text)) {
      if (!Files.exists(folder.resolve(link))) {
        missing.add(link);
      }
    }
    // NAME stands for any name, and what is built is not there yet.
    for (String path :
        all(
            "(?<![\\w./-])((?:extractor|reconciler|checker|corpus|docs|\\.ci)/[\\w./-]*\\w)",
            text)) {
      if (!path.contains("NAME") && !path.contains("/target/") && !exists(path)) {
        missing.add(path);
      }
    }
    for (String name : all("`(gouji\\.[A-Za-z.]+)`", text)) {
      if (!isPackageOrClass(name)) {
        missing.add(name);
      }
    }
    assertEquals(List.of(), missing);
  }

  private static boolean exists(String path) {
    return Files.exists(ROOT.resolve(path));
  }

  private static boolean isPackageOrClass(String name) {
    String path = name.replace('.', '/');
    return MODULES.stream()
        .map(module -> module + "/src/main/java/" + path)
        .anyMatch(source -> exists(source) || exists(source + ".java"));
  }

  /** Whoever wants to change something finds its room in the table of README. */
  @Test
  void everyPackageIsInTheTable() throws IOException {
    Set<String> packages = new TreeSet<>();
    for (String module : MODULES) {
      Path sources = ROOT.resolve(module).resolve("src/main/java");
      try (Stream<Path> files = Files.walk(sources)) {
        files
            .filter(file -> file.endsWith("package-info.java"))
            .map(file -> sources.relativize(file.resolveSibling("")).toString())
            .forEach(folder -> packages.add(folder.replace('/', '.').replace('\\', '.')));
      }
    }
    packages.removeAll(all("`(gouji[a-z.]+)`", read("README.md")));
    // Holds nothing but the modules' packages.
    packages.remove("gouji.checker");
    assertEquals(Set.of(), packages);
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void commandsOptionsAndExitCodesAreThoseOfTheHelp(String document) throws IOException {
    String text = read(document);
    for (String language : List.of("zh", "en")) {
      String help = run("--help", "--lang", language);
      Set<String> commands = all("^  ([a-z]+)  +\\S", afterOptions(help));
      assertTrue(commands.contains("explain"), help);
      Set<String> options = all("(--[a-z][a-z-]*)", help);
      for (String command : commands) {
        options.addAll(all("(--[a-z][a-z-]*)", run(command, "--help", "--lang", language)));
      }
      assertAll(
          () -> assertEquals(commands, all("\\./audit ([a-z]+)(?=[\\s`])", text)),
          () -> assertEquals(options, all("(?<![\\w-])(--[a-z][a-z-]*)", text)),
          () -> assertEquals(all("^  (\\d)  ", help), all("^\\| (\\d) \\|", text)));
    }
  }

  /** The part of the help in which lines that begin with a lower-case word are commands. */
  private static String afterOptions(String help) {
    return help.substring(help.indexOf("--version"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void everyRuleIsNamedAndNoOther(String document) throws IOException {
    Set<String> rules =
        Rules.ALL.stream().map(rule -> Rules.info(rule).id()).collect(toCollection(TreeSet::new));
    Set<String> rows = all("(^\\| .*\\|$)", read(document));
    Set<String> named = new TreeSet<>();
    rows.forEach(
        row -> named.addAll(all("`([a-z]+(?:-[a-z]+)+)`", row.substring(row.indexOf('|', 1)))));
    named.removeIf(name -> name.equals("audit-out"));
    assertEquals(rules, named);
  }

  /** The passage, the command, what it prints, and the box: the first four blocks of code. */
  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void theFirstExampleIsWhatTheProgramSays(String document) throws IOException {
    List<String> blocks =
        Pattern.compile("^```\\w*\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
            .matcher(read(document))
            .results()
            .map(match -> match.group(1))
            .toList();
    StringBuilder printed = new StringBuilder();
    for (String command : blocks.get(1).split("&&", -1)) {
      List<String> args = new ArrayList<>(List.of(command.strip().split("\\s+", -1)));
      assertEquals("./audit", args.remove(0));
      args.replaceAll(arg -> arg.startsWith("corpus/") ? ROOT.resolve(arg).toString() : arg);
      args.addAll(List.of("--out", temp.toString()));
      printed.append(run(args.toArray(String[]::new)));
    }
    JsonNode findings = new ObjectMapper().readTree(temp.resolve("findings.json").toFile());
    JsonNode place = new ObjectMapper().readTree("{" + blocks.get(3) + "}");

    List<String> quotes = findings.findValuesAsText("text");
    List<String> lines = printed.toString().lines().toList();
    List<String> wrong = new ArrayList<>();
    for (String line : blocks.get(0).split("\\n", -1)) {
      if (quotes.stream().noneMatch(quote -> quote.contains(line.replaceFirst("，…$", "")))) {
        wrong.add(line);
      }
    }
    blocks.get(2).lines().filter(line -> !lines.contains(line)).forEach(wrong::add);
    if (findings.findParents("bbox").stream().noneMatch(evidence -> holds(evidence, place))) {
      wrong.add(blocks.get(3));
    }
    assertEquals(List.of(), wrong, printed::toString);
  }

  private static boolean holds(JsonNode whole, JsonNode part) {
    return part.properties().stream()
        .allMatch(field -> field.getValue().equals(whole.get(field.getKey())));
  }
}
