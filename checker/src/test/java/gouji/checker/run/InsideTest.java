package gouji.checker.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.checker.ReportBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files within files. */
class InsideTest {
  @TempDir private Path folder;

  @Test
  void everyFileInAnArchiveIsARowOfItsOwn() throws Exception {
    byte[] inner = zip("丙.pdf", "丁".getBytes(UTF_8));
    byte[] outer =
        zip(
            "甲/乙.pdf", "乙".getBytes(UTF_8),
            "内.zip", inner,
            "__MACOSX/._乙.pdf", new byte[1],
            ".DS_Store", new byte[1],
            "~$乙.docx", new byte[1],
            "../外.pdf", new byte[1]);

    assertEquals(
        List.of(
            "a.pdf AUDITED",
            "包.zip/甲/乙.pdf AUDITED",
            "包.zip/内.zip/丙.pdf AUDITED",
            "包.zip/../外.pdf FAILED reason.inside.UNSAFE_NAME",
            "z.pdf AUDITED"),
        rows(
            input("a.pdf", "x".getBytes(UTF_8)),
            input("包.zip", outer),
            input("z.pdf", new byte[1])));
  }

  @Test
  void anArchiveWithNothingInItSaysSo() throws Exception {
    assertEquals(
        List.of("空.zip FAILED reason.inside.none"),
        rows(input("空.zip", zip("folder/", new byte[0]))));
  }

  @Test
  void deeperThanThreeNothingIsOpened() throws Exception {
    byte[] zip = zip("a.pdf", new byte[1]);
    for (int i = 0; i < 4; i++) {
      zip = zip(i + ".zip", zip);
    }

    List<String> rows = rows(input("深.zip", zip));

    assertEquals(List.of("深.zip/3.zip/2.zip/1.zip FAILED reason.inside.too-deep"), rows);
  }

  @Test
  void aBrokenArchiveIsARow() throws Exception {
    byte[] zip = zip("a.pdf", new byte[100]);

    assertEquals(
        List.of("坏.zip FAILED reason.DAMAGED"),
        rows(input("坏.zip", java.util.Arrays.copyOf(zip, zip.length / 2))));
  }

  @Test
  void theNameOfAResultIsHarmlessAndFits() {
    assertEquals("包.zip/a.pdf.document.json", Outputs.document("包.zip/a.pdf"));
    assertEquals("a/_/b.pdf.document.json", Outputs.document("/a/../b.pdf"));
    String name = "部门整体支出绩效自评报告".repeat(7) + ".pdf";
    String other = name.replace("告.pdf", "表.pdf");
    for (String part : Outputs.document(name + "/" + name).split("/")) {
      assertTrue(part.getBytes(UTF_8).length <= 255, part);
    }
    assertTrue(("." + Outputs.document(name) + ".part").getBytes(UTF_8).length <= 255);
    assertTrue(Outputs.document(name).endsWith(Outputs.DOCUMENT_SUFFIX));
    assertTrue(!Outputs.document(name).equals(Outputs.document(other)));
  }

  private Input input(String name, byte[] bytes) throws IOException {
    return new Input(Files.write(folder.resolve(name), bytes), name, Optional.empty());
  }

  private static List<String> rows(Input... inputs) throws Exception {
    List<String> rows = new ArrayList<>();
    Auditor auditor =
        new Auditor(
            (file, name, ocr, watch) -> ReportBuilder.report(name).paragraph("支出{1}元。").build());
    new FolderRun(2, Duration.ofMinutes(5))
        .run(
            List.of(inputs),
            auditor,
            Progress.silent(),
            audit ->
                rows.add(
                    audit.file()
                        + " "
                        + audit.status()
                        + audit.reason().map(r -> " " + r.key()).orElse("")));
    return rows;
  }

  private static byte[] zip(Object... namesAndBytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndBytes.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
        zip.write((byte[]) namesAndBytes[i + 1]);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
