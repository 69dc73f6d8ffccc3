package gouji.reconciler.across;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.reconciler.Prose;
import gouji.reconciler.assertion.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures in different places of a report. */
class AcrossTest {

  @Test
  void headsWithinPosts() {
    assertOutcomes(Kind.POSTS, "核定行政编制22名，事业编制7名；年末实有在职人员为29人。", "holds");
  }

  @Test
  void headsAbovePostsEvenWithoutTemporaryStaff() {
    assertOutcomes(Kind.POSTS, "核定行政编制22名，事业编制7名；年末实有在职人员为33人（含3名临聘人员），退休人员96人。", "fails");
  }

  @Test
  void temporaryStaffNeedNoPosts() {
    assertOutcomes(Kind.POSTS, "核定行政编制22名，事业编制7名；年末实有在职人员为32人（含3名临聘人员）。", "holds");
  }

  @Test
  void administrativePostsAloneSayNothingOfAllHeads() {
    assertOutcomes(Kind.POSTS, "机关行政编制25名。年末在职人员31人。", "undecidable");
    assertOutcomes(Kind.POSTS, "机关行政编制25名。年末在职人员31人，其中行政人员26人。", "fails");
  }

  @Test
  void twoSourcesOfHeads() {
    assertOutcomes(Kind.SAME_QUANTITY, "根据决算报表，年末在职人员26人；根据资产报表，年末在职人员29人。", "fails");
  }

  @Test
  void peopleInServiceWithADegreeAreNotTheHeads() {
    assertOutcomes(Kind.SAME_QUANTITY, "年末在职人员26人。在职人员中本科学历12人。");
  }

  @Test
  void aTotalElsewhereWithTwoDigitsExchanged() {
    assertOutcomes(
        Kind.IDENTITY,
        """
        截止2023年12月底，实际基本支出751.84万元；项目支出3853.49万元。
        2023年度财政拨款支出合计4065.33万元，比年初预算数减少1835.59万元。
        """,
        "fails");
  }

  @Test
  void aTotalOfAnotherFundMayRightlyDiffer() {
    assertOutcomes(
        Kind.IDENTITY,
        """
        截止2023年12月底，实际基本支出751.84万元；项目支出3853.49万元。
        2023年度财政拨款支出合计4411.70万元，比年初预算数减少1835.59万元。
        """,
        "undecidable");
  }

  @Test
  void aVarianceThatAnAuditorMustAskAbout() {
    assertOutcomes(Kind.VARIANCE, "决算数4376.61万元，预算数625.25万元，差异率599.98%。", "fails");
    assertOutcomes(Kind.VARIANCE, "决算数640.00万元，预算数625.25万元，差异率2.36%。", "holds");
  }

  @Test
  void anOutturnSevenTimesItsBudget() {
    assertOutcomes(
        Kind.VARIANCE,
        """
        2023年支出总预算625.25万元。
        2023年决算报表列示，全年实际支出4376.64万元，其中：基本支出512.81万元，项目支出3863.83万元。
        """,
        "fails");
  }

  private static void assertOutcomes(Kind kind, String text, String... outcomes) {
    assertEquals(List.of(outcomes), Prose.outcomes(Prose.report(text), kind));
  }
}
