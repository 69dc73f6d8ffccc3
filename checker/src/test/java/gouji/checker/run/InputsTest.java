package gouji.checker.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  @TempDir private Path temp;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectories(temp.resolve("报告"));
  }

  private void touch(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
  }

  private List<String> names(Path... arguments) throws IOException {
    return Inputs.find(List.of(arguments), folder.resolve("audit-out")).stream()
        .map(Input::name)
        .toList();
  }

  @Test
  void aFolderIsReadToTheBottomAndSorted() throws IOException {
    touch("b.pdf", "a.docx", "c/d/e.xls", "c/a.txt");
    assertEquals(List.of("a.docx", "b.pdf", "c/a.txt", "c/d/e.xls"), names(folder));
  }

  @Test
  void whatIsNotAReportOfTheUsersIsPassedOver() throws IOException {
    touch(
        "a.pdf",
        ".hidden.pdf",
        ".git/config",
        "~$甲.docx",
        ".~lock.甲.docx#",
        "Thumbs.db",
        "desktop.ini",
        "audit-out/discrepancies.xlsx",
        "audit-out/other.pdf");
    assertEquals(List.of("a.pdf"), names(folder));
  }

  @Test
  void whatAnEarlierRunWroteElsewhereIsPassedOver() throws IOException {
    touch("a.pdf", "结果/details.json", "结果/findings.json", "结果/discrepancies.xlsx");
    touch("json/findings.json");
    assertEquals(List.of("a.pdf", "json/findings.json"), names(folder));
  }

  @Test
  void theFolderItselfMayBeTheOutput() throws IOException {
    touch("a.pdf", "discrepancies.xlsx", "findings.json", "details.json", "a.pdf.document.json");
    assertEquals(
        List.of("a.pdf"), Inputs.find(List.of(folder), folder).stream().map(Input::name).toList());
  }

  @Test
  void aFileGoesByItsNameAndIsTakenOnce() throws IOException {
    touch("a.pdf", "c/b.pdf");
    assertEquals(
        List.of("b.pdf", "a.pdf"),
        names(folder.resolve("c/b.pdf"), folder.resolve("a.pdf"), folder.resolve("c/../a.pdf")));
  }

  @Test
  void severalFoldersAreToldApart() throws IOException {
    touch("甲/a.pdf", "乙/a.pdf");
    assertEquals(List.of("甲/a.pdf", "乙/a.pdf"), names(folder.resolve("甲"), folder.resolve("乙")));
    Path first = folder.resolve("甲/a.pdf");
    Path second = folder.resolve("乙/a.pdf");
    assertEquals(List.of(first.toString(), second.toString()), names(first, second));
  }

  @Test
  void aLinkBackUpDoesNotGoRoundForEver() throws IOException {
    touch("c/a.pdf");
    Files.createSymbolicLink(folder.resolve("c/up"), folder);
    assertEquals(List.of("c/a.pdf"), names(folder));
  }

  @Test
  void anEmptyFolderHasNothing() throws IOException {
    assertEquals(List.of(), names(folder));
  }
}
