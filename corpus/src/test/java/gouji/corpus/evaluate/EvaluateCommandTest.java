package gouji.corpus.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gouji.checker.cli.Audit;
import gouji.checker.run.Auditor;
import gouji.checker.run.ReportReader;
import gouji.extractor.Extractor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  private static final String WRONG =
      """
      某县水务局2023年度部门决算
      2023年度支出合计200.00万元，其中：基本支出60.00万元，占总支出的40.00%；项目支出140.00万元。
      """;

  private static final String RIGHT =
      """
      某县水务局2023年度部门决算
      2023年度支出合计200.00万元，其中：基本支出60.00万元，占总支出的30.00%；项目支出140.00万元。
      2023年度收入合计210.00万元，比上年增加10.00万元，增长5.00%。上年收入合计200.00万元。
      """;

  private static final String SHARE =
      """
      {"id": "W-1", "type": "percentage-error", "severity": "error", "certainty": "must",
       "figures": ["40.00%", "60.00", "200.00"], "quotes": ["占总支出的40.00%"], "page": [1], "explain": ""}
      """;

  private static final String WORDS =
      """
      {"id": "W-2", "type": "template-residue", "severity": "warning", "certainty": "must",
       "figures": [], "quotes": ["某县水务局"], "page": [1], "explain": "", "planted": "elsewhere"}
      """;

  private static final String RELATIONS =
      """
      [{"kind": "sum", "figures": ["200.00", "60.00", "140.00"], "quotes": [], "page": [1]},
       {"kind": "sum", "figures": ["200.00", "60.00"], "quotes": [], "page": [1]},
       {"kind": "sum", "figures": ["200.00", "60.00", "140.00"], "quotes": [], "page": [2]},
       {"kind": "growth", "figures": ["5.00%", "210.00", "200.00"], "quotes": [], "page": [1]},
       {"kind": "growth", "figures": ["5.00%", "210.00", "60.00"], "quotes": [], "page": [1]},
       {"kind": "growth", "figures": ["6.00%", "210.00", "200.00"], "quotes": [], "page": [1]}]
      """;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void draw() throws IOException {
    write("reports/wrong-2023.txt", WRONG);
    write("reports/wrong-2023-again.txt", RIGHT);
    write("reports/unlabelled.txt", WRONG);
    write("labels/wrong-2023.json", "[" + SHARE + ", " + WORDS + "]");
    write("labels/wrong-2023-again.json", "[]");
    write("relations/wrong-2023-again.json", RELATIONS);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private int run(String... args) {
    ReportReader reader = Extractor::extract;
    return Audit.run(
        args, reader, new Auditor(reader), new PrintWriter(out), new PrintWriter(err), false);
  }

  private JsonNode sample() throws IOException {
    return new ObjectMapper().readTree(out.toString()).get("samples").get(0);
  }

  private int evaluate(String... more) {
    String[] args = new String[2 + more.length];
    args[0] = "evaluate";
    args[1] = folder.resolve("reports").toString();
    System.arraycopy(more, 0, args, 2, more.length);
    return run(args);
  }

  @Test
  void labelsBesideTheFolderBelongToTheFilesOfTheirName() throws IOException {
    assertEquals(0, evaluate("--json"), err::toString);

    assertEquals(2, sample().get("reports").asInt());
    assertEquals(2, sample().at("/total/labels").asInt());
    assertEquals(1, sample().at("/total/found").asInt());
    assertEquals(1, sample().at("/total/right").asInt());
    assertEquals(0, sample().at("/total/false").asInt());
    assertEquals(0.5, sample().at("/total/recall/value").asDouble());
    assertEquals(1, sample().at("/rules/share-mismatch/found").asInt());
    assertEquals(1, sample().at("/rules/–/missed").asInt());
    assertEquals(1, sample().at("/kinds/template-residue/missed").asInt());
    assertEquals(1, sample().at("/clean/reports").asInt());
    assertEquals(0, sample().at("/clean/findings").asInt());
    assertEquals("W-2", sample().at("/missed/0/label/id").asText());
  }

  /** With all its figures, and where it stands. */
  @Test
  void relationsThatHoldAreSought() throws IOException {
    evaluate("--json");

    // A text has no pages: on which one a relation was noted does not matter.
    assertEquals(2, sample().at("/relations/sum/holds").asInt());
    assertEquals(1, sample().at("/relations/sum/not-found").asInt());
    assertEquals(0, sample().at("/relations/sum/fails").asInt());
    // 10.00 stands for 200.00.
    assertEquals(1, sample().at("/relations/growth/holds").asInt());
    assertEquals(2, sample().at("/relations/growth/not-found").asInt());
  }

  @Test
  void labelsInTheFolderComeFirst() throws IOException {
    write("reports/labels/wrong-2023.json", "[" + SHARE + "]");

    assertEquals(0, evaluate("--json"), err::toString);

    // One in each of two files, since no longer name fits the second.
    assertEquals(2, sample().at("/total/labels").asInt());
    assertEquals(1, sample().at("/total/found").asInt());
  }

  @Test
  void whatWasNotReadCountsAsMissed() throws IOException {
    Files.delete(folder.resolve("reports/wrong-2023.txt"));
    write("reports/wrong-2023.pdf", "%PDF-1.7 and no more");
    write("labels/lost.json", "[" + SHARE + "]");

    assertEquals(1, evaluate("--json"), err::toString);

    assertEquals(3, sample().at("/total/missed").asInt());
    assertEquals(
        List.of("wrong-2023.pdf", "lost"), sample().get("unread").findValuesAsText("report"));
  }

  @Test
  void theTablesAreInTheUsersLanguage() {
    assertEquals(0, evaluate(), err::toString);
    assertTrue(out.toString().contains("| share-mismatch |    1 |    1 |    0 |"), out::toString);
    assertTrue(out.toString().contains("漏报最严重的：共 1 处"), out::toString);

    assertEquals(0, evaluate("--lang", "en"), err::toString);
    assertTrue(out.toString().contains("50.0 % [9.5, 90.5]"), out::toString);
    assertTrue(
        out.toString().contains("- wrong-2023.txt: template-residue, page 1: : “某县水务局”"),
        out::toString);
  }

  @Test
  void whatCannotBeEvaluatedIsSaid() throws IOException {
    assertEquals(2, run("evaluate"));
    assertTrue(err.toString().contains("没有指定要评测的内容"), err::toString);
    assertEquals(2, run("evaluate", folder.resolve("nowhere").toString(), "--lang", "en"));
    assertTrue(err.toString().contains("is no folder"), err::toString);
    assertEquals(2, run("evaluate", folder.toString().replaceFirst("/[^/]+$", ""), "--lang", "en"));
    assertTrue(err.toString().contains("There is no folder of labels"), err::toString);
    write("labels/wrong-2023.json", "[{]");
    assertEquals(2, evaluate("--lang", "en"));
    assertTrue(err.toString().contains("wrong-2023.json cannot be read"), err::toString);
  }
}
