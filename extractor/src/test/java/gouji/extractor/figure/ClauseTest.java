package gouji.extractor.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ClauseTest {

  @Test
  void theWordsBackToTheLastStop() {
    assertEquals("基本支出", before("支出合计100万元，其中:基本支出|60万元"));
    assertEquals("项目支出", before("基本支出60万元、项目支出|40万元"));
    assertEquals("支出合计", before("支出合计|100万元"));
    assertEquals("", before("支出，|100万元"));
  }

  @Test
  void aBracketThatClosesIsPartOfTheName() {
    assertEquals("因公出国(境)费", before("其中:因公出国(境)费|0万元"));
    assertEquals("教育支出(类)普通教育(款)", before("，教育支出(类)普通教育(款)|5万元"));
  }

  @Test
  void aBracketThatIsOpenIsAStop() {
    assertEquals("含临聘", before("在职人员33人(含临聘|3人)"));
  }

  @Test
  void aLongBracketIsNoName() {
    assertEquals("共", before("车辆(其中应急用车两辆、执法执勤用车四辆、特种专业技术用车三辆，均在用)共|9辆").replaceFirst("^\\)", ""));
  }

  @Test
  void collectingAndSpendingIsOneName() {
    assertEquals("收、支总计", before("2023年，收、支总计|500万元"));
    assertEquals("财政拨款收入总计、支出总计均为", before("其中:财政拨款收入总计、支出总计均为|500万元"));
  }

  @Test
  void notBackIntoTheFigureBefore() {
    String text = "甲5万元乙6万元";
    assertEquals("乙", Clause.before(text, text.indexOf('6'), 4));
  }

  @Test
  void theWordsUpToTheNextStop() {
    assertEquals("用于培训", Clause.after("5万元用于培训，其余", 3));
    assertEquals("", Clause.after("5分(满分8分)", 2));
    assertEquals("", Clause.after("5万元", 3));
  }

  @Test
  void aTextWithoutAnyStopHasNoClauseOfItsLength() {
    String endless = "-1".repeat(5_000);
    assertEquals(Clause.LONGEST, Clause.before(endless, endless.length(), 0).length());
    assertEquals(Clause.LONGEST, Clause.after(endless, 0).length());
  }

  /** The clause before the bar. */
  private static String before(String text) {
    int bar = text.indexOf('|');
    return Clause.before(text.replace("|", ""), bar, 0);
  }
}
