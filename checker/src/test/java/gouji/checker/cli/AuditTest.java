package gouji.checker.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.checker.Samples;
import gouji.checker.rule.AuditRule;
import gouji.checker.rule.Rules;
import gouji.checker.run.Auditor;
import gouji.reconciler.Reconciliation;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {
  @TempDir private Path temp;
  private Path folder;
  private Path out;
  private String stdout = "";
  private String stderr = "";
  private Auditor auditor = Samples.auditor();

  @BeforeEach
  void makeFolders() throws IOException {
    folder = Files.createDirectories(temp.resolve("报告"));
    out = temp.resolve("结果");
  }

  private void put(String... names) throws IOException {
    for (String name : names) {
      Files.writeString(folder.resolve(name), "x");
    }
  }

  private int run(String... args) {
    StringWriter outText = new StringWriter();
    StringWriter errText = new StringWriter();
    int code =
        Audit.run(
            args,
            Samples.reader(),
            auditor,
            new PrintWriter(outText),
            new PrintWriter(errText),
            false);
    stdout = outText.toString();
    stderr = errText.toString();
    return code;
  }

  private int audit(String... more) {
    List<String> args = new ArrayList<>(List.of(folder.toString(), "--out", out.toString()));
    args.addAll(List.of(more));
    return run(args.toArray(String[]::new));
  }

  private Set<String> written() throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files
          .map(f -> f.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void zeroWhenEveryFileWasAudited() throws IOException {
    put("甲.pdf", "乙.pdf");
    assertEquals(0, audit());
    assertEquals(
        List.of(
            "共 2 个文件：已核对 2，部分核对 0，未能核对 0",
            "共 8 个问题：错误 6，疑点 0，提示 2",
            "问题清单：" + out.resolve("discrepancies.xlsx"),
            "机读结果：" + out.resolve("findings.json")),
        stdout.lines().toList());
    assertEquals(
        List.of("[1/2] 乙.pdf：已核对，4 个问题", "[2/2] 甲.pdf：已核对，4 个问题"), stderr.lines().toList());
    assertEquals(Set.of("details.json", "discrepancies.xlsx", "findings.json"), written());
  }

  @Test
  void oneWhenSomeWereNotAndEachIsNamed() throws IOException {
    put("甲.pdf", "加密.pdf", "坏.pdf", "缺页.pdf");
    assertEquals(1, audit("--jobs", "2"));
    assertTrue(stdout.startsWith("共 4 个文件：已核对 1，部分核对 1，未能核对 2"), stdout);
    assertTrue(stderr.contains("加密.pdf：未能核对：文件已加密，需要口令才能打开"), stderr);
    assertTrue(stderr.contains("坏.pdf：未能核对：程序处理此文件时出错（StackOverflowError"), stderr);
    assertTrue(stderr.contains("缺页.pdf：部分核对：1 页未能读取或未读完：第 1 页"), stderr);
    assertFalse(stderr.contains("\tat "), "a stack trace helps no auditor");
  }

  @Test
  void threeWhenWhatFailOnNamesWasFound() throws IOException {
    put("甲.pdf", "加密.pdf");
    assertEquals(3, audit("--fail-on", "error"));
    assertEquals(3, audit("--fail-on", "warning"));
    assertEquals(1, audit("--fail-on", "never"));
    auditor = new Auditor(Samples.reader(), Samples::reconcile, List.of());
    assertEquals(1, audit("--fail-on", "error"));
  }

  @Test
  void notesAloneNeverFail() throws IOException {
    put("甲.pdf");
    auditor =
        new Auditor(
            Samples.reader(),
            report -> Reconciliation.none(report),
            List.of(new Samples.Contradiction()));
    assertEquals(0, audit("--fail-on", "warning"));
    assertTrue(stdout.contains("提示 1"), stdout);
  }

  @Test
  void twoForWrongUsage() throws IOException {
    put("甲.pdf");
    assertUsage("错误：没有指定要核对的文件或文件夹。");
    assertUsage(
        "错误：找不到文件或文件夹“" + temp.resolve("无") + "”，也没有这个子命令。请检查路径是否正确。",
        temp.resolve("无").toString());
    assertUsage("错误：不认识的参数：--bad。", "--bad");
    assertUsage("错误：--jobs 的取值“x”无效。", folder.toString(), "--jobs", "x");
    assertUsage("错误：--jobs 应为不小于 1 的整数，而不是 0。", folder.toString(), "--jobs", "0");
    assertUsage("错误：--timeout 应为不小于 1 的秒数，而不是 0。", folder.toString(), "--timeout", "0");
    assertUsage("错误：--format 的取值“pdf”无效。", folder.toString(), "--format", "pdf");
    assertUsage("错误：--fail-on 的取值“any”无效。", folder.toString(), "--fail-on", "any");
    assertUsage("错误：--lang 的取值“fr”无效。", folder.toString(), "--lang", "fr");
    assertUsage("错误：缺少参数：--out。", folder.toString(), "--out");
    Path empty = Files.createDirectories(temp.resolve("空"));
    assertUsage("错误：" + empty + " 中没有可核对的文件。", empty.toString());
    assertFalse(Files.exists(out));
  }

  private void assertUsage(String message, String... args) {
    assertEquals(2, run(args));
    assertEquals(message, stderr.lines().findFirst().orElse(""));
    assertEquals("运行 audit --help 查看用法。", stderr.lines().skip(1).findFirst().orElse(""));
    assertEquals("", stdout);
  }

  @Test
  void twoWhenTheOutputCannotBeWritten() throws IOException {
    put("甲.pdf");
    Files.writeString(out, "a file stands there");
    assertEquals(2, audit());
    assertTrue(stderr.startsWith("错误：无法写入输出文件夹 " + out), stderr);
    assertTrue(stderr.contains("--out"), stderr);
  }

  @Test
  void formatsCanBeChosen() throws IOException {
    put("甲.pdf");
    audit("--format", "JSON");
    assertEquals(Set.of("details.json", "findings.json"), written());
    assertFalse(stdout.contains("问题清单"));
    out = temp.resolve("表");
    audit("--format", "xlsx");
    assertEquals(Set.of("details.json", "discrepancies.xlsx"), written());
    out = temp.resolve("两种");
    audit("--format", "xlsx,json");
    assertEquals(3, written().size());
  }

  @Test
  void theSameFolderGivesTheSameBytesOnAnyNumberOfThreads() throws IOException {
    put("甲.pdf", "乙.pdf", "丙.pdf", "加密.pdf", "缺页.pdf");
    audit("--jobs", "1");
    Path first = out;
    out = temp.resolve("再次");
    audit("--jobs", "4");
    for (String name : written()) {
      assertArrayEquals(
          Files.readAllBytes(first.resolve(name)), Files.readAllBytes(out.resolve(name)), name);
    }
  }

  @Test
  void theOutputOfOneRunIsNoInputOfTheNext() throws IOException {
    put("甲.pdf");
    out = folder.resolve("audit-out");
    audit();
    audit();
    assertTrue(stdout.startsWith("共 1 个文件"), stdout);
  }

  @Test
  void allIsInEnglishOnRequest() throws IOException {
    put("甲.pdf", "加密.pdf");
    assertEquals(1, audit("--lang", "en"));
    assertTrue(stdout.startsWith("2 files: 1 audited, 0 partly audited, 1 not audited"), stdout);
    assertTrue(stderr.contains("加密.pdf: not audited: the file is encrypted"), stderr);
    assertEquals(2, run("--lang=en", "--bad"));
    assertTrue(stderr.startsWith("Error: Unknown argument: --bad"), stderr);
  }

  @Test
  void helpIsInChineseAndHasExamples() {
    assertEquals(0, run("--help"));
    assertTrue(stdout.contains("用法：audit"), stdout);
    assertTrue(stdout.contains("示例："), stdout);
    assertTrue(stdout.contains("退出码："), stdout);
    for (String command : List.of("extract", "rules", "explain")) {
      assertTrue(stdout.contains("  " + command), stdout);
      String all = stdout;
      assertEquals(0, run(command, "--help"));
      assertTrue(stdout.contains("用法：audit " + command), stdout);
      stdout = all;
    }
    assertEquals(0, run("--help", "--lang", "en"));
    assertTrue(stdout.contains("Usage: audit"), stdout);
    assertFalse(stdout.codePoints().anyMatch(Character::isIdeographic), stdout);
  }

  /** No option without a word on what it does. */
  @Test
  void everyOptionIsExplained() {
    for (String[] args :
        new String[][] {
          {"--help"}, {"extract", "--help"}, {"explain", "--help"}, {"rules", "-h"}
        }) {
      run(args);
      for (String line : stdout.lines().filter(l -> l.strip().startsWith("-")).toList()) {
        assertTrue(
            line.codePoints().anyMatch(Character::isIdeographic) || line.endsWith("...]"), line);
      }
    }
  }

  @Test
  void versionIsThatOfTheBuild() {
    assertEquals(0, run("--version"));
    assertTrue(stdout.matches("gouji \\d+\\.\\d+.*\\R"), stdout);
  }

  @Test
  void rulesAreListed() {
    assertEquals(0, run("rules"));
    AuditRule first = Rules.info(Rules.ALL.get(0));
    assertEquals(2L * Rules.ALL.size(), stdout.lines().count());
    assertTrue(stdout.startsWith(first.id()), stdout);
    assertTrue(stdout.contains(first.authority()), stdout);
  }

  @Test
  void criteriaAreTriedOut() {
    String criteria = "达到90%得满分，每低1个百分点扣1分";
    assertEquals(0, run("rubric", criteria, "--full-marks", "8", "--value", "88.5%"));
    assertTrue(stdout.contains("6分至7分") && stdout.contains("6.5分"), stdout);
    assertEquals(0, run("rubric", criteria, "--full-marks", "8", "--value", "95", "--json"));
    assertEquals(
        "{ \"low\" : 8, \"high\" : 8, \"readings\" : [ { \"low\" : 8, \"high\" : 8, "
            + "\"manner\" : \"as-printed\", \"criterion\" : \"达到90%得满分\" } ], "
            + "\"discretionary\" : false, \"problems\" : [ ] }",
        stdout.strip().replaceAll("\\s+", " "));
    assertEquals(0, run("rubric", "酌情得分", "--full-marks", "5", "--json"));
    assertTrue(stdout.contains("\"discretionary\" : true"), stdout);
    assertEquals(2, run("rubric", criteria));
    assertEquals(2, run("rubric", criteria, "--full-marks", "八"));
    assertEquals(2, run("rubric", "--full-marks", "8"));
  }

  @Test
  void aFindingIsExplainedByItsNumberOrId() throws IOException {
    put("甲.pdf");
    audit();
    assertEquals(0, run("explain", "2", "--out", out.toString()));
    assertTrue(stdout.startsWith("问题 2（"), stdout);
    assertTrue(stdout.contains("751.84 + 3853.49 = 4605.33"), stdout);
    String byNumber = stdout;
    String id = stdout.replaceFirst("(?s)问题 2（([0-9a-f]+)）.*", "$1");
    assertEquals(0, run("explain", id, "--out", out.toString()));
    assertEquals(byNumber, stdout);
    assertEquals(2, run("explain", "99", "--out", out.toString()));
    assertTrue(stderr.startsWith("错误：上次核对中没有“99”这个问题"), stderr);
    assertEquals(2, run("explain", "--out", out.toString()));
    assertTrue(stderr.startsWith("错误：没有指定问题的序号或编号"), stderr);
    assertEquals(2, run("explain", "1", "--out", temp.resolve("无").toString()));
    assertTrue(stderr.startsWith("错误：在 " + temp.resolve("无") + " 中没有上次核对的结果"), stderr);
  }

  @Test
  void extractWritesWhatWasRead() throws IOException {
    put("甲.pdf", "加密.pdf");
    assertEquals(1, run("extract", folder.toString(), "--out", out.toString()));
    assertEquals(Set.of("甲.pdf.document.json", "加密.pdf.document.json"), written());
    assertTrue(stderr.contains("加密.pdf：未能核对：文件已加密"), stderr);
    assertTrue(stdout.contains("甲.pdf → "), stdout);
  }

  @Test
  void otherModulesAddTheirCommands() {
    assertEquals(0, run("probe"));
    assertEquals("probed in zh", stdout.strip());
    assertEquals(0, run("probe", "--lang", "en"));
    assertEquals("probed in en", stdout.strip());
    assertEquals(2, run("probe", "--bad"));
    assertTrue(stderr.contains("运行 audit probe --help 查看用法。"), stderr);
  }
}
