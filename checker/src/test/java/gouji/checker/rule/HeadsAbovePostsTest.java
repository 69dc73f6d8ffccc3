package gouji.checker.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadsAbovePostsTest {
  private static final ProseRuleTester TESTER = ProseRuleTester.of(new HeadsAbovePosts());

  @Test
  void headsWithinPostsAreSilent() {
    TESTER.expectSilence("核定行政编制22名，事业编制7名；年末实有在职人员为29人，退休人员96人。");
    TESTER.expectSilence("核定行政编制22名，事业编制7名；年末实有在职人员为32人（含3名临聘人员）。");
  }

  @Test
  void findsHeadsAboveAllPostsTogether() {
    Finding finding =
        TESTER.expectOne(
            """
            # 一、部门概况
            核定行政编制22名，事业编制7名；年末实有在职人员为33人（含3名临聘人员），退休人员96人。 // FINDING: “年末实有在职人员”为30人，编制为29人，超出1人（33 - 3 > 22 + 7 = 29）
            """);
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals(List.of("33", "3", "22", "7"), ProseRuleTester.cited(finding));
    assertEquals("", ProseRuleTester.cause(finding));
  }

  /** Before, the posts were shown as a sum of themselves: 31 > 29 = 29. */
  @Test
  void onePlaceOfPostsIsNoCalculation() {
    TESTER.expect("核定编制29名，年末在职人员31人。 // FINDING: 为31人，编制为29人，超出2人（31 > 29）");
  }

  @Test
  void eachUnitHasPostsOfItsOwn() {
    TESTER.expectSilence("局机关核定编制28名，在职28人；农技站核定编制23名，在职21人；畜牧站核定编制18名，在职17人。");
    TESTER.expect(
        "局机关核定编制28名，在职30人；农技站核定编制23名，在职21人；畜牧站核定编制18名，在职17人。 // FINDING: 为30人，编制为28人，超出2人");
  }

  @Test
  void administrativePostsAloneSayNothingOfAllHeads() {
    TESTER.expectSilence("机关行政编制25名。年末在职人员31人。");
    TESTER.expect("机关行政编制25名。年末在职人员31人，其中行政人员26人。 // FINDING: 超出1人");
  }
}
