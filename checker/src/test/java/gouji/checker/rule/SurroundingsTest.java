package gouji.checker.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.checker.ReportBuilder;
import gouji.extractor.model.ReadIssue.Code;
import gouji.extractor.model.Report;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

  /** Something went wrong on the second of four pages. */
  private static void assertOnlyPageTwoIsNotWhole(Report report) {
    assertEquals(true, Surroundings.isWholeText(report, 1, 1));
    assertEquals(false, Surroundings.isWholeText(report, 1, 2));
    assertEquals(false, Surroundings.isWholeText(report, 2, 2));
    assertEquals(false, Surroundings.isWholeText(report, 2, 3));
    assertEquals(false, Surroundings.isWholeText(report, 1, 4));
    assertEquals(true, Surroundings.isWholeText(report, 3, 4));
  }

  @Test
  void aPageThatWasNotReadIsNotWhole() {
    assertOnlyPageTwoIsNotWhole(withIssue(Code.IMAGE_ONLY_PAGE, Optional.of(2)));
  }

  @Test
  void aPageOfWhichSomethingWasNotReadIsNotWhole() {
    assertOnlyPageTwoIsNotWhole(withIssue(Code.UNREAD_PICTURE, Optional.of(2)));
  }

  @Test
  void whatIsMissingSomewhereMayBeMissingAnywhere() {
    Report report = withIssue(Code.UNREAD_PICTURE, Optional.empty());
    assertEquals(false, Surroundings.isWholeText(report, 3, 4));
  }

  private static Report withIssue(Code code, Optional<Integer> page) {
    return ReportBuilder.report("a.pdf").issue(code, page).onPage(4).paragraph("支出合计").build();
  }
}
